import { numberSlots, slotWords } from '../level-slots.ts';
import { scanModule } from './scan.gen.ts';
import { type JsonShape, shapeSteps } from './shape.ts';

/** What of WebAssembly is used here; core knows neither Node nor the DOM. */
interface WebAssemblyPort {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer };
      run(at: number, end: number, most: number): number;
    };
  };
}

/** Places in its memory, as scan.wat has them. */
const place = { last: 128, counted: 132, slot: 136, text: 140, prefix: 144, from: 160, to: 168 } as const;
const programsAt = { count: 176, list: 180, code: 1024, bytes: 5000, most: 12 } as const;
const masksAt = 256;
const wordsAt = 512;
const dataAt = 65_536;

/** Bytes that are looked at behind the last line. */
const headroomBytes = 64;

/** Counts JSON lines of known shapes in WebAssembly with SIMD. Whoever reads a file reads it into `buffer`, so that nothing is copied. */
export interface JsonScanner {
  /** Room for lines: a chunk of at most this many bytes. */
  readonly buffer: Uint8Array<ArrayBuffer>;
  /** The shapes of the lines to come, the likeliest first. Longer ones and more than a dozen are left out. */
  setShapes(shapes: readonly JsonShape[]): void;
  /** Lines are to lie in the minute whose sixteen characters stand at `at`, with a Z or without a zone. */
  setTextMinute(bytes: Uint8Array, at: number, zoned: boolean): void;
  /** Lines are to lie in the minute that begins at this epoch millisecond. */
  setEpochMinute(startMs: number): void;
  /** No minute is known. */
  clearMinutes(): void;
  /** Counts lines of `buffer` from `at` on; where the first begins that it is not certain of. Both from the beginning of the memory. */
  run(at: number, end: number, lineBytesMax: number): number;
  /** Of the last run: how many lines were counted, where the last one begins and its slot. */
  readonly counted: number;
  readonly lastStart: number;
  readonly lastSlot: number;
  /** Adds what the last run counted to a row. */
  addTo(row: Float64Array): void;
}

/** Undefined where there is no WebAssembly, or none with SIMD. */
export function openJsonScanner(): JsonScanner | undefined {
  const { WebAssembly: port } = globalThis as unknown as { WebAssembly?: WebAssemblyPort };
  if (port === undefined) return undefined;
  try {
    const { memory, run } = new port.Instance(new port.Module(fromBase64(scanModule))).exports;
    return createScanner(memory.buffer, run);
  } catch {
    return undefined;
  }
}

function createScanner(memory: ArrayBuffer, run: (at: number, end: number, most: number) => number): JsonScanner {
  const bytes = new Uint8Array(memory);
  const view = new DataView(memory);
  const slots = new Int32Array(memory, 0, 32);
  writeTables(bytes, view);
  return {
    buffer: bytes.subarray(dataAt, bytes.length - headroomBytes),
    setShapes(shapes) {
      let count = 0;
      for (const shape of shapes) {
        const at = programsAt.code + count * programsAt.bytes;
        if (count === programsAt.most || !writeProgram(bytes, view, at, shape)) continue;
        view.setInt32(programsAt.list + 4 * count++, at, true);
      }
      view.setInt32(programsAt.count, count, true);
    },
    setTextMinute(from, at, zoned) {
      bytes.set(from.subarray(at, at + 16), place.prefix);
      view.setInt32(place.text, zoned ? 1 : 2, true);
    },
    setEpochMinute(startMs) {
      for (const [at, ms] of [
        [place.from, startMs],
        [place.to, startMs + 60_000],
      ] as const) {
        view.setUint32(at, ms % 2 ** 32, true);
        view.setUint32(at + 4, Math.floor(ms / 2 ** 32), true);
      }
    },
    clearMinutes() {
      view.setInt32(place.text, 0, true);
      bytes.fill(0, place.from, place.to + 8);
    },
    run(at, end, lineBytesMax) {
      view.setInt32(place.counted, 0, true);
      return run(at, end, lineBytesMax);
    },
    get counted() {
      return view.getInt32(place.counted, true);
    },
    get lastStart() {
      return view.getInt32(place.last, true);
    },
    get lastSlot() {
      return view.getInt32(place.slot, true);
    },
    addTo(row) {
      for (let slot = 0; slot < row.length; slot++) row[slot]! += slots[slot]!;
      slots.fill(0);
    },
  };
}

function writeTables(bytes: Uint8Array, view: DataView): void {
  for (let length = 1; length < 16; length++) bytes.fill(0xff, masksAt + 16 * length, masksAt + 17 * length);
  if (slotWords.length !== numberSlots) throw new Error('scan.wat takes numbers to follow the words');
  for (const [slot, word] of slotWords.entries()) {
    const row = wordsAt + 16 * slot;
    const text = `${word}"`;
    for (let i = 0; i < text.length; i++) {
      bytes[row + i] = text.charCodeAt(i);
      if (i >= 4) bytes[row + 4 + i] = 0xff;
    }
    view.setUint8(row + 12, word.length);
    view.setUint8(row + 13, slot);
  }
}

/** Writes the program of a shape; false when it is too long. */
function writeProgram(bytes: Uint8Array, view: DataView, start: number, { code }: JsonShape): boolean {
  let at = start;
  const limit = start + programsAt.bytes - 64;
  for (const { step, literal } of shapeSteps(code)) {
    if (at + 16 + literal.length + 16 > limit) return false;
    view.setInt32(at, step, true);
    at += 4;
    if (literal.length === 0) continue;
    view.setInt32(at, literal.length, true);
    view.setInt32(at + 4, literal.length >> 4, true);
    at += 12;
    bytes.fill(0, at, at + literal.length + 16);
    bytes.set(literal, at);
    at += (literal.length + 15) & ~15;
  }
  return true;
}

/** There is no decoder that every platform has. */
function fromBase64(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Map(Array.from(alphabet, (char, value) => [char, value]));
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const value = values.get(char);
    if (value === undefined) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}
