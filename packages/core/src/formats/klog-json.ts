import type { LevelReading } from '../levels/level-reading.ts';
import { parseEpochNumber } from '../time/epoch.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf } from './json-object.ts';

const own = new Set(['ts', 'msg']);

const fields = {
  v: { type: 'integer', optional: true, about: 'Verbosity of an information, 0 and up; errors have none' },
  err: { type: 'string', optional: true, about: 'Text of the error' },
  caller: { type: 'string', optional: true, about: 'Source file and line' },
  logger: { type: 'string', optional: true, about: 'Name of the logger' },
} as const satisfies FieldDeclarations;

const information: LevelReading = { number: 9, text: undefined, source: 'field', rule: 'v' };
const error: LevelReading = { number: 17, text: undefined, source: 'field', rule: 'err' };

/** `--logging-format=json` of Kubernetes' components. There is no level: informations have a verbosity, errors an error. */
export const klogJson = defineFormat({
  id: 'klog-json',
  title: 'klog as JSON (Kubernetes components)',
  family: 'json',
  specification: 'https://kubernetes.io/docs/concepts/cluster-administration/system-logs/#json-log-format',
  signature: 'JSON keys: ts (epoch number), msg, and v or err; no level',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"ts":1772180103.04728,"v":4,"msg":"Pod status updated","pod":{"name":"nginx-1","namespace":"default"},"status":"ready"}',
      record: {
        time: '2026-02-27T08:15:03.04728Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'v',
        message: 'Pod status updated',
        fields: { v: 4, ...{ pod: { name: 'nginx-1', namespace: 'default' }, status: 'ready' } },
      },
    },
    {
      lines: '{"ts":1772180104123.456,"caller":"app/server.go:1","msg":"error budget ok","v":0}',
      record: {
        time: '2026-02-27T08:15:04.123Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'v',
        message: 'error budget ok',
        fields: { v: 0, caller: 'app/server.go:1' },
      },
    },
    {
      lines: '{"ts":1772180105000.5,"logger":"node","caller":"node.go:9","msg":"Unable to sync","err":"timed out"}',
      record: {
        time: '2026-02-27T08:15:05.000Z',
        severityNumber: 17,
        levelSource: 'field',
        levelRule: 'err',
        message: 'Unable to sync',
        fields: { err: 'timed out', caller: 'node.go:9', logger: 'node' },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined || typeof json.ts !== 'number' || json.msg === undefined) return undefined;
    if (json.level !== undefined || json.severity !== undefined) return undefined;
    const { v, err } = json;
    if (v === undefined && err === undefined) return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    const level = v === undefined ? error : information;
    return { stamp: parseEpochNumber(json.ts), level, message: messageOf(json.msg), fields: rest };
  },
});
