import { dockerPart } from '../envelopes/docker-part.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat, type Parsed } from './format.ts';
import { objectOf, stringOf } from './json-object.ts';

/** `{"log":"…\n","stream":"stdout","time":"…"}`: what Docker's json-file driver stores. The stream's name says nothing about the level. */
export const dockerJson = defineFormat({
  id: 'docker-json',
  title: 'Docker json-file',
  family: 'envelope',
  specification: 'https://docs.docker.com/engine/logging/drivers/json-file/',
  signature: 'JSON keys: log, stream (stdout or stderr), time',
  fields: {
    stream: { type: 'string', about: 'stdout or stderr' },
    attrs: { type: 'object', optional: true, about: 'Labels and variables that the driver was told to add' },
  },
  starts: '{',
  carries: true,
  samples: [
    {
      lines: '{"log":"INFO: log line here","stream":"stdout","time":"2024-03-30T08:31:20.545192187Z"}',
      record: {
        time: '2024-03-30T08:31:20.545192187Z',
        observedTime: '2024-03-30T08:31:20.545192187Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'INFO: log line here',
        fields: { stream: 'stdout' },
      },
    },
    {
      lines: '{"log":"listening on 8000\\n","stream":"stderr","time":"2024-03-30T08:31:20.5Z"}',
      record: {
        time: '2024-03-30T08:31:20.5Z',
        observedTime: '2024-03-30T08:31:20.5Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'listening on 8000',
        fields: { stream: 'stderr' },
      },
    },
    {
      lines: '{"log":"ready\\r\\n","stream":"stdout","attrs":{"tag":"web"},"time":"2024-03-30T08:31:20Z"}',
      record: {
        time: '2024-03-30T08:31:20Z',
        observedTime: '2024-03-30T08:31:20Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'ready',
        fields: { stream: 'stdout', attrs: { tag: 'web' } },
      },
    },
    {
      lines: [
        '{"time":"2026-02-27T08:15:00.1Z","stream":"stderr","_p":"P","log":"[warn] half a "}',
        '{"time":"2026-02-27T08:15:00.2Z","stream":"stderr","_p":"F","log":"line"}',
      ],
      record: {
        time: '2026-02-27T08:15:00.1Z',
        observedTime: '2026-02-27T08:15:00.1Z',
        severityNumber: 13,
        level: 'warn',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[warn] half a line',
        fields: { stream: 'stderr' },
      },
    },
  ],
  parse(line) {
    // Docker writes `log` first; who passes entries on may sort the keys, or put the time before them
    const { text } = line;
    if (!text.startsWith('{"log":"') && !text.startsWith('{"stream":"std') && !text.startsWith('{"time":"'))
      return undefined;
    const { json } = line;
    if (json === undefined) return undefined;
    const { log, stream, time } = json;
    if (typeof log !== 'string' || (stream !== 'stdout' && stream !== 'stderr') || typeof time !== 'string')
      return undefined;
    return {
      stamp: scanIso(time),
      ...(partOf(json._p ?? json.logtag, log) ?? dockerPart(log)),
      fields: { stream, attrs: objectOf(json.attrs) },
      source: stringOf(stream),
    };
  },
});

/** What Fluent Bit and Fluentd make of a CRI line keeps its tag: P for a part, F for a whole line or the last part. */
function partOf(tag: unknown, log: string): Pick<Parsed, 'message' | 'part'> | undefined {
  if (tag !== 'P' && tag !== 'F') return undefined;
  return { message: log, part: tag === 'P' ? 'more' : 'last' };
}
