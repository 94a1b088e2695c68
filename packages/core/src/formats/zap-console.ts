import { wordLevel } from '../levels/level-words.ts';
import { parseEpochNumber } from '../time/epoch.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { parseJsonObject } from './json-object.ts';

/** Columns that are looked at; what is further on is message. */
const columnsMax = 8;

const callerPart = /^[\w./@-]{1,256}\.go:\d{1,7}$/;
const scientific = /^\d\.\d{1,17}e\+09$/;

/** zap's console encoder: time, level, logger, caller, message and fields, separated by tabs. */
export const zapConsole = defineFormat({
  id: 'zap-console',
  title: 'zap console (Go), Caddy',
  family: 'application',
  specification: 'https://pkg.go.dev/go.uber.org/zap/zapcore#NewConsoleEncoder',
  signature: 'an ISO stamp or an epoch, a level word, logger, file.go:line, message and JSON between tabs',
  fields: {
    logger: { type: 'string', optional: true, about: 'Name of the logger' },
    caller: { type: 'string', optional: true, about: 'Source file and line' },
    data: { type: 'object', optional: true, about: 'Fields of the entry' },
  },
  starts: digits,
  needs: { marks: ['\t'] },
  samples: [
    {
      lines:
        '2026-02-27T08:15:00.625Z\tinfo\tflag-sync/sync_service.go:87\tstarting flag sync, no error\t{"component": "sync"}',
      record: {
        time: '2026-02-27T08:15:00.625Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'second column',
        message: 'starting flag sync, no error',
        fields: { caller: 'flag-sync/sync_service.go:87', data: { component: 'sync' } },
      },
    },
    {
      lines:
        '2026/02/27 08:15:01.120\tWARN\thttp.auto_https\tserver is listening only on the HTTP port\t{"server_name": "srv0"}',
      record: {
        time: '2026-02-27T08:15:01.120Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'second column',
        message: 'server is listening only on the HTTP port',
        fields: { logger: 'http.auto_https', data: { server_name: 'srv0' } },
      },
    },
    {
      lines: '1.772180102123e+09\terror\tlistening failed',
      record: {
        time: '2026-02-27T08:15:02.123Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'second column',
        message: 'listening failed',
        fields: {},
      },
    },
    {
      lines: '2026-02-27T08:15:03.000+0100\tINFO\tcontroller.pod\tcontroller/pod.go:12\treconciled',
      record: {
        time: '2026-02-27T07:15:03.000Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'second column',
        message: 'reconciled',
        fields: { logger: 'controller.pod', caller: 'controller/pod.go:12' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const tab = text.indexOf('\t');
    if (tab < 10 || tab > 40) return undefined;
    const columns = text.split('\t', columnsMax);
    const level = wordLevel(columns[1]!, 'second column');
    if (level === undefined) return undefined;
    const time = columns[0]!;
    const stamp = scientific.test(time) ? parseEpochNumber(Number(time)) : scanIso(time);
    if (stamp === undefined) return undefined;
    const data = parseJsonObject(columns.at(-1)!);
    if (data !== undefined) columns.pop();
    const at = columns.findIndex((column, i) => i > 1 && i < 4 && callerPart.test(column));
    const messageAt = at > 0 ? at + 1 : columns.length > 3 ? 3 : 2;
    return {
      stamp,
      level,
      message: columns.slice(messageAt).join('\t'),
      fields: {
        logger: (at > 0 ? at : messageAt) > 2 ? columns[2] : undefined,
        caller: at > 0 ? columns[at] : undefined,
        data,
      },
    };
  },
});
