import { pbkdf2Sync } from 'node:crypto';
import type { Tasks } from '@logmill/core';
import { splitLines } from '../split-lines.ts';
import type { Task } from '../task.ts';

type Input = Tasks['deriveDigests']['input'];

const digestBytes = 32;

/** What a line costs beside its rounds, in rounds. */
const roundsPerLine = 50;

/** Rounds between two yields. On the event loop a line of more rounds is one long step, for 50,000 about 10 ms. */
const roundsPerStep = 2500;

/** PBKDF2-HMAC-SHA-256 (RFC 8018 section 5.2) of each line in UTF-8, as hex. A unit is a round. */
export const deriveDigests: Task<Input, string[], Input, string[]> = {
  units: ({ lines, rounds }) => lines.length * (roundsPerLine + rounds),
  unitsPerMs: 5000,
  unitsWorthAWorker: 5000,
  split: ({ lines, rounds, salt }, parts) =>
    splitLines(lines, parts, () => 1).map((run) => ({ lines: run, rounds, salt })),
  *run({ lines, rounds, salt }) {
    const digests: string[] = [];
    let spent = 0;
    for (const line of lines) {
      digests.push(pbkdf2Sync(line, salt, rounds, digestBytes, 'sha256').toString('hex'));
      spent += roundsPerLine + rounds;
      if (spent < roundsPerStep) continue;
      spent = 0;
      yield;
    }
    return digests;
  },
  merge: (parts) => parts.flat(),
};
