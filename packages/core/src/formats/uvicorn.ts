import { wordLevel } from '../levels/level-words.ts';
import { defineFormat } from './format.ts';
import { parseRequestLine } from './request-line.ts';

/** The level is padded so that messages begin at column ten. */
const head = /^(?<level>TRACE|DEBUG|INFO|WARNING|ERROR): {2,5}(?=\S)/;
const column = 10;

const access = /^(?<client>\S{1,128}) - "(?<request>[^"]{1,4096})" (?<status>\d{3})(?: |$)/;

/** uvicorn's default layout, for its own messages and its access log. */
export const uvicorn = defineFormat({
  id: 'uvicorn',
  title: 'uvicorn, FastAPI',
  family: 'application',
  specification: 'https://www.uvicorn.org/settings/#logging',
  signature: 'a level word and a colon, padded so that the message begins at column ten',
  fields: {
    client: { type: 'string', optional: true, about: "The client's address and port" },
    method: { type: 'string', optional: true, about: 'Request method' },
    path: { type: 'string', optional: true, about: 'Request target, query included' },
    protocol: { type: 'string', optional: true, about: 'For example HTTP/1.1' },
    status: { type: 'integer', optional: true, about: 'HTTP status' },
  },
  starts: 'TDIWE',
  needs: { word: ['colon'] },
  samples: [
    {
      lines: 'INFO:     127.0.0.1:54321 - "GET /error?x=1 HTTP/1.1" 200 OK',
      record: {
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: '127.0.0.1:54321 - "GET /error?x=1 HTTP/1.1" 200 OK',
        fields: { client: '127.0.0.1:54321', method: 'GET', path: '/error?x=1', protocol: 'HTTP/1.1', status: 200 },
      },
    },
    {
      lines: 'INFO:     Started server process [7]',
      record: {
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'Started server process [7]',
        fields: {},
      },
    },
    {
      lines: 'WARNING:  Invalid HTTP request received.',
      record: {
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'Invalid HTTP request received.',
        fields: {},
      },
    },
    {
      lines: [
        'ERROR:    Exception in ASGI application',
        'Traceback (most recent call last):',
        '  File "app.py", line 3, in read',
        'ValueError: no id',
      ],
      record: {
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message:
          'Exception in ASGI application\nTraceback (most recent call last):\n  File "app.py", line 3, in read\nValueError: no id',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, column + 1));
    if (match === null || match[0].length !== column) return undefined;
    const message = text.slice(column);
    const request = access.exec(message)?.groups;
    return {
      level: wordLevel(match.groups!.level!, 'word before the colon'),
      message,
      fields:
        request === undefined
          ? {}
          : { client: request.client, ...parseRequestLine(request.request!), status: Number(request.status) },
    };
  },
});
