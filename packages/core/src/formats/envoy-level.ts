import { type HttpStatusScale, statusLevel } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';

/** No upstream could be reached: connection failure, no healthy host, overflow, retries exhausted. */
const failures = new Set(['UF', 'UH', 'UO', 'URX']);

/**
 * Level of an access by Envoy's status and response flags (`UF,URX`; undefined when there are none). A failure of the upstream is an error whatever the status.
 * HTTP without a response means that the client went; TCP never has one.
 */
export function envoyLevel(
  status: number,
  flags: string | undefined,
  { tcp }: { readonly tcp: boolean },
  scale: HttpStatusScale,
): LevelReading {
  const byStatus = statusLevel(status, scale);
  const reading = { text: undefined, source: 'status' } as const;
  if (flags?.split(',', 16).some((flag) => failures.has(flag))) {
    if (byStatus === undefined || byStatus.number < scale.serverError)
      return { ...reading, number: scale.serverError, rule: `response flags ${flags}` };
  }
  if (byStatus !== undefined) return byStatus;
  if (status !== 0) return { ...unsetLevel, rule: `status ${status}` };
  if (tcp && flags === undefined) return { ...reading, number: scale.success, rule: 'no response flags' };
  return { ...reading, number: scale.clientError, rule: 'status 0, client gone' };
}
