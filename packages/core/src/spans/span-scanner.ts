import { openWasm } from '../wasm/open-wasm.ts';
import type { SpanList } from './line-spans.ts';
import { stampWords } from './plain-level-bytes.ts';
import { scanModule } from './spans.gen.ts';

/** Looks at bytes from one place to another. Where the first line begins that it did not take. */
type Run = (this: void, at: number, stop: number, base: number, max: number, limit: number) => number;

interface ScanModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly lines: Run;
  readonly strings: Run;
}

/** Places in the memory, as spans.wat has them. */
const places = { words: 0, masks: 512, count: 1024, slots: 1088, bounds: 66_624, data: 590_912 } as const;

/** Lines that there is room for. */
const linesMax = 65_536;

/** Bytes that are looked at a time. */
const windowBytes = 1 << 20;

/** Bytes that are looked at behind the last. */
const headroomBytes = 64;

/**
 * Finds lines in WebAssembly with SIMD, and which of `stampWords` each has. It takes those that are as usual and leaves any other to the caller; what it holds
 * between calls is the window alone.
 */
export interface SpanScanner {
  /** Takes a copy of `bytes[from..to)`, or of its beginning. Where the window ends. */
  load(bytes: Uint8Array, from: number, to: number): number;
  /** Adds the lines of the window from `at` on, which begins one. Where the first begins that was not added. */
  lines(at: number, list: SpanList): number;
  /** The same for strings of a JSON array, between commas without blanks: from quote to quote. */
  strings(at: number, list: SpanList): number;
}

/** Undefined where there is no WebAssembly, or none with SIMD. */
export function openSpanScanner(): SpanScanner | undefined {
  const exports = openWasm<ScanModule>(scanModule);
  return exports && createScanner(exports);
}

function createScanner({ memory: { buffer }, lines, strings }: ScanModule): SpanScanner {
  const memory = new Uint8Array(buffer);
  const count = new Int32Array(buffer, places.count, 1);
  const slots = new Uint8Array(buffer, places.slots, linesMax);
  const bounds = new Uint32Array(buffer, places.bounds, 2 * linesMax);
  let [from, to] = [0, 0];
  writeWords(memory);
  const run = (scan: Run, at: number, list: SpanList): number => {
    const shift = places.data - from;
    const next = scan(at + shift, to + shift, -shift, Math.min(linesMax, list.room), list.lineBytesMax);
    const found = count[0]!;
    if (found > 0) list.addAll(bounds.subarray(0, 2 * found), slots.subarray(0, found));
    return next - shift;
  };
  return {
    load(bytes, start, stop) {
      from = start;
      to = Math.min(stop, start + windowBytes);
      memory.set(bytes.subarray(from, to), places.data);
      const end = places.data + to - from;
      memory.fill(0, end, end + headroomBytes);
      return to;
    },
    lines: (at, list) => run(lines, at, list),
    strings: (at, list) => run(strings, at, list),
  };
}

/** Words stand behind the last four characters of a stamp, each with the space that ends it. */
function writeWords(memory: Uint8Array): void {
  for (const [k, word] of stampWords.entries()) {
    for (const [i, char] of Array.from(`${word} `).entries()) {
      memory[places.words + 16 * k + 4 + i] = char.charCodeAt(0);
      memory[places.masks + 16 * k + 4 + i] = 0xff;
    }
  }
}
