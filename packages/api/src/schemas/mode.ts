import { type Mode, modes } from '@logmill/core';
import { closest } from 'fastest-levenshtein';
import { documented } from './documented.ts';

const known: ReadonlySet<string> = new Set(modes);

/** A format's id or `auto`. What is neither is refused with the nearest that is. */
export const modeText = documented<Mode>(
  (value, fail) => {
    if (typeof value !== 'string') return fail('Expected a format’s id or "auto"; GET /formats lists them.');
    if (!known.has(value))
      fail(
        `Unknown mode ${JSON.stringify(value.slice(0, 64))}; did you mean "${closest(value.slice(0, 64), [...modes])}"? GET /formats lists all.`,
      );
  },
  {
    type: 'string',
    enum: [...modes],
    description:
      'How the lines are written: `plain` is `YYYY-MM-DD HH:MM:SS LEVEL message`, `json` one JSON object a line, `auto` asks each line. `GET /formats` describes every format.',
  },
);
