import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** What the platform writes, and what follows the name of each. */
const event =
  /^(?<name>(?:START|END|REPORT) (?=RequestId: )|INIT_START (?=Runtime )|INIT_REPORT (?=Init )|RESTORE_START (?=Runtime )|RESTORE_REPORT (?=Restore )|(?:EXTENSION|TELEMETRY|LOGS)\t(?=Name: ))/;

/** Values of the platform's lines, tabs between them. */
const value =
  /(?<key>RequestId|Runtime Version ARN|Runtime Version|Version|Billed Duration|Init Duration|Restore Duration|Duration|Memory Size|Max Memory Used|XRAY TraceId|Status|Error Type): (?<value>\S{1,256})/g;

/** Ends of an invocation that the platform tells in prose. */
const timedOut = /^ (?<id>[\da-f-]{36}) Task timed out after /;
const died = /^RequestId: (?<id>[\da-f-]{36}) (?:Error: |Process exited )/;

/** Function and platform log of AWS Lambda as text, as the runtimes for Node.js and Python write it. JSON is aws-lambda-platform. */
export const awsLambda = defineFormat({
  id: 'aws-lambda',
  title: 'AWS Lambda (text)',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html',
  signature: 'START, END, REPORT with RequestId, or ISO time, request id, LEVEL and message with tabs between them',
  fields: {
    event: {
      type: 'string',
      optional: true,
      about: 'START, END, REPORT, INIT_START…; absent for what the function wrote',
    },
    version: { type: 'string', optional: true, about: 'Version of the function' },
    runtimeVersion: { type: 'string', optional: true, about: 'Version of the runtime' },
    runtimeVersionArn: { type: 'string', optional: true, about: 'ARN of the version of the runtime' },
    durationMs: { type: 'number', optional: true, about: 'Milliseconds the handler ran' },
    billedDurationMs: { type: 'number', optional: true, about: 'Milliseconds that are paid for' },
    initDurationMs: { type: 'number', optional: true, about: 'Milliseconds of a cold start' },
    restoreDurationMs: { type: 'number', optional: true, about: 'Milliseconds to restore a snapshot' },
    memorySizeMb: { type: 'number', optional: true, about: 'Megabytes the function may use' },
    maxMemoryUsedMb: { type: 'number', optional: true, about: 'Megabytes it used' },
    status: { type: 'string', optional: true, about: 'error or timeout; absent after success' },
    errorType: { type: 'string', optional: true, about: 'For example Runtime.ExitError' },
  },
  starts: `${digits}[SERITL`,
  needs: { stamp: { date: '-', joint: 'T', behind: ['mark', 'number', 'word'] }, word: ['words', 'colon', 'other'] },
  samples: [
    {
      lines: 'START RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Version: $LATEST',
      record: {
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'platform event START',
        message: 'START RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Version: $LATEST',
        fields: { event: 'START', version: '$LATEST' },
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines:
        'REPORT RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a\tDuration: 12.30 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 65 MB\tInit Duration: 141.52 ms\tXRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: 07f5bdbb5d4d1c4e\tSampled: true\t',
      record: {
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'platform event REPORT',
        message:
          'REPORT RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a\tDuration: 12.30 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 65 MB\tInit Duration: 141.52 ms\tXRAY TraceId: 1-5759e988-bd862e3fe1be46a994272793\tSegmentId: 07f5bdbb5d4d1c4e\tSampled: true',
        fields: {
          event: 'REPORT',
          durationMs: 12.3,
          billedDurationMs: 13,
          memorySizeMb: 128,
          maxMemoryUsedMb: 65,
          initDurationMs: 141.52,
        },
        traceId: '1-5759e988-bd862e3fe1be46a994272793',
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines:
        'REPORT RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Duration: 3000.00 ms Billed Duration: 3000 ms Memory Size: 128 MB Max Memory Used: 30 MB Restore Duration: 205.1 ms Status: error Error Type: Runtime.ExitError',
      record: {
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'platform event REPORT, error',
        message:
          'REPORT RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Duration: 3000.00 ms Billed Duration: 3000 ms Memory Size: 128 MB Max Memory Used: 30 MB Restore Duration: 205.1 ms Status: error Error Type: Runtime.ExitError',
        fields: {
          event: 'REPORT',
          durationMs: 3000,
          billedDurationMs: 3000,
          memorySizeMb: 128,
          maxMemoryUsedMb: 30,
          restoreDurationMs: 205.1,
          status: 'error',
          errorType: 'Runtime.ExitError',
        },
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines:
        'INIT_START Runtime Version: nodejs:22.v50\tRuntime Version ARN: arn:aws:lambda:eu-west-1::runtime:0f7d1bb2fe3e4a9d',
      record: {
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'platform event INIT_START',
        message:
          'INIT_START Runtime Version: nodejs:22.v50\tRuntime Version ARN: arn:aws:lambda:eu-west-1::runtime:0f7d1bb2fe3e4a9d',
        fields: {
          event: 'INIT_START',
          runtimeVersion: 'nodejs:22.v50',
          runtimeVersionArn: 'arn:aws:lambda:eu-west-1::runtime:0f7d1bb2fe3e4a9d',
        },
      },
    },
    {
      lines: 'EXTENSION\tName: tracer\tState: LaunchError\tEvents: []\tError Type: PermissionDenied',
      record: {
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'platform event EXTENSION, PermissionDenied',
        message: 'EXTENSION\tName: tracer\tState: LaunchError\tEvents: []\tError Type: PermissionDenied',
        fields: { event: 'EXTENSION', errorType: 'PermissionDenied' },
      },
    },
    {
      lines:
        '2024-01-01T00:00:00.000Z\t8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a\tERROR\tInvoke Error \t{"errorType":"Error"}\rat handler',
      record: {
        time: '2024-01-01T00:00:00.000Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'column after the request id',
        message: 'Invoke Error \t{"errorType":"Error"}\nat handler',
        fields: {},
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines: '2024-01-01T00:00:00.000Z\tundefined\tINFO\tno error yet',
      record: {
        time: '2024-01-01T00:00:00.000Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'column after the request id',
        message: 'no error yet',
        fields: {},
      },
    },
    {
      lines: '[WARNING]\t2024-01-01T00:00:00.123Z\t8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a\tretrying',
      record: {
        time: '2024-01-01T00:00:00.123Z',
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'first bracket',
        message: 'retrying',
        fields: {},
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines: '2024-01-01T00:00:03.001Z 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Task timed out after 3.00 seconds',
      record: {
        time: '2024-01-01T00:00:03.001Z',
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'message of the platform',
        message: 'Task timed out after 3.00 seconds',
        fields: {},
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
    {
      lines: 'RequestId: 8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a Error: Runtime exited with error: exit status 1',
      record: {
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'message of the platform',
        message: 'Error: Runtime exited with error: exit status 1',
        fields: {},
        requestId: '8f507cfc-0b1c-4f3e-9a57-5c7b5e0d5b8a',
      },
    },
  ],
  parse(line) {
    const { text, first } = line;
    if (first === 0x5b) {
      const close = text.indexOf(']\t');
      if (close < 4 || close > 12) return undefined;
      const level = wordLevel(text.slice(1, close), 'first bracket');
      const stamp = scanIso(text, close + 2);
      if (level === undefined || stamp === undefined || text[stamp.end] !== '\t') return undefined;
      const idEnd = text.indexOf('\t', stamp.end + 1);
      if (idEnd < 0 || idEnd > stamp.end + 65) return undefined;
      return {
        stamp,
        level,
        message: text.slice(idEnd + 1),
        fields: {},
        requestId: requestIdOf(text.slice(stamp.end + 1, idEnd)),
      };
    }
    if (first > 0x39) return readPlatform(text);
    const { stamp } = line;
    if (stamp === undefined || text[10] !== 'T') return undefined;
    if (text[stamp.end] === ' ') {
      const id = timedOut.exec(text.slice(stamp.end, stamp.end + 80))?.groups?.id;
      if (id === undefined) return undefined;
      return { stamp, level: failure, message: text.slice(stamp.end + 38), fields: {}, requestId: id };
    }
    const idEnd = text[stamp.end] === '\t' ? text.indexOf('\t', stamp.end + 1) : -1;
    if (idEnd < 0 || idEnd > stamp.end + 65) return undefined;
    const id = text.slice(stamp.end + 1, idEnd);
    const levelEnd = text.indexOf('\t', idEnd + 1);
    if (levelEnd < 0 || levelEnd > idEnd + 14 || !/^(?:undefined|[\da-f-]{36}|[\w-]{6,64})$/.test(id)) return undefined;
    const level = wordLevel(text.slice(idEnd + 1, levelEnd), 'column after the request id');
    if (level === undefined || wordLevel(id, '') !== undefined) return undefined;
    // the runtime for Node.js writes a line feed as a carriage return, so that an entry stays one line
    const message = text.slice(levelEnd + 1).replaceAll('\r', '\n');
    return { stamp, level, message, fields: {}, requestId: requestIdOf(id) };
  },
});

/** Before the first invocation Node.js writes `undefined`, Python nothing. */
function requestIdOf(id: string): string | undefined {
  return id === 'undefined' || id === '' ? undefined : id;
}

const failure: LevelReading = { number: 17, text: undefined, source: 'keyword', rule: 'message of the platform' };

/** The platform's own lines. Their levels are those that Lambda gives the same events in JSON ("System log level event mapping"). */
function readPlatform(text: string) {
  const name = event.exec(text.slice(0, 48))?.groups?.name?.trimEnd();
  if (name === undefined) {
    const id = died.exec(text.slice(0, 80))?.groups?.id;
    return id === undefined
      ? undefined
      : { level: failure, message: text.slice(12 + id.length), fields: {}, requestId: id };
  }
  const values = new Map<string, string>();
  for (const { groups } of text.slice(0, 2000).matchAll(value)) values.set(groups!.key!, groups!.value!);
  const status = values.get('Status');
  const reason = [status === 'success' ? undefined : status, values.get('Error Type')].find(
    (text) => text !== undefined,
  );
  const level: LevelReading = {
    number: reason === undefined ? 9 : 13,
    text: undefined,
    source: 'field',
    rule: reason === undefined ? `platform event ${name}` : `platform event ${name}, ${reason}`,
  };
  return {
    level,
    message: text.trimEnd(),
    fields: {
      event: name,
      version: values.get('Version'),
      runtimeVersion: values.get('Runtime Version'),
      runtimeVersionArn: values.get('Runtime Version ARN'),
      durationMs: numberOf(values.get('Duration')),
      billedDurationMs: numberOf(values.get('Billed Duration')),
      initDurationMs: numberOf(values.get('Init Duration')),
      restoreDurationMs: numberOf(values.get('Restore Duration')),
      memorySizeMb: numberOf(values.get('Memory Size')),
      maxMemoryUsedMb: numberOf(values.get('Max Memory Used')),
      status,
      errorType: values.get('Error Type'),
    },
    traceId: values.get('XRAY TraceId'),
    requestId: values.get('RequestId'),
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
