import type { HttpStatusScale } from '../levels/http-status.ts';
import type { LevelReading } from '../levels/level-reading.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations, type FieldsOf, type Parsed } from './format.ts';
import { type JsonObject, objectOf, stringOf } from './json-object.ts';
import { toRequestLine } from './request-line.ts';

const own = new Set(['eventTime']);

const fields = {
  eventSource: { type: 'string', about: 'Service that was asked, for example s3.amazonaws.com' },
  eventName: { type: 'string', about: 'What was asked of it' },
  awsRegion: { type: 'string', optional: true, about: 'Region' },
  sourceIPAddress: { type: 'string', optional: true, about: 'Address, or the name of a service of AWS' },
  userAgent: { type: 'string', optional: true, about: 'Who asked, as it calls itself' },
  userIdentity: { type: 'object', optional: true, about: 'Identity on whose behalf it was asked' },
  errorCode: { type: 'string', optional: true, about: 'Why it failed, for example AccessDenied' },
  errorMessage: { type: 'string', optional: true, about: 'The same for people' },
  eventID: { type: 'string', optional: true, about: 'Id of the event' },
  requestID: { type: 'string', optional: true, about: 'Id of the request' },
} as const satisfies FieldDeclarations;

/** Codes of a fault of AWS's own (HTTP 5xx); all others blame who asked. */
const serverFault =
  /^(?:Server\.|Internal|Service(?:Unavailable|Failure|Exception)|Unavailable|.{0,64}ServiceException$)/;

type Event = Parsed<FieldsOf<typeof fields>>;

/**
 * CloudTrail events: one a line, or a delivered file with all its `Records` in one. There is no level key; like an HTTP status, `errorCode` tells a request that
 * was refused (WARN) and a service that failed (ERROR) from one that succeeded.
 */
export const awsCloudTrail = defineFormat({
  id: 'aws-cloudtrail',
  title: 'AWS CloudTrail',
  family: 'cloud',
  specification:
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
  signature: 'JSON keys: eventVersion, eventTime, eventSource, eventName; or Records, a list of such',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"eventVersion":"1.10","userIdentity":{"type":"IAMUser","userName":"mary"},"eventTime":"2026-02-27T08:15:00Z","eventSource":"ec2.amazonaws.com","eventName":"StartInstances","awsRegion":"us-east-1","sourceIPAddress":"192.0.2.0","userAgent":"aws-cli/2.13.5","requestParameters":null,"requestID":"e4336db0","eventID":"e755e09c"}',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'no errorCode',
        message: 'ec2.amazonaws.com StartInstances',
        requestId: 'e4336db0',
        fields: {
          userIdentity: { type: 'IAMUser', userName: 'mary' },
          eventSource: 'ec2.amazonaws.com',
          eventName: 'StartInstances',
          awsRegion: 'us-east-1',
          sourceIPAddress: '192.0.2.0',
          userAgent: 'aws-cli/2.13.5',
          requestID: 'e4336db0',
          eventID: 'e755e09c',
          ...{ eventVersion: '1.10', requestParameters: null },
        },
      },
    },
    {
      lines:
        '{"Records":[{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:01Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","errorCode":"AccessDenied","errorMessage":"Access Denied"},{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:02Z","eventSource":"kms.amazonaws.com","eventName":"Decrypt","errorCode":"InternalFailure"}]}',
      record: [
        {
          time: '2026-02-27T08:15:01Z',
          severityNumber: 13,
          levelSource: 'status',
          levelRule: 'errorCode of a refused request',
          message: 's3.amazonaws.com GetObject AccessDenied: Access Denied',
          fields: {
            eventSource: 's3.amazonaws.com',
            eventName: 'GetObject',
            errorCode: 'AccessDenied',
            errorMessage: 'Access Denied',
            ...{ eventVersion: '1.08' },
          },
        },
        {
          time: '2026-02-27T08:15:02Z',
          severityNumber: 17,
          levelSource: 'status',
          levelRule: 'errorCode of a failed service',
          message: 'kms.amazonaws.com Decrypt InternalFailure',
          fields: {
            eventSource: 'kms.amazonaws.com',
            eventName: 'Decrypt',
            errorCode: 'InternalFailure',
            ...{ eventVersion: '1.08' },
          },
        },
      ],
    },
    {
      lines:
        '{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:03Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","errorCode":"Client.UnauthorizedOperation"}',
      record: {
        time: '2026-02-27T08:15:03Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'errorCode of a refused request',
        message: 'ec2.amazonaws.com RunInstances Client.UnauthorizedOperation',
        fields: {
          eventSource: 'ec2.amazonaws.com',
          eventName: 'RunInstances',
          errorCode: 'Client.UnauthorizedOperation',
          ...{ eventVersion: '1.08' },
        },
      },
    },
    {
      lines:
        '{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:04Z","eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin","errorMessage":"Failed authentication"}',
      record: {
        time: '2026-02-27T08:15:04Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'errorCode of a refused request',
        message: 'signin.amazonaws.com ConsoleLogin Failed authentication',
        fields: {
          eventSource: 'signin.amazonaws.com',
          eventName: 'ConsoleLogin',
          errorMessage: 'Failed authentication',
          ...{ eventVersion: '1.08' },
        },
      },
    },
  ],
  parse({ json }, { httpStatus }) {
    if (json === undefined) return undefined;
    if (json.eventVersion !== undefined) return readEvent(json, httpStatus);
    if (!Array.isArray(json.Records) || json.Records.length === 0) return undefined;
    const events: Event[] = [];
    for (const record of json.Records) {
      const event = readEvent(objectOf(record) ?? {}, httpStatus);
      if (event === undefined) return undefined;
      events.push(event);
    }
    return events;
  },
});

function readEvent(json: JsonObject, scale: HttpStatusScale): Event | undefined {
  const { eventVersion, eventSource, eventName } = json;
  if (typeof eventVersion !== 'string' || typeof eventSource !== 'string' || typeof eventName !== 'string')
    return undefined;
  const rest = declaredFields(json, own, fields);
  if (rest === undefined) return undefined;
  const code = stringOf(json.errorCode);
  const why = stringOf(json.errorMessage);
  const failure = [code, why].filter((part) => part !== undefined).join(': ');
  return {
    stamp: parseTimeValue(json.eventTime),
    level: levelOf(code ?? why, scale),
    message: toRequestLine(eventSource, eventName, failure),
    fields: { ...rest, eventSource, eventName },
    requestId: stringOf(json.requestID),
  };
}

/** A failed login to the console has a message only. */
function levelOf(code: string | undefined, scale: HttpStatusScale): LevelReading {
  const text = undefined;
  if (code === undefined) return { number: scale.success, text, source: 'status', rule: 'no errorCode' };
  return serverFault.test(code)
    ? { number: scale.serverError, text, source: 'status', rule: 'errorCode of a failed service' }
    : { number: scale.clientError, text, source: 'status', rule: 'errorCode of a refused request' };
}
