import type { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ClosableExecutor } from '@logmill/compute';
import type { Infra } from '@logmill/infra';
import type { Reading } from './http/metrics.ts';

/** What the parts count, as metrics. */
export function readingsOf(
  infra: Infra,
  executors: Readonly<Record<string, ClosableExecutor>>,
  loopDelay: ReturnType<typeof monitorEventLoopDelay>,
): Reading[] {
  const { cache, redis } = infra.counters;
  return [
    counter('logmill_cache_hits_total', 'Results found in the cache.', () => cache.hits),
    counter('logmill_cache_misses_total', 'Results not found in the cache.', () => cache.misses),
    counter('logmill_cache_corrupt_total', 'Entries in Redis that could not be used.', () => cache.corrupt),
    counter('logmill_cache_write_failures_total', 'Entries that Redis did not take.', () => cache.writeFailures),
    gauge('logmill_redis_degraded', '1 while Redis is configured and does not answer.', () =>
      infra.state() === 'degraded' ? 1 : 0,
    ),
    counter(
      'logmill_redis_failures_total',
      'Commands that failed or were not answered in time.',
      () => redis()?.failures ?? 0,
    ),
    counter(
      'logmill_redis_rejected_total',
      'Commands not sent because Redis was away or too many were under way.',
      () => redis()?.rejected ?? 0,
    ),
    counter('logmill_redis_outages_total', 'Times Redis went away.', () => redis()?.openings ?? 0),
    gauge('logmill_redis_outstanding_commands', 'Commands sent and not yet answered.', () => redis()?.outstanding ?? 0),
    gauge(
      'logmill_event_loop_delay_p99_seconds',
      'Delay of the event loop since the start, 99th percentile.',
      () => loopDelay.percentile(99) / 1e9,
    ),
    ...Object.values(executors).flatMap(executorReadings),
  ];
}

function executorReadings({ model, counters }: ClosableExecutor): Reading[] {
  const name = model.replace('-', '_');
  return [
    gauge(`logmill_${name}_tasks_running`, `Tasks taken and not finished (${model}).`, () => counters.running),
    gauge(`logmill_${name}_chunks_waiting`, `Chunks that wait for a worker (${model}).`, () => counters.waiting),
    counter(`logmill_${name}_tasks_completed_total`, `Tasks finished (${model}).`, () => counters.completed),
    counter(
      `logmill_${name}_tasks_failed_total`,
      `Tasks that failed, timed out or were given up (${model}).`,
      () => counters.failed,
    ),
    counter(
      `logmill_${name}_worker_restarts_total`,
      `Workers that died or were put to an end (${model}).`,
      () => counters.restarts,
    ),
  ];
}

function counter(name: string, help: string, read: () => number): Reading {
  return { name, help, kind: 'counter', read };
}

function gauge(name: string, help: string, read: () => number): Reading {
  return { name, help, kind: 'gauge', read };
}
