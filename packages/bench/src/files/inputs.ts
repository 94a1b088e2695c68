import { closeSync, createReadStream, createWriteStream, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { countLevelsOfFile, type PartPool } from '@logmill/compute';
import { type BenchSettings, WrongAnswer } from '../bench.ts';
import { type FileKind, fileKinds, type LogFile, writeLogFile } from '../workload/log-files.ts';

/** A generated log, and the same compressed. */
export interface Input extends LogFile {
  readonly kind: FileKind;
  readonly gzPath: string;
}

export const referenceMs: number = Date.UTC(2026, 2, 1);

/** Writes a log of each kind, and compresses it. */
export async function writeInputs(folder: string, { quick, progress }: BenchSettings): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const [i, kind] of fileKinds.entries()) {
    const bytes = quick ? 32_000_000 : 1_000_000_000;
    progress(`writing ${kind}, ${bytes / 1e6} MB`);
    const file = writeLogFile(kind, join(folder, `${i}.log`), bytes);
    const gzPath = `${file.path}.gz`;
    await pipeline(createReadStream(file.path), createGzip({ level: 1 }), createWriteStream(gzPath));
    inputs.push({ ...file, kind, gzPath });
  }
  return inputs;
}

/** Counts a file and holds the answer to what is known of it. */
export async function countRight(input: Input, workers: PartPool, path: string = input.path): Promise<void> {
  const { lines, levels } = await countLevelsOfFile(path, { referenceMs, workers });
  const isRight =
    lines.total === input.lines &&
    lines.records === input.records &&
    Object.entries(input.severities).every(([severity, count]) => levels.severities[severity as 'INFO'] === count);
  if (!isRight)
    throw new WrongAnswer(
      `${input.kind} has ${JSON.stringify(input.severities)}, counted: ${JSON.stringify({ lines, levels })}`,
    );
}

/** A file of zeros, which is one line and takes no room on the disk. */
export function writeOneLine(folder: string, bytes: number): string {
  const path = join(folder, 'one-line.log');
  const fd = openSync(path, 'w');
  ftruncateSync(fd, bytes);
  closeSync(fd);
  return path;
}
