import { type Mode, modes } from '@logmill/core';
import { closest, distance } from 'fastest-levenshtein';
import { documented } from './documented.ts';

const known: ReadonlySet<string> = new Set(modes);

/** A format's id or `auto`. What is neither is refused with the nearest that is. */
export const modeText = documented<Mode>(
  (value, fail) => {
    if (typeof value !== 'string') return fail('Expected a format’s id or "auto"; GET /formats lists them.');
    if (!known.has(value)) fail(unknownMode(value.slice(0, 64)));
  },
  {
    type: 'string',
    enum: [...modes],
    description:
      'How the lines are written: `plain` is `YYYY-MM-DD HH:MM:SS LEVEL message`, `json` one JSON object a line, `auto` asks each line. `GET /formats` describes every format.',
  },
);

/** Names the nearest mode where one is near: half of its characters are the same. */
function unknownMode(value: string): string {
  const nearest = closest(value, [...modes]);
  const near = distance(value, nearest) <= Math.max(value.length, nearest.length) / 2;
  return `Unknown mode ${JSON.stringify(value)}${near ? `; did you mean "${nearest}"?` : '.'} GET /formats lists all.`;
}
