/** What of WebAssembly is used here; core knows neither Node nor the DOM. */
interface WebAssemblyPort {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports?: object) => { readonly exports: unknown };
}

/** What a module in base64, which imports nothing, exports. Undefined where there is no WebAssembly, or none that takes it. */
export function openWasm<Exports>(base64: string): Exports | undefined {
  return openModule(fromBase64(base64));
}

/** The same for a module's bytes, with what it imports. */
export function openModule<Exports>(bytes: Uint8Array, imports?: object): Exports | undefined {
  const { WebAssembly: port } = globalThis as unknown as { WebAssembly?: WebAssemblyPort };
  if (port === undefined) return undefined;
  try {
    return new port.Instance(new port.Module(bytes), imports).exports as Exports;
  } catch {
    return undefined;
  }
}

/** There is no decoder that every platform has. */
function fromBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const digits = text.replaceAll('=', '').length;
  const bytes = new Uint8Array((digits * 3) >> 2);
  let bits = 0;
  let held = 0;
  for (let i = 0, at = 0; i < digits; i++) {
    held = (held << 6) | values[text.charCodeAt(i)]!;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  return bytes;
}
