import { pbkdf2Sync } from 'node:crypto';
import { defineTask, splitEvenly } from '../task.ts';

const digestBytes = 32;

export interface DigestChunk {
  readonly lines: readonly string[];
  readonly rounds: number;
  readonly salt: string;
}

/** PBKDF2-HMAC-SHA-256 (RFC 8018 section 5.2) of each line in UTF-8, as hex. */
export const deriveDigests = defineTask<'deriveDigests', DigestChunk>('deriveDigests', {
  units: ({ lines, rounds }) => lines.length * rounds,
  // A round takes about half a microsecond, handing a chunk to a process about a tenth of a millisecond.
  unitsWorthAWorker: 2000,
  split: ({ lines, rounds, salt }, parts) => splitEvenly(lines, parts).map((run) => ({ lines: run, rounds, salt })),
  *run({ lines, rounds, salt }) {
    const digests: string[] = [];
    for (const line of lines) {
      digests.push(pbkdf2Sync(line, salt, rounds, digestBytes, 'sha256').toString('hex'));
      yield;
    }
    return digests;
  },
  merge: (outputs) => outputs.flat(),
});
