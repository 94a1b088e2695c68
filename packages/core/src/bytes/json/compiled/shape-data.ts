import { type Code, i32, v128 } from '../../../wasm/encode-module.ts';
import { levelRows } from './level-rows.ts';

/** By code: whether the character stands behind a backslash and no digits behind it. */
const escapes = Array.from({ length: 256 }, (_, code) => ('"\\/bfnrt'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Bytes that code looks up or compares with, which have to stand at a place in the memory: from there they are loaded faster than written in the code. */
export class ShapeData {
  /** Where the rows of level words are, and the table of escapes. */
  readonly levelRows: number;
  readonly escapes: number;
  readonly #bytes: number[] = [...levelRows, ...escapes];
  readonly #places = new Map<string, number>();

  constructor(start: number) {
    this.levelRows = start;
    this.escapes = start + levelRows.length;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  /** Loads sixteen bytes; those that are not given are zero. */
  vector(given: readonly number[]): Code {
    const key = given.join();
    const known = this.#places.get(key);
    const place = known ?? this.levelRows + this.#bytes.length;
    if (known === undefined) {
      this.#bytes.push(...given, ...Array.from({ length: 16 - given.length }, () => 0));
      this.#places.set(key, place);
    }
    return v128.load(i32.const(0), place);
  }

  /** Loads sixteen times one byte. */
  same(byte: number): Code {
    return this.vector(Array.from({ length: 16 }, () => byte));
  }
}
