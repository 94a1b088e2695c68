import { openWasm } from '../../wasm/open-wasm.ts';
import { type JsonShape, shapeSteps } from '../json/shape.ts';
import type { NarrowShape } from '../json/shape-memory.ts';
import { slotWords, statusSlots } from '../level-slots.ts';
import { scanModule } from './scan.gen.ts';
import type { ScanModule } from './scan-exports.ts';
import { type CompilePace, ShapeRunner, usualPace } from './shape-runner.ts';

/** Places in the memory, as scan.wat has them. */
const at = {
  ...{ last: 128, counted: 132, slot: 136, jsonText: 140, jsonPrefix: 144, from: 160, to: 168 },
  ...{ programCount: 176, programList: 180, compiled: 240, masks: 256, quotedWords: 512 },
  ...{ spacedWords: 62_464, multiplier: 63_488 },
  ...{ accessPrefix: 976, accessRest: 63_504, hasAccess: 1020, textPrefix: 992, hasText: 1016 },
  ...{ programs: 1024, data: 65_536, dataEnd: 26 * 65_536, literals: 27 * 65_536 },
} as const;

const programsMax = 12;
const programBytesMax = 5000;

/** Bytes that are looked at behind the last line, but by compiled shapes: these may look at the page behind the data, which stays zero. */
const headroomBytes = 256;

/** Spreads the first five bytes of level words before a blank over 32 places, none of them over the same. */
const multiplier = 0x1027c4d1c386bbc5n;

/**
 * Counts lines in WebAssembly with SIMD, for the layouts: lines of their usual form in one minute. Whoever reads a file reads it into `buffer`, so that nothing
 * is copied.
 */
export interface LineScanner {
  /** Room for lines: a chunk of at most this many bytes. */
  readonly buffer: Uint8Array<ArrayBuffer>;
  /** The shapes of the JSON lines to come, the likeliest first. Long ones and more than a dozen are left out. */
  setShapes(shapes: readonly NarrowShape[]): void;
  /** Whether lines enough were counted with shapes as they are to compile them, which takes about a millisecond. */
  readonly paysToCompile: boolean;
  /** Compiles the shapes: lines of their kind are counted faster from now on. */
  compileShapes(shapes: readonly NarrowShape[]): void;
  /** JSON lines are to lie in the minute whose sixteen characters stand at `start`, with a Z or without a zone, or in that of epoch milliseconds, or in none. */
  setJsonText(bytes: Uint8Array, start: number, zoned: boolean): void;
  setJsonEpoch(startMs: number): void;
  clearJson(): void;
  /** The same for text: sixteen characters. */
  setText(bytes: Uint8Array, start: number): void;
  clearText(): void;
  /** The same for access logs: all but the seconds of the stamp that begins at `start`. */
  setAccess(bytes: Uint8Array, start: number): void;
  clearAccess(): void;
  /** Counts lines of `buffer` from one offset of it to another, which is a border of lines. Where the first begins that it is not certain of. */
  run(layout: 'json' | 'text' | 'access', start: number, end: number, lineBytesMax: number): number;
  /** Of the last run: how many lines were counted, where the last one begins and its slot. */
  readonly counted: number;
  readonly lastStart: number;
  readonly lastSlot: number;
  /** How many of the counted lines fitted a compiled shape. */
  readonly compiled: number;
  /** Adds what the last run counted to a row. */
  addTo(row: Float64Array): void;
}

/** Undefined where there is no WebAssembly, or none with SIMD. */
export function openLineScanner(pace: CompilePace = usualPace): LineScanner | undefined {
  const exports = openWasm<ScanModule>(scanModule);
  return exports && createScanner(exports, pace);
}

function createScanner(exports: ScanModule, pace: CompilePace): LineScanner {
  const { memory, text, access } = exports;
  const { buffer } = memory;
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const slots = new Int32Array(buffer, 0, 32);
  const shapeRunner = new ShapeRunner(exports, { ...at, data: at.literals }, pace);
  const runs = { json: shapeRunner.run.bind(shapeRunner), text, access };
  writeTables(bytes, view);
  return {
    buffer: bytes.subarray(at.data, at.dataEnd - headroomBytes),
    setShapes(shapes) {
      shapeRunner.kind = shapes[0]?.shape.kind ?? 0;
      let count = 0;
      for (const { shape } of shapes) {
        const start = at.programs + count * programBytesMax;
        if (count === programsMax || !writeProgram(bytes, view, start, shape)) continue;
        view.setInt32(at.programList + 4 * count++, start, true);
      }
      view.setInt32(at.programCount, count, true);
    },
    get paysToCompile() {
      return shapeRunner.paysToCompile;
    },
    compileShapes: (shapes) => shapeRunner.compile(shapes),
    setJsonText(from, start, zoned) {
      bytes.set(from.subarray(start, start + 16), at.jsonPrefix);
      view.setInt32(at.jsonText, zoned ? 1 : 2, true);
    },
    setJsonEpoch(startMs) {
      setInt64(view, at.from, startMs);
      setInt64(view, at.to, startMs + 60_000);
    },
    clearJson() {
      view.setInt32(at.jsonText, 0, true);
      bytes.fill(0, at.from, at.to + 8);
    },
    setText(from, start) {
      bytes.set(from.subarray(start, start + 16), at.textPrefix);
      view.setInt32(at.hasText, 1, true);
    },
    clearText: () => view.setInt32(at.hasText, 0, true),
    setAccess(from, start) {
      bytes.set(from.subarray(start, start + 16), at.accessPrefix);
      bytes.set(from.subarray(start + 16, start + 26), at.accessRest);
      // any seconds
      bytes.set([0x3a, 0x30, 0x30, 0x20], at.accessRest + 1);
      bytes.set([0x5d, 0x20, 0x22], at.accessRest + 10);
      view.setInt32(at.hasAccess, 1, true);
    },
    clearAccess: () => view.setInt32(at.hasAccess, 0, true),
    run(layout, start, end, lineBytesMax) {
      view.setInt32(at.counted, 0, true);
      view.setInt32(at.compiled, 0, true);
      return runs[layout](at.data + start, at.data + end, lineBytesMax) - at.data;
    },
    get counted() {
      return view.getInt32(at.counted, true);
    },
    get compiled() {
      return view.getInt32(at.compiled, true);
    },
    get lastStart() {
      return view.getInt32(at.last, true) - at.data;
    },
    get lastSlot() {
      return view.getInt32(at.slot, true);
    },
    addTo(row) {
      for (let slot = 0; slot < row.length; slot++) row[slot]! += slots[slot]!;
      slots.fill(0);
    },
  };
}

function setInt64(view: DataView, start: number, value: number): void {
  view.setUint32(start, value % 2 ** 32, true);
  view.setUint32(start + 4, Math.floor(value / 2 ** 32), true);
}

function writeTables(bytes: Uint8Array, view: DataView): void {
  if (slotWords.length !== 14 || statusSlots !== 20) throw new Error('scan.wat knows other slots');
  for (let length = 1; length < 16; length++) bytes.fill(0xff, at.masks + 16 * length, at.masks + 17 * length);
  for (const [slot, word] of slotWords.entries()) writeWord(bytes, view, at.quotedWords + 16 * slot, `${word}"`, slot);
  writeSpacedWords(view);
}

function writeSpacedWords(view: DataView): void {
  view.setBigUint64(at.multiplier, multiplier, true);
  // no text and its mask are ever 1 and 0
  for (let place = 0; place < 32; place++) view.setBigUint64(at.spacedWords + 32 * place, 1n, true);
  for (const [slot, word] of slotWords.entries()) {
    const text = Array.from(`${word} `).reduce(
      (sum, char, i) => sum | (BigInt(char.charCodeAt(0)) << BigInt(8 * i)),
      0n,
    );
    const place = Number(BigInt.asUintN(64, BigInt.asUintN(40, text) * multiplier) >> 59n);
    const row = at.spacedWords + 32 * place;
    if (view.getBigUint64(row, true) !== 1n) throw new Error('Two level words have one place.');
    view.setBigUint64(row, text, true);
    view.setBigUint64(row + 8, 2n ** BigInt(8 * (word.length + 1)) - 1n, true);
    view.setInt32(row + 16, slot, true);
  }
}

function writeWord(bytes: Uint8Array, view: DataView, row: number, text: string, slot: number): void {
  for (let i = 0; i < text.length; i++) {
    bytes[row + i] = text.charCodeAt(i);
    if (i >= 4) bytes[row + 4 + i] = 0xff;
  }
  view.setUint8(row + 12, text.length - 1);
  view.setUint8(row + 13, slot);
}

/** Writes the program of a shape; false when it is too long. */
function writeProgram(bytes: Uint8Array, view: DataView, start: number, { code }: JsonShape): boolean {
  let i = start;
  const limit = start + programBytesMax - 64;
  for (const { step, literal } of shapeSteps(code)) {
    if (i + 16 + literal.length + 16 > limit) return false;
    view.setInt32(i, step, true);
    i += 4;
    if (literal.length === 0) continue;
    view.setInt32(i, literal.length, true);
    view.setInt32(i + 4, literal.length >> 4, true);
    i += 12;
    bytes.fill(0, i, i + literal.length + 16);
    bytes.set(literal, i);
    i += (literal.length + 15) & ~15;
  }
  return true;
}
