import { openWasm } from '../wasm/open-wasm.ts';
import { classOf, digit, hexLetter, space, special } from './char-classes.ts';
import { isClosing } from './look-ahead.ts';
import { MessageBytes, messageBytesMax } from './message-bytes.ts';
import { opposite, Scan, scanMessage, stride, tokensMax } from './scan.ts';
import { foldSignature, Signature } from './signature.ts';
import { literalHashes, months, weekdays } from './value-words.ts';
import { scanModule } from './wasm/message-scan.gen.ts';

interface ScanModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Number of tokens of the message of so many bytes; -1 when it is left to the twins. */
  readonly scan: (this: void, length: number) => number;
}

/** Places in the memory, as message-scan.wat has them. */
const places = {
  ...{ classes: 0, begins: 1024, closes: 1280, flags: 1536, lanes: 1792, literals: 2048, names: 2560 },
  ...{ data: 4096, valueTokens: 12_288, message: 196_608 },
} as const;

/** Bytes that are read behind a message, whatever they are. */
const headroomBytes = 64;

/**
 * Reads one message after the other into tokens and a signature, in WebAssembly where there is any: `message` is read by `run` into `scan` and `signature`, which
 * the next run overwrites.
 */
export class MessageScanner {
  readonly message: MessageBytes;
  readonly scan: Scan;
  readonly signature: Signature;
  /** Messages that WebAssembly left to the twins. */
  left = 0;
  private readonly module: ScanModule | undefined;

  constructor(module: ScanModule | undefined) {
    this.module = module;
    const buffer = module?.memory.buffer;
    this.message = new MessageBytes(buffer && new Uint8Array(buffer, places.message, messageBytesMax + headroomBytes));
    this.scan = new Scan(buffer && new Int32Array(buffer, places.data, (tokensMax + 8) * stride));
    this.signature = new Signature(
      buffer && new Int32Array(buffer, places.lanes, 5),
      buffer && new Int32Array(buffer, places.valueTokens, tokensMax + 8),
    );
    if (buffer !== undefined) writeTables(buffer);
  }

  run(): void {
    const { module, message, scan, signature } = this;
    if (module !== undefined) {
      scan.tokens = module.scan(message.length);
      if (scan.tokens >= 0) return;
      this.left++;
    }
    scanMessage(scan, message);
    foldSignature(signature, scan);
  }
}

/** In WebAssembly where it is there, with SIMD. */
export function openMessageScanner(): MessageScanner {
  return new MessageScanner(openWasm<ScanModule>(scanModule));
}

let shared: MessageScanner | undefined;

/** The one of all miners, opened on first use: nothing of a message is needed once it is counted, and a memory of WebAssembly reserves much of the address space. */
export function sharedMessageScanner(): MessageScanner {
  shared ??= openMessageScanner();
  return shared;
}

function writeTables(buffer: ArrayBuffer): void {
  new Int32Array(buffer, places.classes, 256).set(classOf);
  const begins = new Uint8Array(buffer, places.begins, 256);
  const closes = new Uint8Array(buffer, places.closes, 256);
  const flags = new Uint8Array(buffer, places.flags, 256);
  for (let code = 0; code < 256; code++) {
    begins[code] = beginsToken(code);
    closes[code] = Math.max(0, opposite(code));
    flags[code] = flagsOf(code);
  }
  const names = new Uint32Array(buffer, places.names, weekdays.length + months.length);
  for (const [i, name] of [...weekdays, ...months].entries()) {
    names[i] = name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16);
  }
  const literals = new Int32Array(buffer, places.literals, 128);
  for (const [hash1, hash2] of literalHashes) {
    let place = hash1 & 63;
    while (literals[2 * place] !== 0) place = (place + 1) & 63;
    literals[2 * place] = hash1;
    literals[2 * place + 1] = hash2;
  }
}

function beginsToken(code: number): number {
  const bits = classOf[code]!;
  if (bits & space) return 8;
  if (code === 0x2e) return 2;
  if (code === 0x3a) return 10;
  if (code === 0x3c || code === 0x3e) return 4;
  return bits & special ? 1 : 0;
}

function flagsOf(code: number): number {
  const char = String.fromCharCode(code);
  const bits = classOf[code]!;
  let flags = 0;
  if (bits & (digit | hexLetter) || ':/\\'.includes(char)) flags |= 1;
  if ([...weekdays, ...months].some((name) => name.startsWith(char))) flags |= 2;
  if ('=([,|'.includes(char)) flags |= 4;
  if (isClosing(code) || char === '|') flags |= 8;
  if (isClosing(code)) flags |= 16;
  if (bits & digit) flags |= 32;
  return flags;
}
