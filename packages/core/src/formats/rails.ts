import { statusLevel } from '../levels/http-status.ts';
import { unsetLevel } from '../levels/level-reading.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** Tags before the line, the request's id first. */
const tag = /^\[([0-9a-f]{8}-[0-9a-f-]{27})\] /;

const started = /^Started (?<method>[A-Z]{3,16}) "(?<path>[^"]{0,4096})" for (?<remoteAddr>[0-9a-f.:]{2,45}) at /;
const processing = /^Processing by (?<controller>[\w:]{1,128})#(?<action>\w{1,128}) as (?<media>\S{0,64})$/;
const completed =
  /^Completed (?<status>\d{3}) (?<reason>[\w' -]{0,64}?) ?in (?<duration>\d{1,9}(?:\.\d{1,3})?)ms(?: \((?<parts>[^()]{0,400})\))?$/;
const part = /(?<name>Views|ActiveRecord|GC|Allocations(?=: \d{1,12}(?!\.?\d))): (?<value>\d{1,12}(?:\.\d{1,3})?)/g;

/** Lines that Rails logs for each request when its logger adds nothing, as in development. */
export const rails = defineFormat({
  id: 'rails',
  title: 'Rails requests',
  family: 'web',
  specification: 'https://guides.rubyonrails.org/debugging_rails_applications.html#the-logger',
  signature: 'Started METHOD "path" for address at, Processing by Controller#action as, Completed status in ms',
  fields: {
    method: { type: 'string', optional: true, about: 'Request method (Started)' },
    path: { type: 'string', optional: true, about: 'Request target (Started)' },
    remoteAddr: { type: 'string', optional: true, about: "The client's address (Started)" },
    controller: { type: 'string', optional: true, about: 'Controller class (Processing)' },
    action: { type: 'string', optional: true, about: 'Action (Processing)' },
    media: { type: 'string', optional: true, about: 'Format asked for (Processing)' },
    status: { type: 'integer', optional: true, about: 'HTTP status (Completed)' },
    durationMs: { type: 'number', optional: true, about: 'Milliseconds of the request (Completed)' },
    viewsMs: { type: 'number', optional: true, about: 'Milliseconds in views (Completed)' },
    activeRecordMs: { type: 'number', optional: true, about: 'Milliseconds in the database (Completed)' },
    allocations: { type: 'integer', optional: true, about: 'Objects allocated (Completed)' },
  },
  starts: 'SPC[',
  samples: [
    {
      lines: 'Started GET "/orders/7?error=1" for 127.0.0.1 at 2026-02-27 08:15:00 +0100',
      record: {
        time: '2026-02-27T07:15:00Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no status yet',
        message: 'Started GET "/orders/7?error=1" for 127.0.0.1 at 2026-02-27 08:15:00 +0100',
        fields: { method: 'GET', path: '/orders/7?error=1', remoteAddr: '127.0.0.1' },
      },
    },
    {
      lines: ['Processing by OrdersController#show as HTML', '  Parameters: {"id"=>"7"}'],
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no status yet',
        message: 'Processing by OrdersController#show as HTML\n  Parameters: {"id"=>"7"}',
        fields: { controller: 'OrdersController', action: 'show', media: 'HTML' },
      },
    },
    {
      lines:
        '[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] Completed 200 OK in 180ms (Views: 143.3ms | ActiveRecord: 0.4ms | Allocations: 2721)',
      record: {
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'http-success',
        message: 'Completed 200 OK in 180ms (Views: 143.3ms | ActiveRecord: 0.4ms | Allocations: 2721)',
        requestId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
        fields: { status: 200, durationMs: 180, viewsMs: 143.3, activeRecordMs: 0.4, allocations: 2721 },
      },
    },
    {
      lines: 'Completed 500 Internal Server Error in 12ms',
      record: {
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'Completed 500 Internal Server Error in 12ms',
        fields: { status: 500, durationMs: 12 },
      },
    },
  ],
  parse({ text }, { httpStatus }) {
    const tagged = tag.exec(text);
    const message = tagged === null ? text : text.slice(tagged[0].length);
    const requestId = tagged?.[1];
    const level = { ...unsetLevel, rule: 'no status yet' };
    const start = started.exec(message);
    if (start !== null) {
      return {
        stamp: scanIso(message, start[0].length, true),
        level,
        message,
        requestId,
        fields: { ...start.groups! },
      };
    }
    const process = processing.exec(message);
    if (process !== null) return { level, message, requestId, fields: { ...process.groups! } };
    const done = completed.exec(message)?.groups;
    if (done === undefined) return undefined;
    const status = Number(done.status);
    const parts = new Map([...(done.parts ?? '').matchAll(part)].map(([, name, value]) => [name, Number(value)]));
    return {
      level: statusLevel(status, httpStatus),
      message,
      requestId,
      fields: {
        status,
        durationMs: Number(done.duration),
        viewsMs: parts.get('Views'),
        activeRecordMs: parts.get('ActiveRecord'),
        allocations: parts.get('Allocations'),
      },
    };
  },
});
