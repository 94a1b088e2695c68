import { unsetLevel } from '../levels/level-reading.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { objectOf, stringOf } from './json-object.ts';
import { toRequestLine } from './request-line.ts';

const own = new Set(['time']);

const fields = {
  type: { type: 'string', about: 'request or response' },
  auth: { type: 'object', optional: true, about: 'Whose token it was; values are hashed' },
  request: { type: 'object', about: 'id, operation, path, remote_address, …' },
  response: { type: 'object', optional: true, about: 'What was answered; values are hashed' },
  error: { type: 'string', optional: true, about: 'Why it was refused' },
} as const satisfies FieldDeclarations;

/** Audit log of Vault and OpenBao. There are no levels; a request with an error counts as one that was refused, as an HTTP status 4xx would. */
export const vaultAudit = defineFormat({
  id: 'vault-audit',
  title: 'HashiCorp Vault, audit log',
  family: 'system',
  specification: 'https://developer.hashicorp.com/vault/docs/audit',
  signature: 'JSON keys: type (request or response), request with operation and path, time',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"time":"2026-02-27T08:15:00.123456789Z","type":"request","auth":{"token_type":"service"},"request":{"id":"r-1","operation":"read","path":"secret/data/error","remote_address":"10.0.0.7"}}',
      record: {
        time: '2026-02-27T08:15:00.123456789Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in an audit log',
        message: 'request read secret/data/error',
        requestId: 'r-1',
        fields: {
          type: 'request',
          auth: { token_type: 'service' },
          request: { id: 'r-1', operation: 'read', path: 'secret/data/error', remote_address: '10.0.0.7' },
        },
      },
    },
    {
      lines:
        '{"time":"2026-02-27T08:15:01.123456789Z","type":"response","request":{"id":"r-2","operation":"update","path":"auth/approle/login"},"response":{"mount_type":"approle"},"error":"permission denied"}',
      record: {
        time: '2026-02-27T08:15:01.123456789Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'error',
        message: 'response update auth/approle/login permission denied',
        requestId: 'r-2',
        fields: {
          type: 'response',
          request: { id: 'r-2', operation: 'update', path: 'auth/approle/login' },
          response: { mount_type: 'approle' },
          error: 'permission denied',
        },
      },
    },
    {
      lines:
        '{"time":"2026-02-27T08:15:02.123456789Z","type":"response","request":{"operation":"read","path":"sys/health"},"error":""}',
      record: {
        time: '2026-02-27T08:15:02.123456789Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in an audit log',
        message: 'response read sys/health',
        fields: { type: 'response', request: { operation: 'read', path: 'sys/health' }, error: '' },
      },
    },
  ],
  parse({ json }, { httpStatus }) {
    if (json === undefined || (json.type !== 'request' && json.type !== 'response')) return undefined;
    const request = objectOf(json.request);
    if (typeof request?.operation !== 'string' || typeof request.path !== 'string') return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    const error = stringOf(json.error) || undefined;
    return {
      stamp: parseTimeValue(json.time),
      level:
        error === undefined
          ? { ...unsetLevel, rule: 'no levels in an audit log' }
          : { number: httpStatus.clientError, text: undefined, source: 'status', rule: 'error' },
      message: toRequestLine(json.type, request.operation, request.path, error),
      fields: { ...rest, type: json.type, request },
      requestId: stringOf(request.id),
    };
  },
});
