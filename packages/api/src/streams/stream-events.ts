import { z } from 'zod';
import { documented } from '../schemas/documented.ts';

/** Media types of answers that tell how far the work is before they give its result, as `Accept` asks for them. */
export const eventTypes = ['application/x-ndjson', 'text/event-stream'] as const;

export type EventType = (typeof eventTypes)[number];

const count = (description: string) => z.int().min(0).meta({ description });

/** How far the work on a body has come. */
export const progressShape = {
  bytes: count('Bytes of the body so far, as they came.'),
  bytesTotal: z.int().min(0).optional().meta({ description: 'Bytes of the body in all; left out when unknown.' }),
  share: z.number().min(0).max(1).optional().meta({ description: '`bytes` of `bytesTotal`; left out when unknown.' }),
  textBytes: count('Bytes of log text so far, decompressed.'),
  lines: count('Lines that are in the report already.'),
  elapsedMs: count('Milliseconds since the work began.'),
  bytesPerSecond: count('Bytes of the body a second, so far.'),
};

export const progressSchema = z
  .strictObject({ type: z.literal('progress'), ...progressShape })
  .meta({ id: 'ProgressEvent', description: 'Sent about twice a second, and once before the report.' });

export type ProgressEvent = z.output<typeof progressSchema>;

const problemReference = documented<unknown>(() => {}, { $ref: '#/components/schemas/Problem' });

/** One line of NDJSON, or the `data` of one server-sent event of that type. The last is the result, or the problem that kept it from coming. */
export function streamEventSchema(output: z.ZodType) {
  return z.discriminatedUnion('type', [
    progressSchema,
    z.strictObject({ type: z.literal('report'), report: output }).meta({ description: 'The last event: the result.' }),
    z.strictObject({ type: z.literal('error'), problem: problemReference }).meta({
      description: 'The last event when the work could not be finished: what a plain answer would have been.',
    }),
  ]);
}
