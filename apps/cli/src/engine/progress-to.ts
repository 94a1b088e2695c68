import type { ReadWatch } from '../input/log.ts';

/** How far somebody is who counts from the beginning. */
interface SoFar {
  readonly bytes: number;
  readonly lines: number;
}

/** Tells a watch what came since the last time. */
export function progressTo(watch: ReadWatch): (progress: SoFar) => void {
  let known: SoFar = { bytes: 0, lines: 0 };
  return ({ bytes, lines }) => {
    watch.read(Math.max(0, bytes - known.bytes));
    watch.took(Math.max(0, lines - known.lines));
    known = { bytes, lines };
  };
}
