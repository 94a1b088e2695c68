/* Generated from the operations of @logmill/api. Do not edit: change an operation, then run `pnpm --filter @logmill/client generate`. */
import type { CallOptions } from './options.ts';

/**
 * How the lines are written: `plain` is `YYYY-MM-DD HH:MM:SS LEVEL message`, `json` one JSON object a line, `auto` asks each line. `GET /formats` describes every format.
 */
export type Mode =
  | 'auto'
  | 'docker-json'
  | 'cri'
  | 'docker-compose'
  | 'kubectl-prefix'
  | 'syslog-rfc5424'
  | 'syslog-rfc3164'
  | 'pino'
  | 'nginx-access'
  | 'android-logcat'
  | 'hpc'
  | 'zookeeper'
  | 'hadoop-compact'
  | 'proxifier'
  | 'json'
  | 'plain'
  | 'timestamped'
  | 'stack-trace'
  | 'level-prefixed';

/**
 * What callers switch on.
 */
export type ServiceErrorCode =
  | 'PARSE_ERROR'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_SUPPORTED'
  | 'TIMEOUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNPROCESSABLE_CONTENT'
  | 'TOO_MANY_REQUESTS'
  | 'CLIENT_CLOSED_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | 'SERVICE_UNAVAILABLE'
  | 'GATEWAY_TIMEOUT';

export interface HealthOutput {
  status: 'ok';
}

export interface ParseInput {
  mode: Mode;
  /**
   * One log line, without its line break.
   */
  line: string;
}

export interface ParseOutput {
  /**
   * For instance `INFO`; `UNKNOWN` when there is none.
   */
  level: string;
}

export interface BatchInput {
  mode: Mode;
  /**
   * Log lines, in order, without their line breaks.
   */
  lines: readonly string[];
  /**
   * What to count by: `text`, the level as the log writes it, or `severity`, OpenTelemetry’s range names; then `UNSET` counts lines without one.
   */
  levels?: 'text' | 'severity';
}

export interface BatchOutput {
  /**
   * Lines per level; they add up to the number of lines. `UNKNOWN` counts lines without a level, `OTHER` those beyond the first thousand different levels.
   */
  counts: {
    [k: string]: number;
  };
}

export interface BatchThreadsInput {
  mode: Mode;
  /**
   * Log lines, in order, without their line breaks.
   */
  lines: readonly string[];
  /**
   * What to count by: `text`, the level as the log writes it, or `severity`, OpenTelemetry’s range names; then `UNSET` counts lines without one.
   */
  levels?: 'text' | 'severity';
}

export interface BatchThreadsOutput {
  /**
   * Lines per level; they add up to the number of lines. `UNKNOWN` counts lines without a level, `OTHER` those beyond the first thousand different levels.
   */
  counts: {
    [k: string]: number;
  };
}

export interface CpuProcessesInput {
  /**
   * Log lines, in order, without their line breaks.
   */
  lines: readonly string[];
  /**
   * Iterations of PBKDF2: what makes guessing expensive, and this call too.
   */
  rounds?: number;
  /**
   * Keeps pseudonyms of one log from being matched with those of another.
   */
  salt?: string;
}

export interface CpuProcessesOutput {
  /**
   * One per line, in order.
   *
   * Items: 64 lower-case hex digits.
   */
  digests: string[];
  rounds: number;
  /**
   * Child processes that share the work.
   */
  processes: number;
}

/** Every operation of the service. Each method rejects with a LogmillError. */
export interface LogmillClient {
  /**
   * Tell that the service answers.
   *
   * Answers `ok` whenever the service can answer at all. Probes that must not be rate-limited use `/livez` and `/readyz`.
   *
   * @example
   * ```ts
   * await client.health();
   * // { status: 'ok' }
   * ```
   */
  health(options?: CallOptions): Promise<HealthOutput>;

  /**
   * Read the level of one line.
   *
   * The level as the log writes it, upper-cased. A line that has none, or is not of the given format, has the level `UNKNOWN`: that is an answer, not an error.
   *
   * @example
   * ```ts
   * await client.parse({
   *   mode: 'plain',
   *   line: '2026-01-30 12:01:05 INFO User logged in',
   * });
   * // { level: 'INFO' }
   * ```
   */
  parse(input: ParseInput, options?: CallOptions): Promise<ParseOutput>;

  /**
   * Count the levels of many lines on the event loop.
   *
   * Lines per level, as the log writes them, upper-cased. Costs one unit of the rate limit, and one more for each started thousand lines beyond the first.
   *
   * Runs cooperatively on the event loop: it starts at once and lets other requests through while it counts. The best choice up to some ten thousand lines.
   *
   * @example
   * ```ts
   * await client.batch({
   *   mode: 'plain',
   *   lines: [
   *     '2026-01-30 12:01:05 INFO User logged in',
   *     '2026-01-30 12:01:06 ERROR Payment failed',
   *     '2026-01-30 12:01:07 WARNING Disk almost full',
   *   ],
   * });
   * // { counts: { INFO: 1, ERROR: 1, WARNING: 1 } }
   * ```
   */
  batch(input: BatchInput, options?: CallOptions): Promise<BatchOutput>;

  /**
   * Count the levels of many lines on worker threads.
   *
   * Lines per level, as the log writes them, upper-cased. Costs one unit of the rate limit, and one more for each started thousand lines beyond the first.
   *
   * Runs on a pool of worker threads. Handing lines over costs time of its own; `Server-Timing` of `/batch` and of this operation tells which pays for your input.
   *
   * @example
   * ```ts
   * await client.batchThreads({
   *   mode: 'plain',
   *   lines: [
   *     '2026-01-30 12:01:05 INFO User logged in',
   *     '2026-01-30 12:01:06 ERROR Payment failed',
   *     '2026-01-30 12:01:07 WARNING Disk almost full',
   *   ],
   * });
   * // { counts: { INFO: 1, ERROR: 1, WARNING: 1 } }
   * ```
   */
  batchThreads(input: BatchThreadsInput, options?: CallOptions): Promise<BatchThreadsOutput>;

  /**
   * Derive a pseudonym for each line on child processes.
   *
   * PBKDF2-HMAC-SHA-256 (RFC 8018) of each line, 32 bytes, as 64 hex digits: equal for equal lines, and expensive to guess back. Computed on all cores by child processes; pseudonyms known from earlier calls come from the cache.
   *
   * @example
   * ```ts
   * await client.cpuProcesses({
   *   lines: ['alice logged in', 'alice logged in'],
   *   rounds: 50000,
   *   salt: '',
   * });
   * // {
   * //   digests: [
   * //     '98c3de1b5111ab08aadf7648dc5f241309e17f43132d25f68c99006e89f18fa6',
   * //     '98c3de1b5111ab08aadf7648dc5f241309e17f43132d25f68c99006e89f18fa6',
   * //   ],
   * //   rounds: 50000,
   * //   processes: 2,
   * // }
   * ```
   */
  cpuProcesses(input: CpuProcessesInput, options?: CallOptions): Promise<CpuProcessesOutput>;
}
