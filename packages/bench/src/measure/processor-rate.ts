/**
 * Units a second of this process's processor time, helper threads (collecting garbage, compiling) included: what one core does when nobody else wants it. Other
 * work on the machine counts against nobody, but for what it does to the caches.
 */
export function processorRate(units: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (units / (user + system)) * 1e6;
}
