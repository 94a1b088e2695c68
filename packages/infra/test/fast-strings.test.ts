import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';

setFlagsFromString('--allow-natives-syntax');
const stringsAreFast = new Function('return %HasFastProperties(String.prototype)') as () => boolean;

test('loading ioredis leaves string methods as fast as they were', async () => {
  expect(stringsAreFast()).toBe(true);
  await import('ioredis');
  const spoiled = !stringsAreFast();
  await import('../src/redis/connection.ts');
  expect(stringsAreFast()).toBe(true);
  // Once ioredis does no harm any more, fast-strings.ts can go.
  expect(spoiled).toBe(true);
});
