import { ServiceError } from '@logmill/core';
import type { Reading } from '../metrics.ts';

/** How many bodies of any length are worked on at one time: each holds buffers and a share of the workers for as long as it comes. */
export interface UploadSlots {
  /** Takes a slot until the returned function is called. Throws SERVICE_UNAVAILABLE when there is none. */
  take(): () => void;
  readonly readings: readonly Reading[];
}

/** Nobody knows how long the others take; a client that comes back later than this has waited for nothing. */
const retryAfterMs = 2000;

export function createUploadSlots(slotsMax: number): UploadSlots {
  let taken = 0;
  let refused = 0;
  return {
    take() {
      if (taken >= slotsMax) {
        refused++;
        throw new ServiceError('SERVICE_UNAVAILABLE', undefined, { retryAfterMs });
      }
      taken++;
      let held = true;
      return () => {
        if (held) taken--;
        held = false;
      };
    },
    readings: [
      { name: 'logmill_files_running', help: 'Files worked on.', kind: 'gauge', read: () => taken },
      {
        name: 'logmill_files_refused_total',
        help: 'Files refused because as many as may be were worked on.',
        kind: 'counter',
        read: () => refused,
      },
    ],
  };
}
