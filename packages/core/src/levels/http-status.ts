import type { LevelReading } from './level-reading.ts';

/** SeverityNumber by class of an HTTP status. */
export interface HttpStatusScale {
  /** 1xx, 2xx and 3xx. */
  readonly success: number;
  /** 4xx. */
  readonly clientError: number;
  /** 5xx. */
  readonly serverError: number;
}

/** INFO, WARN, ERROR. Not everyone reads 4xx so (lnav: error), hence an option. */
export const defaultHttpStatusScale: HttpStatusScale = { success: 9, clientError: 13, serverError: 17 };

/** The level an HTTP status gives; undefined for a number that is no status (an aborted request's 0 or 000). */
export function statusLevel(status: number, scale: HttpStatusScale): LevelReading | undefined {
  if (!(status >= 100 && status <= 599)) return undefined;
  if (status < 400) return { number: scale.success, text: undefined, source: 'status', rule: 'http-success' };
  return status < 500
    ? { number: scale.clientError, text: undefined, source: 'status', rule: 'http-4xx' }
    : { number: scale.serverError, text: undefined, source: 'status', rule: 'http-5xx' };
}
