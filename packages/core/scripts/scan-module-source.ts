import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import loadWabt from 'wabt';

/** The TypeScript module that holds scan.wat as WebAssembly. */
export async function scanModuleSource(): Promise<string> {
  const wat = readFileSync(fileURLToPath(new URL('../src/bytes/scan/scan.wat', import.meta.url)), 'utf8');
  const wabt = await loadWabt();
  const module = wabt.parseWat('scan.wat', wat, { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return `/** scan.wat as WebAssembly, written by scripts/build-wasm.ts. */\nexport const scanModule =\n  '${Buffer.from(buffer).toString('base64')}';\n`;
}
