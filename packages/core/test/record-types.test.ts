import { expect, expectTypeOf, test } from 'vitest';
import type { LogRecord } from '../src/records/log-record.ts';
import { readRecords } from '../src/records/read-records.ts';

test('the format of a record tells the compiler the types of its fields', () => {
  const line = '1.1.1.1 - - [01/Mar/2026:12:00:05 +0000] "GET / HTTP/1.1" 404 1';
  const [record] = readRecords([line], { referenceMs: 0 }).records;
  if (record?.format !== 'nginx-access') throw new Error('not an access line');
  expectTypeOf(record.fields.status).toEqualTypeOf<number>();
  expectTypeOf(record.fields.referer).toEqualTypeOf<string | undefined>();
  expect(record.fields.status).toBe(404);
});

test('what JSON carries besides the declared keys is there, of unknown type', () => {
  const [record] = readRecords(['{"level":30,"msg":"up","pid":7,"shard":3}'], { referenceMs: 0 }).records;
  if (record?.format !== 'pino') throw new Error('not a pino line');
  expectTypeOf(record.fields.pid).toEqualTypeOf<number | undefined>();
  expectTypeOf(record.fields.shard).toEqualTypeOf<unknown>();
  expect(record.fields).toEqual({ pid: 7, shard: 3 });
});

test('a format that does not exist is no format of a record', () => {
  expectTypeOf<'plain'>().toExtend<LogRecord['format']>();
  expectTypeOf<'nginx-acess'>().not.toExtend<LogRecord['format']>();
});
