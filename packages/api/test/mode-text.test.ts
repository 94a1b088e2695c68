import { modes } from '@logmill/core';
import { expect, test } from 'vitest';
import { modeText } from '../src/schemas/mode.ts';

function refusalOf(value: unknown): string {
  const { error } = modeText.safeParse(value);
  return error?.issues[0]?.message ?? 'taken';
}

test.each([
  ['plane', 'Unknown mode "plane"; did you mean "plain"? GET /formats lists all.'],
  ['ngnix-access', 'Unknown mode "ngnix-access"; did you mean "nginx-access"? GET /formats lists all.'],
  ['zzz', 'Unknown mode "zzz". GET /formats lists all.'],
  ['', 'Unknown mode "". GET /formats lists all.'],
  [7, 'Expected a format’s id or "auto"; GET /formats lists them.'],
])('a mode that does not exist is refused, with the nearest where one is near: %j', (value, message) => {
  expect(refusalOf(value)).toBe(message);
});

test.each(modes)('%s is taken', (mode) => {
  expect(refusalOf(mode)).toBe('taken');
});
