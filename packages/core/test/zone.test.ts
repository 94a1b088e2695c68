import { describe, expect, test } from 'vitest';
import { parseZone } from '../src/time/zone.ts';

/** What a clock in the zone shows, as minutes east of UTC. */
function offsetOf(zone: string, wall: string): number {
  return parseZone(zone)!(Date.parse(`${wall}Z`));
}

describe('a zone by its name', () => {
  test.each([
    ['Europe/Berlin', '2026-10-25T02:30:00', 120],
    ['America/New_York', '2026-11-01T01:30:00', -240],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00', 660],
    ['Europe/London', '2026-10-25T01:30:00', 60],
  ])('%s takes the earlier reading of %s, when a clock is set back', (zone, wall, minutes) => {
    expect(offsetOf(zone, wall)).toBe(minutes);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29T02:30:00', 60],
    ['America/New_York', '2026-03-08T02:30:00', -300],
    ['Australia/Lord_Howe', '2026-10-04T02:15:00', 630],
  ])('%s goes on as before at %s, which its clocks leave out', (zone, wall, minutes) => {
    expect(offsetOf(zone, wall)).toBe(minutes);
  });

  test('changes on the minute where clocks are set on no quarter of an hour, whatever is asked first', () => {
    const newfoundland = parseZone('America/St_Johns')!;
    const midnight = Date.UTC(2010, 10, 7);
    expect([4, 0, 1, 0].map((minutes) => newfoundland(midnight + minutes * 60_000))).toEqual([-210, -150, -210, -150]);
    // 44 minutes and 30 seconds were left out
    const liberia = parseZone('Africa/Monrovia')!;
    const seconds = Array.from({ length: 15 * 60 }, (_, i) => Date.UTC(1972, 0, 7, 0, 30) + i * 1000);
    const backwards = [...seconds].reverse().map((ms) => liberia(ms));
    expect(seconds.map((ms) => parseZone('Africa/Monrovia')!(ms))).toEqual(backwards.reverse());
  });

  test.each(['0000-01-01T00:00:00', '0050-06-01T12:00:00', '1799-12-31T23:59:59'])('has local time in %s', (wall) => {
    expect(offsetOf('Europe/Berlin', wall)).toBe(53);
  });
});
