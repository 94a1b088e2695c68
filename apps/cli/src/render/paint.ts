import { styleText } from 'node:util';
import type { Severity } from '@logmill/core';

export type Style = Parameters<typeof styleText>[0];

/** Colours a text that holds no colour yet; leaves it alone where there is none. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(coloured: boolean): Paint {
  return coloured
    ? (style, text) => (text === '' ? '' : styleText(style, text, { validateStream: false }))
    : (_, text) => text;
}

/** Foreground and background of each severity. */
export const severityColours = {
  FATAL: ['magenta', 'bgMagenta'],
  ERROR: ['red', 'bgRed'],
  WARN: ['yellow', 'bgYellow'],
  INFO: ['cyan', 'bgCyan'],
  DEBUG: ['blue', 'bgBlue'],
  TRACE: ['gray', 'bgGray'],
  UNSET: ['white', 'bgWhite'],
} as const satisfies Record<Severity, readonly [Style, Style]>;
