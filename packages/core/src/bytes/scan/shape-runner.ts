import { openModule } from '../../wasm/open-wasm.ts';
import { compileShapes } from '../json/compiled/compile-shapes.ts';
import type { Places } from '../json/compiled/places.ts';
import type { NarrowShape } from '../json/shape-memory.ts';
import type { Run, ScanModule } from './scan-exports.ts';

/**
 * When shapes are compiled. That takes up to ten milliseconds of a processor the first time, all code of it being cold, and about two later on; 25 to 60 ns a line
 * are saved.
 */
export interface CompilePace {
  /** Lines that fitted no compiled shape before some are compiled: about as many as have to come to be worth it. */
  readonly linesBefore: number;
  /** Lines that earn one compilation; a few can be saved up. A log whose shapes change all the time is hardly slowed down. */
  readonly linesEach: number;
}

export const usualPace: CompilePace = { linesBefore: 50_000, linesEach: 200_000 };

const savedMax = 4;

/** Runs `json` of scan.wat, or what shapes were compiled to. */
export class ShapeRunner {
  /** Of the lines to come. What was compiled for it stays, for any line that fits it is of this kind. */
  kind = 0;
  readonly #scan: ScanModule;
  readonly #places: Places;
  readonly #view: DataView;
  #compiled: Run | undefined;
  #compiledKind = 0;
  #linesNotCompiled = 0;
  readonly #pace: CompilePace;
  #saved: number;

  constructor(scan: ScanModule, places: Places, pace: CompilePace) {
    this.#scan = scan;
    this.#places = places;
    this.#pace = pace;
    this.#saved = savedMax * pace.linesEach;
    this.#view = new DataView(scan.memory.buffer);
  }

  run(at: number, end: number, lineBytesMax: number): number {
    const run = this.#compiledKind === this.kind ? this.#compiled : undefined;
    const stop = (run ?? this.#scan.json)(at, end, lineBytesMax);
    const counted = this.#view.getInt32(this.#places.counted, true);
    this.#saved = Math.min(this.#saved + counted, savedMax * this.#pace.linesEach);
    this.#linesNotCompiled += counted - this.#view.getInt32(this.#places.compiled, true);
    return stop;
  }

  get paysToCompile(): boolean {
    return this.#linesNotCompiled >= this.#pace.linesBefore && this.#saved >= this.#pace.linesEach;
  }

  compile(shapes: readonly NarrowShape[]): void {
    this.#linesNotCompiled = 0;
    this.#saved -= this.#pace.linesEach;
    this.#compiledKind = shapes[0]?.shape.kind ?? 0;
    const compiled = compileShapes(shapes, this.#places);
    this.#compiled = compiled && openModule<{ run: Run }>(compiled.module, { scan: this.#scan })?.run;
    if (compiled !== undefined) new Uint8Array(this.#scan.memory.buffer).set(compiled.data, this.#places.data);
  }
}
