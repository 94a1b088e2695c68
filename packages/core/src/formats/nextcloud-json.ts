import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, stringOf } from './json-object.ts';

const own = new Set(['reqId', 'level', 'time', 'message']);

const fields = {
  app: { type: 'string', about: 'App that logged' },
  remoteAddr: { type: 'string', about: "The client's address; empty for jobs" },
  user: { type: 'string', optional: true, about: 'Who was logged in; -- for nobody' },
  method: { type: 'string', optional: true, about: 'Request method' },
  url: { type: 'string', optional: true, about: 'Request target' },
  userAgent: { type: 'string', optional: true, about: 'User-Agent header' },
  version: { type: 'string', optional: true, about: "Nextcloud's version" },
} as const satisfies FieldDeclarations;

/** `nextcloud.log`. Its numbers run from 0 (debug) to 4 (fatal) and mean that nowhere else. */
export const nextcloudJson = defineFormat({
  id: 'nextcloud-json',
  title: 'Nextcloud, ownCloud',
  family: 'json',
  specification:
    'https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/logging_configuration.html',
  signature: 'JSON keys: reqId, level (0–4), remoteAddr, app, message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"reqId":"FbWLmQVXzJ2sZqM9sG3v","level":3,"time":"2026-02-27T08:15:03+00:00","remoteAddr":"10.0.0.5","user":"admin","app":"PHP","method":"GET","url":"/index.php/apps/files/","message":"Undefined array key \\"path\\"","userAgent":"Mozilla/5.0","version":"28.0.2.5","data":{"app":"PHP"}}',
      record: {
        time: '2026-02-27T08:15:03Z',
        severityNumber: 17,
        level: '3',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Undefined array key "path"',
        requestId: 'FbWLmQVXzJ2sZqM9sG3v',
        fields: {
          app: 'PHP',
          remoteAddr: '10.0.0.5',
          user: 'admin',
          method: 'GET',
          url: '/index.php/apps/files/',
          userAgent: 'Mozilla/5.0',
          version: '28.0.2.5',
          ...{ data: { app: 'PHP' } },
        },
      },
    },
    {
      lines:
        '{"reqId":"r2","level":1,"time":"February 27, 2026 08:15:04","remoteAddr":"","app":"cron","message":"0 errors"}',
      record: {
        severityNumber: 9,
        level: '1',
        levelSource: 'field',
        levelRule: 'level',
        message: '0 errors',
        requestId: 'r2',
        fields: { app: 'cron', remoteAddr: '', ...{ time: 'February 27, 2026 08:15:04' } },
      },
    },
    {
      lines:
        '{"reqId":"r3","remoteAddr":"10.0.0.6","app":"core","message":"Login failed: bob","level":2,"time":"2026-02-27T08:15:05.5+01:00"}',
      record: {
        time: '2026-02-27T07:15:05.5Z',
        severityNumber: 13,
        level: '2',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Login failed: bob',
        requestId: 'r3',
        fields: { app: 'core', remoteAddr: '10.0.0.6' },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined || typeof json.level !== 'number' || typeof json.reqId !== 'string') return undefined;
    const level = scaleLevel(scales.nextcloud, json.level, 'level');
    const stamp = parseTimeValue(json.time);
    const rest = declaredFields(json, own, fields);
    if (level === undefined || json.message === undefined || rest === undefined) return undefined;
    if (stamp === undefined && json.time !== undefined) rest.time = json.time;
    return {
      stamp,
      level,
      message: messageOf(json.message),
      fields: rest as { app: string; remoteAddr: string },
      requestId: stringOf(json.reqId),
    };
  },
});
