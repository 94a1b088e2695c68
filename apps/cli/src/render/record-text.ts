import type { LogRecord } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { columnsOf, fit } from './columns.ts';
import type { Page } from './page.ts';
import { severityColours } from './paint.ts';
import { timeText } from './quantities.ts';

/** A record for people: its time, severity, message and fields in one line, further lines of the message under it. */
export function recordText(record: LogRecord, { width, paint }: Page): string {
  const { time, severity, message } = record;
  const [first = '', ...rest] = message.split('\n');
  const stamp = time === undefined ? '-' : timeText(time);
  const room = width - stamp.length - 8;
  const shown = fit(harmless(first), room);
  const fields = fieldsText(record.fields);
  const left = room - columnsOf(shown) - 2;
  const head = `${paint('dim', stamp)} ${paint(severityColours[severity][0], severity.padEnd(6))} ${shown}`;
  const tail = fields === '' || left < 8 ? '' : `  ${paint('dim', fit(fields, left))}`;
  const indent = ' '.repeat(4);
  return [`${head}${tail}`, ...rest.map((line) => `${indent}${fit(harmless(line), width - indent.length)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

function fieldsText(fields: object): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => harmless(`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`))
    .join(' ');
}
