import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import loadWabt from 'wabt';

/** What is written in WebAssembly's text format, with the TypeScript module that holds it, from the package's folder. */
export const scanModules = [
  { wat: 'src/bytes/scan/scan.wat', target: 'src/bytes/scan/scan.gen.ts' },
  { wat: 'src/spans/spans.wat', target: 'src/spans/spans.gen.ts' },
  { wat: 'src/patterns/wasm/message-scan.wat', target: 'src/patterns/wasm/message-scan.gen.ts' },
] as const;

export function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

/** The TypeScript module that holds a text as WebAssembly. */
export async function scanModuleSource(file: string = scanModules[0].wat): Promise<string> {
  const name = basename(file);
  const wabt = await loadWabt();
  const module = wabt.parseWat(name, readFileSync(pathOf(file), 'utf8'), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  module.destroy();
  return `/** ${name} as WebAssembly, written by scripts/build-wasm.ts. */\nexport const scanModule =\n  '${Buffer.from(buffer).toString('base64')}';\n`;
}
