import { ServiceError } from '@logmill/core';
import type { Reading } from '../metrics.ts';

/** How many bodies of any length are worked on at one time: each holds buffers and a share of the workers for as long as it comes. */
export interface UploadSlots {
  /**
   * Takes a slot for a client until the returned function is called. Throws TOO_MANY_REQUESTS when the client has as many as one may have, SERVICE_UNAVAILABLE
   * when there is none.
   */
  take(client: string): () => void;
  readonly readings: readonly Reading[];
}

export interface UploadSlotsOptions {
  readonly slotsMax: number;
  /** 0: half of all, at least one, so that nobody keeps the others out. */
  readonly slotsPerClientMax: number;
}

/** Nobody knows how long the others take; a client that comes back later than this has waited for nothing. */
const retryAfterMs = 2000;

export function createUploadSlots({ slotsMax, slotsPerClientMax }: UploadSlotsOptions): UploadSlots {
  const perClient = Math.min(slotsMax, slotsPerClientMax === 0 ? Math.max(1, slotsMax >> 1) : slotsPerClientMax);
  const takenBy = new Map<string, number>();
  let taken = 0;
  let refused = 0;

  function refusalOf(client: string): ServiceError | undefined {
    if (taken >= slotsMax) return new ServiceError('SERVICE_UNAVAILABLE', undefined, { retryAfterMs });
    if ((takenBy.get(client) ?? 0) < perClient) return undefined;
    return new ServiceError(
      'TOO_MANY_REQUESTS',
      `At most ${perClient} files of one client at one time; send this one when another is done.`,
      { retryAfterMs, limit: { name: 'MAX_FILES_PER_CLIENT', max: perClient } },
    );
  }

  function add(client: string, by: 1 | -1): void {
    taken += by;
    const count = (takenBy.get(client) ?? 0) + by;
    if (count === 0) takenBy.delete(client);
    else takenBy.set(client, count);
  }

  return {
    take(client) {
      const refusal = refusalOf(client);
      if (refusal !== undefined) {
        refused++;
        throw refusal;
      }
      add(client, 1);
      let held = true;
      return () => {
        if (held) add(client, -1);
        held = false;
      };
    },
    readings: [
      { name: 'logmill_files_running', help: 'Files worked on.', kind: 'gauge', read: () => taken },
      {
        name: 'logmill_files_refused_total',
        help: 'Files refused because as many as may be were worked on, of all or of their client.',
        kind: 'counter',
        read: () => refused,
      },
    ],
  };
}
