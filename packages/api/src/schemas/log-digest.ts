import type { Call } from '../call.ts';

/** A log as it is analysed. */
export interface DigestedLog {
  readonly lines: readonly string[];
  /** SHA-256 of its bytes, each line followed by a line feed, as 64 hex digits: what `sha256sum` says of the file. */
  readonly sha256: string;
}

/** UTF-16 units hashed at a time: text joined up to here stays small enough for V8 to allocate it cheaply. */
const unitsPerSlice = 60_000;

/** Slices between two pauses: about a millisecond's work. */
const slicesPerPause = 16;

/**
 * Hashes lines in slices, so that the event loop stays free. An element that holds line feeds is as many lines as it says, and lone surrogates, which no bytes can
 * hold, become U+FFFD: equal digests are equal lines.
 */
export async function digestLog(lines: readonly string[], call: Call): Promise<DigestedLog> {
  const hash = call.services.createSha256();
  const clean = await cleanLines(lines, call, (slice) => hash.update(`${slice.join('\n')}\n`));
  return { lines: clean, sha256: hash.hex() };
}

/** The same lines without their digest. */
export async function cleanLines(
  lines: readonly string[],
  { services: { pause } }: Call,
  onSlice?: (slice: readonly string[]) => void,
): Promise<readonly string[]> {
  const clean: string[] = [];
  for (let from = 0, slices = 1; from < lines.length; slices++) {
    if (slices % slicesPerPause === 0) await pause();
    const to = sliceEnd(lines, from);
    const slice = cleaned(lines.slice(from, to));
    for (const line of slice) clean.push(line);
    onSlice?.(slice);
    from = to;
  }
  return clean;
}

function sliceEnd(lines: readonly string[], from: number): number {
  let units = 0;
  let to = from;
  while (to < lines.length && units < unitsPerSlice) units += lines[to++]!.length + 1;
  return to;
}

function cleaned(slice: readonly string[]): readonly string[] {
  if (!slice.some((line) => line.includes('\n') || !line.isWellFormed())) return slice;
  return slice.flatMap((line) => line.toWellFormed().split('\n'));
}
