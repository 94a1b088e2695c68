import { parseZone, type ReadOptions, ServiceError } from '@logmill/core';
import { z } from 'zod';
import type { Call } from '../call.ts';
import { lineTexts, splitText } from './lines.ts';
import { modeText } from './mode.ts';

/** A log, as lines or as one text: exactly one of both. */
export const logShape = {
  lines: lineTexts.optional(),
  text: z
    .string()
    .optional()
    .meta({ description: 'The log as one text, instead of `lines`. Lines end at line feeds.' }),
};

const severityNumber = z.int().min(0).max(24);

/** How a log is read. */
export const readingShape = {
  mode: modeText.optional(),
  reference: z.string().optional().meta({
    description:
      'A time (RFC 3339) that stamps without a year are nearest to; when left out, now, or today where answers are cached.',
    format: 'date-time',
  }),
  zone: z.string().optional().meta({
    description:
      'Zone of stamps that name none: `UTC` (when left out), an offset (`+09:00`) or an IANA name (`Europe/Berlin`).',
  }),
  httpStatus: z
    .strictObject({
      success: severityNumber.default(9),
      clientError: severityNumber.default(13),
      serverError: severityNumber.default(17),
    })
    .optional()
    .meta({
      description: 'SeverityNumbers of HTTP statuses: 1xx to 3xx, 4xx, 5xx. INFO, WARN and ERROR when left out.',
    }),
};

const logObject = z.strictObject(logShape);
const readingObject = z.strictObject(readingShape);

export type LogInput = z.output<typeof logObject>;

/** The lines of a log. `pointer` is where it stands in the request. Throws BAD_REQUEST unless it is given in one way. */
export function linesOf({ lines, text }: LogInput, pointer = ''): readonly string[] {
  if ((lines === undefined) === (text === undefined)) throw invalid(pointer, 'Give either "lines" or "text".');
  return lines ?? splitText(text!);
}

/** Reading options of a request; stamps without a year are near to `referenceMs` when it names no reference. Throws BAD_REQUEST. */
export function readingOf(
  { mode = 'auto', reference, zone = 'UTC', httpStatus }: z.output<typeof readingObject>,
  referenceMs: number,
): ReadOptions {
  if (parseZone(zone) === undefined)
    throw invalid('/zone', 'Expected UTC, an offset such as +09:00, or a name such as Europe/Berlin.');
  return {
    mode,
    referenceMs: reference === undefined ? referenceMs : timeOf(reference, '/reference'),
    zone,
    ...(httpStatus === undefined ? {} : { httpStatus }),
  };
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;

/** Milliseconds since the epoch. Throws BAD_REQUEST for what is no time. */
export function timeOf(text: string, pointer: string): number {
  // without a zone the answer would depend on where the service runs
  const ms = rfc3339.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw invalid(pointer, 'Expected a time with its zone, such as 2026-01-30T12:00:00Z.');
  return ms;
}

/** Midnight (UTC) of the running day: a reference under which the same request has the same answer all day. */
export function todayMs({ services: { clock } }: Pick<Call, 'services'>): number {
  const now = clock.nowMs();
  return now - (now % 86_400_000);
}

export function invalid(pointer: string, message: string): ServiceError {
  return new ServiceError('BAD_REQUEST', `Invalid input. ${pointer === '' ? '' : `${pointer}: `}${message}`, {
    issues: [{ pointer, message }],
  });
}
