import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { objectOf, stringOf } from './json-object.ts';
import { toRequestLine } from './request-line.ts';

const own = new Set(['kind', 'apiVersion', 'requestReceivedTimestamp']);

const fields = {
  auditID: { type: 'string', about: 'Id of the request; its stages share it' },
  stage: { type: 'string', about: 'RequestReceived, ResponseStarted, ResponseComplete or Panic' },
  level: {
    type: 'string',
    optional: true,
    about: "How much is recorded: Metadata, Request, RequestResponse; no log's level",
  },
  verb: { type: 'string', optional: true, about: 'get, list, create, …' },
  requestURI: { type: 'string', optional: true, about: 'What was asked for' },
  user: { type: 'object', optional: true, about: 'Who asked: username, uid, groups' },
  objectRef: { type: 'object', optional: true, about: 'The object: resource, namespace, name' },
  responseStatus: { type: 'object', optional: true, about: 'The answer, its `code` an HTTP status' },
  sourceIPs: { type: 'strings', optional: true, about: 'Where the request came from, by way of which proxies' },
  userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
} as const satisfies FieldDeclarations;

/** Audit events of the Kubernetes API server. Their `level` is the policy's, not a severity: the status of the answer counts. */
export const kubernetesAudit = defineFormat({
  id: 'kubernetes-audit',
  title: 'Kubernetes, audit log',
  family: 'system',
  specification: 'https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/',
  signature: 'JSON keys: apiVersion (audit.k8s.io), auditID, stage',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a-1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/error/pods","verb":"list","user":{"username":"mary"},"sourceIPs":["10.0.0.7"],"userAgent":"kubectl/v1.30.0","objectRef":{"resource":"pods","namespace":"error"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-02-27T08:15:00.123456Z","stageTimestamp":"2026-02-27T08:15:00.130000Z"}',
      record: {
        time: '2026-02-27T08:15:00.130000Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'list /api/v1/namespaces/error/pods',
        requestId: 'a-1',
        fields: {
          level: 'Metadata',
          auditID: 'a-1',
          stage: 'ResponseComplete',
          requestURI: '/api/v1/namespaces/error/pods',
          verb: 'list',
          user: { username: 'mary' },
          sourceIPs: ['10.0.0.7'],
          userAgent: 'kubectl/v1.30.0',
          objectRef: { resource: 'pods', namespace: 'error' },
          responseStatus: { metadata: {}, code: 200 },
          ...{ stageTimestamp: '2026-02-27T08:15:00.130000Z' },
        },
      },
    },
    {
      lines:
        '{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"a-2","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"get","responseStatus":{"code":403},"requestReceivedTimestamp":"2026-02-27T08:15:01.123456Z"}',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'http-4xx',
        message: 'get /api/v1/secrets',
        requestId: 'a-2',
        fields: {
          auditID: 'a-2',
          stage: 'ResponseComplete',
          requestURI: '/api/v1/secrets',
          verb: 'get',
          responseStatus: { code: 403 },
        },
      },
    },
    {
      lines:
        '{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"a-3","stage":"RequestReceived","requestURI":"/readyz","verb":"get","requestReceivedTimestamp":"2026-02-27T08:15:02.123456Z"}',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no answer yet',
        message: 'get /readyz',
        requestId: 'a-3',
        fields: { auditID: 'a-3', stage: 'RequestReceived', requestURI: '/readyz', verb: 'get' },
      },
    },
  ],
  parse({ json }, { httpStatus }) {
    if (json === undefined || stringOf(json.apiVersion)?.startsWith('audit.k8s.io/') !== true) return undefined;
    const { auditID, stage } = json;
    const rest = declaredFields(json, own, fields);
    if (typeof auditID !== 'string' || typeof stage !== 'string' || rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.stageTimestamp ?? json.requestReceivedTimestamp),
      level: statusLevel(Number(objectOf(json.responseStatus)?.code), httpStatus) ?? {
        ...unsetLevel,
        rule: 'no answer yet',
      },
      message: toRequestLine(json.verb, json.requestURI),
      fields: { ...rest, auditID, stage },
      requestId: auditID,
    };
  },
});
