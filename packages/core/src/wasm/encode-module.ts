/** Instructions in WebAssembly's binary format, for code that is made while the program runs: each function gives the bytes of one expression, nested. */
export type Code = readonly (number | Code)[];

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value >>> 0; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** Signed LEB128. */
export function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    if (rest >= -64n && rest < 64n) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** The same for 32 bits. */
export function signed32(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    if (rest >= -64 && rest < 64) return [...bytes, rest & 0x7f];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

const op =
  (...opcode: number[]) =>
  (...operands: readonly Code[]): Code => [...operands, ...opcode];

/** From memory at an address and an offset, however they are aligned. */
const load =
  (...opcode: number[]) =>
  (address: Code, offset = 0): Code => [address, ...opcode, 0, ...unsigned(offset)];

const store =
  (...opcode: number[]) =>
  (address: Code, value: Code, offset = 0): Code => [address, value, ...opcode, 0, ...unsigned(offset)];

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed32(value)],
  load: load(0x28),
  load8: load(0x2d),
  store: store(0x36),
  eqz: op(0x45),
  eq: op(0x46),
  ne: op(0x47),
  gtU: op(0x4b),
  geU: op(0x4f),
  ctz: op(0x68),
  add: op(0x6a),
  sub: op(0x6b),
  and: op(0x71),
  or: op(0x72),
  xor: op(0x73),
  shl: op(0x74),
  wrap: op(0xa7),
} as const;

export const i64 = {
  /** The 64 bits of a value, signed or not. */
  const: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  load: load(0x29),
  load8: load(0x31),
  load32: load(0x35),
  eqz: op(0x50),
  eq: op(0x51),
  ne: op(0x52),
  geU: op(0x5a),
  ctz: op(0x7a),
  add: op(0x7c),
  sub: op(0x7d),
  mul: op(0x7e),
  and: op(0x83),
  or: op(0x84),
  xor: op(0x85),
  shl: op(0x86),
  shrU: op(0x88),
  extend: op(0xad),
} as const;

export const v128 = {
  load: load(...simd(0)),
  or: op(...simd(0x50)),
  and: op(...simd(0x4e)),
  xor: op(...simd(0x51)),
  anyTrue: op(...simd(0x53)),
  /** Sixteen bytes with one value. */
  splat: op(...simd(0x0f)),
  eq: op(...simd(0x23)),
  gtU: op(...simd(0x28)),
  leU: op(...simd(0x2a)),
  sub: op(...simd(0x71)),
  /** Zero where it would be less. */
  subSaturated: op(...simd(0x73)),
  /** One bit for each byte. */
  bitmask: op(...simd(0x64)),
} as const;

export const select: (first: Code, second: Code, which: Code) => Code = op(0x1b);

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number, value: Code): Code => [value, 0x21, ...unsigned(index)],
  tee: (index: number, value: Code): Code => [value, 0x22, ...unsigned(index)],
} as const;

const untyped = 0x40;

export const flow = {
  block: (...body: readonly Code[]): Code => [0x02, untyped, ...body, 0x0b],
  loop: (...body: readonly Code[]): Code => [0x03, untyped, ...body, 0x0b],
  if: (condition: Code, ...body: readonly Code[]): Code => [condition, 0x04, untyped, ...body, 0x0b],
  /** Leaves so many blocks, and the one around them; goes on with it where that is a loop. */
  br: (depth: number): Code => [0x0c, ...unsigned(depth)],
  brIf: (depth: number, condition: Code): Code => [condition, 0x0d, ...unsigned(depth)],
  return: (value: Code): Code => [value, 0x0f],
  call: (index: number, ...values: readonly Code[]): Code => [...values, 0x10, ...unsigned(index)],
} as const;

export const types = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

/** A function of i32 that gives one. */
export interface WasmFunction {
  readonly params: number;
  /** Types of the locals behind the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

/** What is imported from `scan` besides `memory`, and what is defined. Functions have indices in this order, from 0; the last one is exported as `run`. */
export interface WasmModule {
  readonly imports: readonly { readonly name: string; readonly params: number }[];
  readonly functions: readonly WasmFunction[];
}

/** A module in WebAssembly's binary format (core specification, chapter 5). */
export function encodeModule({ imports, functions }: WasmModule): Uint8Array<ArrayBuffer> {
  const all = [...imports, ...functions];
  const signature = (params: number) => [
    0x60,
    ...vector(Array.from({ length: params }, () => [types.i32])),
    1,
    types.i32,
  ];
  const last = all.length - 1;
  const bytes: number[] = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  append(bytes, [
    section(
      1,
      all.map(({ params }) => signature(params)),
    ),
    section(2, [
      [name('scan'), name('memory'), 2, 0, 1],
      ...imports.map((one, index) => [name('scan'), name(one.name), 0, unsigned(index)]),
    ]),
    section(
      3,
      functions.map((_, index) => unsigned(imports.length + index)),
    ),
    section(7, [[name('run'), 0, unsigned(last)]]),
    section(10, functions.map(codeOf)),
  ]);
  return Uint8Array.from(bytes);
}

function codeOf({ locals, body }: WasmFunction): Code {
  const content = flat([vector(locals.map((type) => [1, type])), body, 0x0b]);
  return [unsigned(content.length), content];
}

function section(id: number, entries: readonly Code[]): Code {
  const content = flat(vector(entries));
  return [id, unsigned(content.length), content];
}

function vector(entries: readonly Code[]): Code {
  return [unsigned(entries.length), ...entries];
}

function flat(code: Code): number[] {
  const bytes: number[] = [];
  append(bytes, code);
  return bytes;
}

function append(bytes: number[], code: Code): void {
  for (const part of code) {
    if (typeof part === 'number') bytes.push(part);
    else append(bytes, part);
  }
}

function name(text: string): Code {
  return vector(Array.from(text, (char) => [char.charCodeAt(0)]));
}
