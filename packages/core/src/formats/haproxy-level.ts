import { type HttpStatusScale, statusLevel } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';

/** First letter of the termination state: the client gave up, or HAProxy refused it; a server, a resource or HAProxy itself failed. Section 8.5. */
const clientStates = 'CcPUK';
const serverStates = 'SsRID';

/** Level of an HTTP status (undefined: none was sent, or TCP) and the first letter of the termination state, whichever is worse. */
export function haproxyLevel(status: number | undefined, state: string, scale: HttpStatusScale): LevelReading {
  const byStatus = status === undefined ? undefined : statusLevel(status, scale);
  const number = clientStates.includes(state)
    ? scale.clientError
    : serverStates.includes(state)
      ? scale.serverError
      : state === '-'
        ? scale.success
        : 0;
  if (byStatus !== undefined && byStatus.number >= number) return byStatus;
  if (number === 0) return { ...unsetLevel, rule: 'no status' };
  return { number, text: undefined, source: 'status', rule: `termination state ${state}` };
}
