/** Milliseconds of one unit, by Go's names. */
const unitMs: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  µs: 0.001,
  μs: 0.001,
  us: 0.001,
  ns: 0.000001,
};

const part = /(\d{1,12}(?:\.\d{1,9})?)([a-zµμ]{1,2})/y;

/** Milliseconds of a duration as Go's time.Duration prints it (`1m2.5s`, `953.125µs`), rounded to nanoseconds; undefined when it is none. */
export function goDurationMs(text: string): number | undefined {
  let ms = 0;
  part.lastIndex = 0;
  for (let end = 0; end < text.length; end = part.lastIndex) {
    const match = part.exec(text);
    const unit = match === null ? undefined : unitMs[match[2]!];
    if (match === null || unit === undefined) return undefined;
    ms += Number(match[1]) * unit;
  }
  return text === '' ? undefined : Math.round(ms * 1e6) / 1e6;
}
