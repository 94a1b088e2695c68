import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';

setFlagsFromString('--allow-natives-syntax');
const stringsAreFast = runInThisContext('() => %HasFastProperties(String.prototype)') as () => boolean;

test('loading ioredis leaves string methods as fast as they were', async () => {
  expect(stringsAreFast()).toBe(true);
  await import('ioredis');
  const spoiled = !stringsAreFast();
  await import('../src/redis/connection.ts');
  expect(stringsAreFast()).toBe(true);
  // Once ioredis does no harm any more, fast-strings.ts can go.
  expect(spoiled).toBe(true);
});
