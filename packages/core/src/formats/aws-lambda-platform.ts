import type { LevelReading } from '../levels/level-reading.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { defineFormat } from './format.ts';
import { objectOf, stringOf } from './json-object.ts';

/** Platform events of AWS Lambda as JSON: what START, END and REPORT are as text, and more. */
export const awsLambdaPlatform = defineFormat({
  id: 'aws-lambda-platform',
  title: 'AWS Lambda platform events (JSON)',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html',
  signature: 'JSON keys: time, type (platform.…), record',
  fields: {
    type: { type: 'string', about: 'For example platform.report' },
    status: { type: 'string', optional: true, about: 'success, failure, error or timeout' },
    errorType: { type: 'string', optional: true, about: 'For example Runtime.ExitError' },
    metrics: {
      type: 'object',
      optional: true,
      about: 'durationMs, billedDurationMs, memorySizeMB, maxMemoryUsedMB, …',
    },
    record: { type: 'object', about: 'The whole event' },
  },
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"time":"2026-02-11T08:05:09.046Z","type":"platform.start","record":{"requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","version":"$LATEST"}}',
      record: {
        time: '2026-02-11T08:05:09.046Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'type platform.start',
        message: 'platform.start',
        fields: {
          type: 'platform.start',
          record: { requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36', version: '$LATEST' },
        },
        requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36',
      },
    },
    {
      lines:
        '{"time":"2026-02-11T08:05:10.470Z","type":"platform.report","record":{"requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","metrics":{"durationMs":3000.0,"billedDurationMs":3000,"memorySizeMB":256,"maxMemoryUsedMB":123},"status":"error","errorType":"Runtime.ExitError"}}',
      record: {
        time: '2026-02-11T08:05:10.470Z',
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'type platform.report, status error',
        message: 'platform.report error',
        fields: {
          type: 'platform.report',
          status: 'error',
          errorType: 'Runtime.ExitError',
          metrics: { durationMs: 3000, billedDurationMs: 3000, memorySizeMB: 256, maxMemoryUsedMB: 123 },
          record: {
            requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36',
            metrics: { durationMs: 3000, billedDurationMs: 3000, memorySizeMB: 256, maxMemoryUsedMB: 123 },
            status: 'error',
            errorType: 'Runtime.ExitError',
          },
        },
        requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36',
      },
    },
    {
      lines:
        '{"time":"2026-02-11T08:05:10.460Z","type":"platform.runtimeDone","record":{"requestId":"79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36","status":"success"}}',
      record: {
        time: '2026-02-11T08:05:10.460Z',
        severityNumber: 5,
        levelSource: 'field',
        levelRule: 'type platform.runtimeDone',
        message: 'platform.runtimeDone success',
        fields: {
          type: 'platform.runtimeDone',
          status: 'success',
          record: { requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36', status: 'success' },
        },
        requestId: '79b5e81f-9cdd-4145-b1f6-7c50ef8a2a36',
      },
    },
    {
      lines:
        '{"time":"2026-02-11T08:05:11.000Z","type":"platform.logsDropped","record":{"droppedBytes":12345,"droppedRecords":123,"reason":"slow consumer"}}',
      record: {
        time: '2026-02-11T08:05:11.000Z',
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'type platform.logsDropped',
        message: 'platform.logsDropped',
        fields: {
          type: 'platform.logsDropped',
          record: { droppedBytes: 12345, droppedRecords: 123, reason: 'slow consumer' },
        },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined || typeof json.type !== 'string' || !json.type.startsWith('platform.')) return undefined;
    const record = objectOf(json.record);
    const stamp = parseTimeValue(json.time);
    if (record === undefined || stamp === undefined) return undefined;
    const { type } = json;
    const status = stringOf(record.status);
    return {
      stamp,
      level: levelOf(type, status),
      message: status === undefined ? type : `${type} ${status}`,
      fields: { type, status, errorType: stringOf(record.errorType), metrics: objectOf(record.metrics), record },
      requestId: stringOf(record.requestId),
    };
  },
});

/** Events that are routine where they succeed, and the one that is a loss. */
const routine = new Set(['platform.runtimeDone', 'platform.initRuntimeDone', 'platform.restoreRuntimeDone']);
const loss = 'platform.logsDropped';

/** "System log level event mapping" of Lambda's log-level filtering: failures are WARN, the end of a successful runtime DEBUG, the rest INFO. */
function levelOf(type: string, status: string | undefined): LevelReading {
  const failed = status !== undefined && status !== 'success';
  const number = failed || type === loss ? 13 : routine.has(type) ? 5 : 9;
  return { number, text: undefined, source: 'field', rule: failed ? `type ${type}, status ${status}` : `type ${type}` };
}
