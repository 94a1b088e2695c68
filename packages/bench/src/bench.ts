import type { Table } from './measure/table.ts';

/** One question about speed, answered by measuring both sides in the same run. To add one: a file in benches/ and a row in registry.ts. */
export interface Bench {
  /** As typed after `pnpm bench`. */
  readonly name: string;
  /** What is compared with what, one line. */
  readonly summary: string;
  /** Rejects with WrongAnswer when a side answers wrongly; a bar that is not reached is a result, not an error. */
  run(settings: BenchSettings): Promise<readonly Table[]>;
}

export interface BenchSettings {
  /** Few and short rounds, for CI: shows that everything runs, figures are rough. */
  readonly quick: boolean;
  /** Tells what is being done; not part of the result. */
  readonly progress: (text: string) => void;
}

/** A side did not do the work it is timed for. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer';
}
