import type { ExceptionSummary, Report } from '@logmill/core';
import { harmless } from '../terminal/harmless.ts';
import { fit } from './columns.ts';
import { type Page, part } from './page.ts';
import { countText, plural, timeText } from './quantities.ts';

/** Frames shown of each. */
const framesShown = 2;

/** Exceptions, each with what it says, where it comes from and when it was seen. */
export function exceptionsPart(
  { exceptions: { exceptions, count, other } }: Report,
  top: number,
  page: Page,
): string[] {
  const shown = exceptions.slice(0, top);
  const hidden = other + exceptions.slice(top).reduce((sum, one) => sum + one.count, 0);
  const note = `${plural(count, 'stack trace')}${hidden === 0 ? '' : `, ${countText(hidden)} of them not shown`}`;
  return part(
    'Exceptions',
    note,
    shown.flatMap((one) => linesOf(one, page)),
    page,
  );
}

function linesOf(one: ExceptionSummary, { width, paint }: Page): string[] {
  const count = `${countText(one.count)} × `;
  const title = `${harmless(one.type)}${one.message === '' ? '' : `: ${harmless(one.message)}`}`;
  const indent = ' '.repeat(count.length);
  const frames = one.frames.slice(0, framesShown).map((frame) => `at ${frameText(frame)}`);
  const causes = one.causes.map(
    ({ type, message }) => `caused by ${harmless(type)}${message === '' ? '' : `: ${harmless(message)}`}`,
  );
  const seen = `${one.language} · first in line ${countText(one.first.line)}${one.first.time === undefined ? '' : ` (${timeText(one.first.time)})`}${one.count === 1 ? '' : `, last in line ${countText(one.last.line)}`}`;
  return [
    `${count}${paint('red', fit(title, width - count.length))}`,
    ...[...frames, ...causes, seen].map((line) => `${indent}${paint('dim', fit(line, width - indent.length))}`),
  ];
}

/** `run (app.js:12)`, or what the trace tells of that. */
export function frameText({ function: name, file, line }: ExceptionSummary['frames'][number]): string {
  const place = file === undefined ? '' : `${harmless(file)}${line === undefined ? '' : `:${line}`}`;
  if (name === undefined) return place;
  return place === '' ? harmless(name) : `${harmless(name)} (${place})`;
}
