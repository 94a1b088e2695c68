import { severities, valueTypes } from '@logmill/core';
import { z } from 'zod';

const count = (description: string) => z.int().min(0).meta({ description });
const share = (description: string) => z.number().min(0).max(1).meta({ description });
const text = (description: string) => z.string().meta({ description });
const timeText = (description: string) => z.string().optional().meta({ description });

/** A count for each severity that occurs. */
export const severityCounts = z
  .strictObject(Object.fromEntries(severities.map((severity) => [severity, z.int().optional()])))
  .meta({ description: 'Records by severity; those that do not occur are left out.' });

const seen = z
  .strictObject({
    line: z.int().meta({ description: 'From 1.' }),
    time: timeText('RFC 3339 in UTC; left out when the record has none.'),
  })
  .meta({ id: 'Seen', description: 'Where and when something was seen.' });

const step = z
  .strictObject({ ms: z.number(), from: seen, to: seen })
  .meta({ id: 'TimeStep', description: 'From one record to the next.' });

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const values = <Value extends z.ZodType>(value: Value) => z.array(z.strictObject({ value, count: z.int() }));

export const envelope = z
  .strictObject({
    engine: text('Version of the engine.'),
    options: text('SHA-256 of the options, defaults included.'),
    input: z.string().optional().meta({
      description: 'SHA-256 of the log’s bytes: each line followed by a line feed, in UTF-8.',
    }),
    limitsHit: z
      .array(z.strictObject({ name: z.string(), max: z.number() }))
      .meta({ description: 'Bounds that bit. Empty when all counts are exact.' }),
  })
  .meta({ id: 'ReportEnvelope', description: 'What the report was made from: equal envelopes, equal reports.' });

const lines = z
  .strictObject({
    total: count('`parsed`, `blank` and `unparsed` together.'),
    parsed: count('Lines of records, and headers.'),
    blank: count('Lines without text.'),
    unparsed: count('Lines that no format read.'),
    truncated: count('Of these, not looked into because of their length.'),
    bytes: count('In UTF-8, without line ends.'),
    records: count('Records.'),
    formats: z
      .array(z.strictObject({ format: z.string(), records: z.int() }))
      .meta({ description: 'Records by the format that read them, the most frequent first.' }),
  })
  .meta({ id: 'LinesSection', description: 'Where every line went.' });

const levels = z
  .strictObject({
    severities: z.strictObject(Object.fromEntries(severities.map((severity) => [severity, z.int()]))),
    texts: z
      .array(z.strictObject({ text: z.string(), count: z.int() }))
      .meta({ description: 'By the level as the log writes it, the most frequent first.' }),
    otherTexts: count('Records whose level is not shown.'),
    withoutText: count('Records that write no level.'),
  })
  .meta({ id: 'LevelsSection', description: 'Records by level.' });

const time = z
  .strictObject({
    first: timeText('The earliest time; left out when no record has one.'),
    last: timeText('The latest time.'),
    timed: count('Records with a time.'),
    untimed: count('Records without.'),
    outOfOrder: count('Records whose time is earlier than that of the record before.'),
    clockJumps: count('Of these, a minute or more earlier.'),
    largestJumps: z.array(step),
    gaps: z.array(step).meta({ description: 'The longest silences.' }),
    rollOvers: count('How often a year, or a day, that the log does not write was taken to begin.'),
    yearInferred: count('Records whose year or day the log does not write.'),
    zoneAssumed: count('Records whose zone the log does not write.'),
  })
  .meta({ id: 'TimeSection', description: 'How far the log’s clock can be trusted.' });

const timeline = z
  .strictObject({
    start: timeText('Beginning of the first bucket.'),
    widthMs: z.number(),
    buckets: count('At most 240 by default.'),
    counts: z
      .strictObject(Object.fromEntries(severities.map((severity) => [severity, z.array(z.int()).optional()])))
      .meta({ description: 'For each severity that occurs, a count for each bucket.' }),
    before: count('Records so far before the first bucket that they would flatten all others.'),
    after: count('The same after the last.'),
    untimed: count('Records without a time.'),
  })
  .meta({ id: 'TimelineSection', description: 'Records over time, in buckets of one round width.' });

export const variable = z
  .strictObject({
    type: text('`num`, `ip`, `uuid`, `path`, `duration` and so on; `*` when values are of different kinds.'),
    distinct: count('Different values; an estimate when not `exact`.'),
    values: values(z.string()).meta({ description: 'The most frequent.' }),
    exact: z.boolean(),
    sampled: count('Values that `values` counts.'),
  })
  .meta({ id: 'PatternVariable', description: 'One variable of a pattern.' });

const pattern = z
  .strictObject({
    id: text(
      '16 hex digits: a hash of the template’s constants, the same on every machine and for any order of lines.',
    ),
    template: text('`Received block <id> of size <num> from <ip>`.'),
    count: z.int(),
    share: share('Of all records.'),
    severities: severityCounts,
    first: seen,
    last: seen,
    example: text('One of the messages, cut.'),
    sparkline: z.array(z.int()).meta({ description: 'Records over the timeline.' }),
    variables: z.array(variable).meta({ description: 'In the order of the template.' }),
  })
  .meta({ id: 'PatternSummary', description: 'Messages that are alike but for their variables.' });

const patterns = z
  .strictObject({
    patterns: z.array(pattern),
    other: count('Records of no pattern that is shown.'),
    bucketsPerPoint: count('Buckets of the timeline that one point of a sparkline stands for.'),
  })
  .meta({ id: 'PatternsSection', description: 'Patterns of messages, the most frequent first.' });

const numbers = z
  .strictObject({
    count: z.int(),
    min: z.number(),
    max: z.number(),
    p50: z.number(),
    p95: z.number(),
    p99: z.number(),
    estimated: z.boolean().meta({ description: 'Whether quantiles are estimates, each within `quantileError`.' }),
  })
  .meta({ id: 'FieldNumbers', description: 'Numbers of a field.' });

const field = z
  .strictObject({
    name: text('Keys of nested objects are joined by dots.'),
    type: z.enum(valueTypes).meta({ description: 'The most frequent type.' }),
    types: z
      .strictObject(Object.fromEntries(valueTypes.map((type) => [type, z.int().optional()])))
      .meta({ description: 'Values by type.' }),
    count: z.int(),
    presence: share('Share of all records that have it.'),
    distinct: z.number(),
    distinctIsEstimate: z.boolean(),
    top: values(scalar).meta({ description: 'The most frequent values, cut.' }),
    topError: count('By how much a count of `top` may be too low.'),
    numbers: numbers.optional(),
  })
  .meta({ id: 'FieldSummary', description: 'One field of records, or of the envelopes around them.' });

const fields = z
  .strictObject({
    fields: z.array(field),
    otherFields: count('Fields that are known but not shown.'),
    otherValues: count('Values of fields beyond the number that are told apart.'),
    distinctError: z.number().meta({ description: 'Relative standard error of `distinct` where it is an estimate.' }),
    quantileError: z.number().meta({ description: 'Relative error of quantiles.' }),
  })
  .meta({ id: 'FieldsSection', description: 'Fields, those of most records first.' });

const exception = z
  .strictObject({
    fingerprint: text('16 hex digits that survive changed line numbers, addresses and messages.'),
    language: z.string(),
    type: z.string(),
    message: text('Of the first one.'),
    frames: z
      .array(z.strictObject({ function: z.string().optional(), file: z.string().optional(), line: z.int().optional() }))
      .meta({ description: 'Of the first one, the innermost call first.' }),
    causes: z.array(z.strictObject({ type: z.string(), message: z.string() })),
    count: z.int(),
    first: seen,
    last: seen,
    example: text('The first one’s text, cut.'),
  })
  .meta({ id: 'ExceptionSummary', description: 'Exceptions of one type from one place.' });

const exceptions = z
  .strictObject({
    count: count('Stack traces in all.'),
    exceptions: z.array(exception),
    other: count('Stack traces of exceptions that are not shown.'),
  })
  .meta({ id: 'ExceptionsSection', description: 'Exceptions by their stack traces, the most frequent first.' });

const shape = z
  .strictObject({
    shape: text('`w` stands for a word, `0` for a number, `x` for what has both.'),
    reason: z.string(),
    count: z.int(),
    firstLine: z.int(),
    lastLine: z.int(),
    example: z.string(),
  })
  .meta({ id: 'UnparsedShape', description: 'Unparsed lines that look alike.' });

const unparsed = z
  .strictObject({
    count: z.int(),
    byReason: z.array(z.strictObject({ reason: z.string(), count: z.int() })),
    shapes: z.array(shape),
    other: count('Lines whose shape is not shown.'),
  })
  .meta({ id: 'UnparsedSection', description: 'Lines that no format read.' });

/** What `core` finishes a report to, section by section; members in its order, in which the libraries' adapters write them again. */
export const reportShape = {
  envelope,
  lines,
  levels,
  time,
  timeline,
  patterns,
  fields,
  exceptions,
  unparsed,
};
