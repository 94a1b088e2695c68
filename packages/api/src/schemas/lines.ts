import { ServiceError } from '@logmill/core';
import { z } from 'zod';
import { breachOf, type Limits } from '../call.ts';
import { documented } from './documented.ts';

export const lineText = z.string().meta({ description: 'One log line, without its line break.' });

export const lineTexts = documented<string[]>(
  (value, fail) => {
    if (!Array.isArray(value)) return fail('Expected an array of strings, one per log line.');
    for (let i = 0; i < value.length; i++) {
      if (typeof value[i] !== 'string') return fail(`Expected a string, got ${jsonTypeOf(value[i])}.`, i);
    }
  },
  { type: 'array', items: { type: 'string' }, description: 'Log lines, in order, without their line breaks.' },
);

/** Throws BAD_REQUEST that names the limit. */
export function checkLines(lines: readonly string[], limits: Limits): void {
  if (lines.length > limits.linesMax) {
    throw new ServiceError(
      'BAD_REQUEST',
      `At most ${limits.linesMax} lines a request; got ${lines.length}. Split them.`,
      {
        limit: breachOf('linesMax', limits.linesMax, lines.length),
        issues: [{ pointer: '/lines', message: `At most ${limits.linesMax} lines.` }],
      },
    );
  }
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.length > limits.lineCharsMax) throw lineTooLong(lines[i]!.length, `/lines/${i}`, limits);
  }
}

/** Throws BAD_REQUEST that names the limit. */
export function checkLine(line: string, limits: Limits): void {
  if (line.length > limits.lineCharsMax) throw lineTooLong(line.length, '/line', limits);
}

function lineTooLong(chars: number, pointer: string, limits: Limits): ServiceError {
  const message = `At most ${limits.lineCharsMax} characters a line; this one has ${chars}.`;
  return new ServiceError('BAD_REQUEST', `${pointer}: ${message}`, {
    limit: breachOf('lineCharsMax', limits.lineCharsMax, chars),
    issues: [{ pointer, message }],
  });
}

/** Lines that one unit of the rate limit pays for. */
const linesPerUnit = 1000;

/** One unit a request, and one more for each started thousand lines beyond the first. */
export function costOfLines(rawInput: unknown): number {
  const lines = typeof rawInput === 'object' && rawInput !== null ? (rawInput as { lines?: unknown }).lines : undefined;
  return Array.isArray(lines) ? costOfCount(lines.length) : 1;
}

/** Cost of a request with so many lines. */
export function costOfCount(lines: number): number {
  return Math.max(1, Math.ceil(lines / linesPerUnit));
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The same for requests that may hold their lines as one text, and in which an element with line feeds is several lines. */
export function costOfText(rawInput: unknown): number {
  if (typeof rawInput !== 'object' || rawInput === null) return 1;
  const { text, lines } = rawInput as { text?: unknown; lines?: unknown };
  if (typeof text === 'string') return costOfCount(breaksIn(text) + 1);
  if (!Array.isArray(lines)) return 1;
  let count = lines.length;
  for (const line of lines) if (typeof line === 'string') count += breaksIn(line);
  return costOfCount(count);
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) breaks++;
  return breaks;
}

/** Lines of a text; a line feed at the end begins no further line. */
export function splitText(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
