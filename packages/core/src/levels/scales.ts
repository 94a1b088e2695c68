import type { LevelReading, LevelSource } from './level-reading.ts';

/** What a level value (number, letter or word) of one kind of software means: its spelling → SeverityNumber. */
export interface LevelScale {
  readonly numbers: ReadonlyMap<string, number>;
  /** Numeric levels between two named ones belong to the lower (pino 35 is INFO's band); undefined: only the named ones count. */
  readonly bands?: readonly (readonly [from: number, number: number])[];
}

function named(entries: Readonly<Record<string, number>>): LevelScale {
  return { numbers: new Map(Object.entries(entries)) };
}

function banded(bands: readonly (readonly [number, number])[]): LevelScale {
  return { numbers: new Map(bands.map(([from, number]) => [String(from), number])), bands };
}

/** Scales by the software that defines them (formats.md 2.7 cites the sources in each member's `specification`). */
export const scales = {
  /** RFC 5424 table 2, journald PRIORITY, GELF: 0 is worst. OpenTelemetry logs data model, appendix B. */
  syslog: named({ 7: 5, 6: 9, 5: 10, 4: 13, 3: 17, 2: 18, 1: 19, 0: 21 }),
  pino: banded([
    [0, 1],
    [20, 5],
    [30, 9],
    [40, 13],
    [50, 17],
    [60, 21],
  ]),
  /** Also loguru's `No`, where 25 is SUCCESS. */
  python: banded([
    [1, 1],
    [10, 5],
    [20, 9],
    [25, 10],
    [30, 13],
    [40, 17],
    [50, 18],
  ]),
  /** Each step above a named level is one finer number: INFO+2 is 11. */
  slog: named({
    '-4': 5,
    '-3': 6,
    '-2': 7,
    '-1': 8,
    0: 9,
    1: 10,
    2: 11,
    3: 12,
    4: 13,
    5: 14,
    6: 15,
    7: 16,
    8: 17,
    9: 18,
    10: 19,
    11: 20,
    12: 21,
  }),
  zap: named({ debug: 5, info: 9, warn: 13, error: 17, dpanic: 18, panic: 19, fatal: 21 }),
  zerolog: named({ '-1': 1, 0: 5, 1: 9, 2: 13, 3: 17, 4: 21, 5: 22 }),
  log4j: named({
    ALL: 1,
    FINEST: 1,
    TRACE: 1,
    FINER: 5,
    FINE: 6,
    DEBUG: 5,
    CONFIG: 7,
    INFO: 9,
    WARN: 13,
    WARNING: 13,
    ERROR: 17,
    SEVERE: 17,
    FATAL: 21,
  }),
  log4j2IntLevel: named({ 600: 1, 500: 5, 400: 9, 300: 13, 200: 17, 100: 21 }),
  dotnet: named({
    Trace: 1,
    Verbose: 1,
    Debug: 5,
    Information: 9,
    Warning: 13,
    Error: 17,
    Critical: 21,
    Fatal: 21,
    VRB: 1,
    DBG: 5,
    INF: 9,
    WRN: 13,
    ERR: 17,
    FTL: 21,
    trce: 1,
    dbug: 5,
    info: 9,
    warn: 13,
    fail: 17,
    crit: 21,
  }),
  /** ETW and Windows Event Log `Level`; 0 is LogAlways and says nothing. */
  windows: named({ 0: 0, 1: 21, 2: 17, 3: 13, 4: 9, 5: 5 }),
  gcp: named({
    0: 0,
    100: 5,
    200: 9,
    300: 10,
    400: 13,
    500: 17,
    600: 18,
    700: 19,
    800: 21,
    DEFAULT: 0,
    DEBUG: 5,
    INFO: 9,
    NOTICE: 10,
    WARNING: 13,
    ERROR: 17,
    CRITICAL: 18,
    ALERT: 19,
    EMERGENCY: 21,
  }),
  npm: named({ error: 17, warn: 13, notice: 10, info: 9, http: 8, verbose: 7, debug: 5, silly: 1 }),
  /** nginx error log and Apache `LogLevel`. */
  webServer: named({
    trace8: 1,
    trace7: 1,
    trace6: 2,
    trace5: 2,
    trace4: 3,
    trace3: 3,
    trace2: 4,
    trace1: 4,
    debug: 5,
    info: 9,
    notice: 10,
    warn: 13,
    error: 17,
    crit: 18,
    alert: 19,
    emerg: 21,
  }),
  postgres: named({
    DEBUG5: 5,
    DEBUG4: 5,
    DEBUG3: 5,
    DEBUG2: 5,
    DEBUG1: 5,
    DEBUG: 5,
    LOG: 9,
    INFO: 9,
    NOTICE: 10,
    WARNING: 13,
    ERROR: 17,
    FATAL: 18,
    PANIC: 21,
  }),
  mysql: named({ Note: 9, System: 9, Warning: 13, Error: 17 }),
  mongodb: named({ D: 5, D1: 5, D2: 5, D3: 5, D4: 5, D5: 5, I: 9, W: 13, E: 17, F: 21 }),
  android: named({ V: 1, D: 5, I: 9, W: 13, E: 17, F: 21, A: 21 }),
  /** Audit is what an operator has to know; 1 2 3 are fine, finer, finest, < and > entry and exit. */
  websphere: named({ F: 21, E: 17, W: 13, A: 10, I: 9, C: 7, D: 5, '1': 6, '2': 5, '3': 1, '<': 5, '>': 5 }),
  /** Letters that nobody's own scale gives another meaning. */
  letters: named({ V: 1, T: 1, D: 5, I: 9, N: 10, W: 13, E: 17, C: 18, F: 21 }),
  glog: named({ I: 9, W: 13, E: 17, F: 21, C: 18 }),
  redis: named({ '.': 5, '-': 9, '*': 10, '#': 13 }),
  esxi: named({ Db: 5, In: 9, No: 10, Wa: 13, Er: 17, Cr: 18, Al: 19, Em: 21 }),
  nextcloud: named({ 0: 5, 1: 9, 2: 13, 3: 17, 4: 21 }),
} as const satisfies Readonly<Record<string, LevelScale>>;

/** The reading of `value` on a scale; undefined when the scale does not know it. */
export function scaleLevel(
  scale: LevelScale,
  value: string | number,
  rule: string,
  source: LevelSource = 'field',
): LevelReading | undefined {
  const text = String(value);
  const number =
    scale.numbers.get(text) ?? (scale.bands === undefined ? undefined : bandOf(scale.bands, Number(value)));
  return number === undefined ? undefined : { number, text, source, rule };
}

function bandOf(bands: NonNullable<LevelScale['bands']>, value: number): number | undefined {
  let number: number | undefined;
  for (const [from, of] of bands) if (value >= from) number = of;
  return number;
}
