import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Exchange } from './exchange.ts';

/** A number read when metrics are scraped. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  readonly kind: 'counter' | 'gauge';
  readonly read: () => number;
}

export interface Metrics {
  /** Counts one answered request. */
  observe(exchange: Exchange): void;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(readings: readonly Reading[], monotonicMs: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'logmill_http_request_duration_seconds',
    help: 'Time from the first byte of a request to its answer, by route template.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const bytesIn = new Counter({
    name: 'logmill_http_request_body_bytes_total',
    help: 'Bytes of request bodies read, by route template.',
    labelNames: ['route'],
    registers: [registry],
  });
  for (const reading of readings) addReading(registry, reading);
  return {
    observe(exchange) {
      const { route, status, req } = exchange;
      duration
        .labels(knownMethod(req.method), route, String(status))
        .observe((monotonicMs() - exchange.startedMs) / 1000);
      if (exchange.bytesIn > 0) bytesIn.labels(route).inc(exchange.bytesIn);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Counters are kept where they are counted; here they are only read, so a gauge and a counter differ in name alone. */
function addReading(registry: Registry, { name, help, kind, read }: Reading): void {
  if (kind === 'gauge') {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
    return;
  }
  let last = 0;
  new Counter({
    name,
    help,
    registers: [registry],
    collect() {
      const value = read();
      this.inc(Math.max(0, value - last));
      last = value;
    },
  });
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Anyone may send any method; a label must not grow with it. */
function knownMethod(method: string | undefined): string {
  return method !== undefined && methods.has(method) ? method : 'other';
}
