import { modes, parseZone, type ReadOptions } from '@logmill/core';
import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from './nearest.ts';

/** How lines are to be read, as given on the command line. */
export interface ReadingOptions {
  readonly mode: string;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly reference?: number;
}

export const readingOptions = (): readonly Option[] => [
  new Option('-m, --mode <format>', 'how lines are written: the id of a format, or auto')
    .default('auto')
    .argParser(toMode),
  new Option('--zone <zone>', 'zone of stamps that name none: UTC, +09:00, Europe/Berlin')
    .default('UTC')
    .argParser(toZone),
  new Option(
    '--reference <time>',
    'stamps without a year are nearest to this (default: when the file was written)',
  ).argParser(toTime),
];

/** Options for core; `writtenMs` is the log's own reference. */
export function toReadOptions(
  { mode, zone, reference }: ReadingOptions,
  writtenMs: number | undefined,
  nowMs: number,
): ReadOptions {
  return { mode, zone, referenceMs: Math.floor(reference ?? writtenMs ?? nowMs) };
}

function toMode(text: string): string {
  if ((modes as readonly string[]).includes(text)) return text;
  throw new InvalidArgumentError(
    `No format is called ${JSON.stringify(text)}.${didYouMean(text, modes)} "logmill detect FILE" tells which it is.`,
  );
}

function toZone(text: string): string {
  if (parseZone(text) !== undefined) return text;
  throw new InvalidArgumentError('Write UTC, an offset such as +09:00, or a name such as Europe/Berlin.');
}

/** Epoch milliseconds. */
export function toTime(text: string): number {
  const ms = Date.parse(text);
  if (!Number.isNaN(ms)) return ms;
  throw new InvalidArgumentError('Write a time such as 2026-01-30T12:00:00Z.');
}
