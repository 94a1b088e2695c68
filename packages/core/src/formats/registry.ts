/**
 * Every format, asked from top to bottom: envelopes, JSON families, web, systems, applications, pairs, and last what fits anything. Within a list the stricter
 * stands before the looser.
 *
 * To add one:
 * 1. Copy the nearest sibling to `<id>.ts`: pino.ts for JSON keys, nginx-access.ts for text that is scanned by hand, syslog-rfc5424.ts for an envelope,
 *    stack-trace.ts for several lines, w3c-extended.ts for rows of columns that a header names. Give it three samples or more, together
 *    reaching every part of its parser and every field.
 *    `node --conditions=@logmill/source scripts/read-lines.ts <id> < lines` prints what lines give.
 * 2. Add its row to its list in rows/.
 * 3. Run `LOGMILL_FORMAT=<id> vitest run test/formats`, then without the variable.
 *
 * Every line that no last winner claims is put to all members that it may be of, so a member says in `starts` and `needs` what its lines show at first sight: one
 * that has to be asked and declines costs as much as reading a tenth of a line.
 *
 * When a law says that x takes a sample of y: tighten x; where x is the looser by nature, put it below y and name y in x's `yieldsTo`.
 */
import type { FieldsOf, LogFormat } from './format.ts';
import { applications } from './rows/applications.ts';
import { databasesAndSystems } from './rows/databases-and-systems.ts';
import { envelopes } from './rows/envelopes.ts';
import { generic } from './rows/generic.ts';
import { jsonFamilies } from './rows/json-families.ts';
import { keyValue } from './rows/key-value.ts';
import { webAndCloud } from './rows/web-and-cloud.ts';

export const formats = [
  ...envelopes,
  ...jsonFamilies,
  ...webAndCloud,
  ...databasesAndSystems,
  ...applications,
  ...keyValue,
  ...generic,
] as const;

/** A member of the registry, its fields unknown to the compiler. */
export type AnyFormat = LogFormat;

type Member = (typeof formats)[number];

/** Every id, for typed requests. */
export type FormatId = Member['id'];

/** Typed fields of each format. */
export type FieldsByFormat = {
  [F in Member as F['id']]: F extends LogFormat<string, infer D, infer Open>
    ? Open extends true
      ? FieldsOf<D> & Readonly<Record<string, unknown>>
      : FieldsOf<D>
    : never;
};

/** What a request may say about its format: an id, or that each line is to be asked. */
export type Mode = FormatId | 'auto';

export const modes: readonly Mode[] = ['auto', ...formats.map((format) => format.id)];

const byId = new Map<string, AnyFormat>(formats.map((format) => [format.id, format]));

/** The member with this id; undefined when there is none. */
export function findFormat(id: string): AnyFormat | undefined {
  return byId.get(id);
}
