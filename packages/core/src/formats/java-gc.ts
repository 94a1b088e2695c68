import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { defineFormat } from './format.ts';
import { readBracketed } from './text-cursor.ts';

const uptime = /^\d{1,9}[.,]\d{3}s$/;
const millis = /^\d{1,12}ms$/;
const ids = /^\d{1,10}$/;

/** Decorations are ten at most. */
const decorationsMax = 10;

/** The JVM's unified logging (`-Xlog`), most of all of its garbage collectors. */
export const javaGc = defineFormat({
  id: 'java-gc',
  title: 'Java garbage collector, JVM unified logging',
  family: 'application',
  specification: 'https://openjdk.org/jeps/158',
  signature: 'brackets without blanks between: a stamp or the uptime, a level word, tags',
  fields: {
    uptimeSeconds: { type: 'number', optional: true, about: 'Seconds since the JVM started' },
    tags: { type: 'strings', about: 'Tags of the message' },
    pid: { type: 'integer', optional: true, about: 'Process id' },
    tid: { type: 'integer', optional: true, about: 'Thread id' },
  },
  starts: '[',
  joins: false,
  samples: [
    {
      lines: '[0.009s][info][gc] Using G1',
      record: {
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'bracket before the tags',
        message: 'Using G1',
        fields: { uptimeSeconds: 0.009, tags: ['gc'] },
      },
    },
    {
      lines: '[2026-02-27T08:15:00.123+0100][12.345s][warning][gc,alloc     ] GC(7) to-space exhausted, no error',
      record: {
        time: '2026-02-27T07:15:00.123Z',
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'bracket before the tags',
        message: 'GC(7) to-space exhausted, no error',
        fields: { uptimeSeconds: 12.345, tags: ['gc', 'alloc'] },
      },
    },
    {
      lines: '[2026-02-27T08:15:01.000+0000][7][42][500ms][debug  ][gc,heap,exit] Heap',
      record: {
        time: '2026-02-27T08:15:01.000Z',
        severityNumber: 5,
        level: 'debug',
        levelSource: 'field',
        levelRule: 'bracket before the tags',
        message: 'Heap',
        fields: { uptimeSeconds: 0.5, tags: ['gc', 'heap', 'exit'], pid: 7, tid: 42 },
      },
    },
  ],
  parse({ text }) {
    let stamp: Stamp | undefined;
    let level: LevelReading | undefined;
    let uptimeSeconds: number | undefined;
    let tags: string[] | undefined;
    const numbers: number[] = [];
    let end = 0;
    for (let i = 0; i < decorationsMax; i++) {
      const bracket = readBracketed(text, end, 64);
      if (bracket === undefined) break;
      const value = bracket.value.trimEnd();
      if (uptime.test(value)) uptimeSeconds ??= Number(value.slice(0, -1).replace(',', '.'));
      else if (millis.test(value)) uptimeSeconds ??= Number(value.slice(0, -2)) / 1000;
      else if (ids.test(value)) numbers.push(Number(value));
      else if (level !== undefined) {
        tags = value.split(',');
        end = bracket.end;
        break;
      } else {
        level = wordLevel(value, 'bracket before the tags');
        if (level === undefined) {
          stamp = scanIso(value);
          if (stamp === undefined || stamp.end !== value.length || !stamp.zoned) return undefined;
        }
      }
      end = bracket.end;
    }
    if (level === undefined || tags === undefined || (stamp === undefined && uptimeSeconds === undefined))
      return undefined;
    if (text.charCodeAt(end) !== 0x20) return undefined;
    const [pid, tid] = numbers;
    return {
      stamp,
      level,
      message: text.slice(end + 1),
      fields: { uptimeSeconds, tags, pid, tid },
    };
  },
});
