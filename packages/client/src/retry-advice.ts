/** What may succeed later by its status alone, where whoever answered says nothing more. */
export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.has(status);
}

const retryableStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Milliseconds from `nowMs`, never negative, from the seconds or the date of a Retry-After header (RFC 9110 section 10.2.3). */
export function parseRetryAfter(header: string | null | undefined, nowMs: number): number | undefined {
  if (header == null) return undefined;
  if (/^\s*\d{1,10}\s*$/.test(header)) return Number(header) * 1000;
  const dateMs = Date.parse(header);
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
