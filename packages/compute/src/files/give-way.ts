import { setPriority } from 'node:os';

/** Of -20 to 19; who is ten nicer has a tenth of the processor when others want all of it, all of it else. */
const niceness = 10;

/**
 * Has the calling thread give way to others: whoever answers requests beside it need not wait for its turn. On Linux only, where each thread has a priority of
 * its own (setpriority(2), "C library/kernel differences"); elsewhere it would be that of the process.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(niceness);
  } catch {
    // not allowed in this sandbox: it works as it did
  }
}
