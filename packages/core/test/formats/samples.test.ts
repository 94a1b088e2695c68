import { describe, expect, test } from 'vitest';
import { isOfType } from '../../src/formats/field-types.ts';
import {
  autoRows,
  essence,
  everyFormat,
  expected,
  linesOf,
  members,
  read,
  recordsOf,
  sampleRows,
  wrappings,
} from './members.ts';

test('the registry is walked', () => {
  expect(everyFormat.length).toBeGreaterThan(10);
  expect(members, 'LOGMILL_FORMAT names no member').not.toHaveLength(0);
  expect(new Set(everyFormat.map(({ id }) => id)).size).toBe(everyFormat.length);
});

describe.each(members.map((format) => [format.id, format] as const))('%s describes itself', (id, format) => {
  test('id, title, specification and signature', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(format.title).not.toBe('');
    expect(format.signature).not.toBe('');
    expect(() => new URL(format.specification)).not.toThrow();
  });

  test('three samples of its own or more, no line twice', () => {
    expect(format.samples.length).toBeGreaterThanOrEqual(3);
    expect(new Set(format.samples.map((sample) => linesOf(sample).join('\n'))).size).toBe(format.samples.length);
  });

  test('every declared field is in some sample, with its type; required ones are in all', () => {
    const records = format.samples.flatMap(recordsOf);
    for (const [name, { type, optional }] of Object.entries(format.fields)) {
      const values = records.map(({ fields }) => fields[name]).filter((value) => value !== undefined);
      expect(values.length, `${name} is in no sample`).toBeGreaterThan(0);
      if (optional !== true)
        expect(values.length, `${name} is missing in a sample but not optional`).toBe(records.length);
      for (const value of values)
        expect(isOfType(value, type), `${name}: ${JSON.stringify(value)} is no ${type}`).toBe(true);
    }
    if (format.openFields === true) return;
    for (const { fields } of records)
      for (const name of Object.keys(fields)) expect(format.fields, `${name} is not declared`).toHaveProperty([name]);
  });

  test('formats that it yields to stand before it', () => {
    if (format.yieldsTo === undefined || format.yieldsTo === 'all') return;
    const before = everyFormat.slice(0, everyFormat.indexOf(format)).map((earlier) => earlier.id);
    for (const rival of format.yieldsTo) expect(before).toContain(rival);
  });
});

describe.each(sampleRows)('sample %s', (_name, format, sample) => {
  const want = recordsOf(sample).map((record) => expected(format, record));

  test.each(sample.forcedOnly === true ? [format.id] : ['auto', format.id])(
    'gives exactly its record in mode %s',
    (mode) => {
      const { records, unparsed, counts } = read(linesOf(sample), mode);
      expect(records.map(essence)).toEqual(want);
      expect(unparsed).toEqual([]);
      expect(counts.recordLines + counts.headers + counts.unparsed + counts.blank).toBe(counts.lines);
    },
  );
});

describe.each(autoRows)('sample %s', (_name, format, sample) => {
  const want = recordsOf(sample).map((record) => expected(format, record));

  test.each(wrappings)('keeps format, severity and time inside %s', (envelope, wrap, stamp) => {
    // within an envelope a weak format or another envelope's own record says less than the envelope that is nearest
    const lines = linesOf(sample);
    const { records } = read(lines.map(wrap));
    const bare = read(lines).records;
    if (format.weak === true) {
      expect(records.map(({ format: id, severityNumber }) => [id, severityNumber])).toEqual(
        want.map((record) => [envelope, record.severityNumber]),
      );
      return;
    }
    expect(records.map(({ format: id, severityNumber, levelSource }) => [id, severityNumber, levelSource])).toEqual(
      want.map((record) => [format.id, record.severityNumber, record.levelSource]),
    );
    for (const [i, { time, observedTime }] of records.entries()) {
      expect(time).toBe(want[i]!.time ?? stamp);
      // of several envelopes the outermost tells when the line was observed
      const own = stamp === undefined || bare[i]!.envelopes === undefined ? want[i]!.observedTime : undefined;
      if (format.carries !== true) expect(observedTime).toBe(own ?? stamp);
    }
  });
});
