import { readFileSync } from 'node:fs';

/** How often it is looked at: a process that fills memory as fast as it can gets about 100 MB further meanwhile. */
const periodMs = 25;

/**
 * Calls `onBreach` once when the resident memory of process `pid` is above the bound; stops when told to. V8's own limits
 * count the heap only, not buffers. Reads /proc, so where there is none (other systems than Linux) it watches nothing.
 */
export function watchMemory(pid: number, rssMbMax: number, onBreach: () => void): () => void {
  const timer = setInterval(() => {
    if ((residentMb(pid) ?? 0) <= rssMbMax) return;
    clearInterval(timer);
    onBreach();
  }, periodMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Undefined when it cannot be known. */
export function residentMb(pid: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
