import type { AnyFormat } from '../formats/registry.ts';
import { defaultHttpStatusScale, type HttpStatusScale } from '../levels/http-status.ts';
import { createTimeText } from '../time/rfc3339.ts';
import { parseZone, type ZoneOffset } from '../time/zone.ts';

/** How lines are to be read. */
export interface ReadOptions {
  /** A format's id, or `auto` (the default): each line is asked what it is. */
  readonly mode?: string;
  /** Epoch milliseconds that stamps without a year are nearest to: usually when the lines were received. */
  readonly referenceMs: number;
  /** Zone of stamps that name none: `UTC` (the default), `+09:00`, `Europe/Berlin`. */
  readonly zone?: string;
  /** SeverityNumbers by HTTP status class; default INFO, WARN for 4xx, ERROR for 5xx. */
  readonly httpStatus?: HttpStatusScale;
  /** Longer lines are not read; default 1 Mi characters. */
  readonly lineCharsMax?: number;
  /** Lines joined to one record; default 1,000. */
  readonly joinedLinesMax?: number;
  /** Characters of a record's message after which no line is joined; default 256 Ki. */
  readonly joinedCharsMax?: number;
}

/** Options with all defaults filled in and all names resolved. */
export interface ReadPlan {
  readonly forced: AnyFormat | undefined;
  readonly referenceMs: number;
  readonly zone: ZoneOffset;
  readonly httpStatus: HttpStatusScale;
  readonly lineCharsMax: number;
  readonly joinedLinesMax: number;
  readonly joinedCharsMax: number;
  /** RFC 3339 in UTC with exactly the given digits of fraction. */
  readonly timeText: (ms: number, fraction: string) => string;
}

/** Throws a RangeError for a mode or a zone that does not exist: callers check what users sent with `findFormat` and `parseZone`. */
export function planReading(options: ReadOptions, find: (id: string) => AnyFormat | undefined): ReadPlan {
  const { mode = 'auto', zone = 'UTC' } = options;
  const forced = mode === 'auto' ? undefined : find(mode);
  if (mode !== 'auto' && forced === undefined) throw new RangeError(`No format "${mode}"`);
  const offset = parseZone(zone);
  if (offset === undefined)
    throw new RangeError(`No zone "${zone}"; write UTC, an offset (+09:00) or an IANA name (Europe/Berlin)`);
  return {
    forced,
    referenceMs: options.referenceMs,
    zone: offset,
    httpStatus: options.httpStatus ?? defaultHttpStatusScale,
    lineCharsMax: options.lineCharsMax ?? 1_048_576,
    joinedLinesMax: options.joinedLinesMax ?? 1000,
    joinedCharsMax: options.joinedCharsMax ?? 262_144,
    timeText: createTimeText(),
  };
}
