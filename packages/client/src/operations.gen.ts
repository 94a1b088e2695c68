/* Generated from the operations of @logmill/api. Do not edit: change an operation, then run `pnpm --filter @logmill/client generate`. */
import type { CallOptions } from './options.ts';

/**
 * How the lines are written: `plain` is `YYYY-MM-DD HH:MM:SS LEVEL message`, `json` one JSON object a line, `auto` asks each line. `GET /formats` describes every format.
 */
export type Mode =
  | 'auto'
  | 'docker-json'
  | 'journald-json'
  | 'cri'
  | 'docker-compose'
  | 'kubectl-prefix'
  | 'syslog-rfc5424'
  | 'syslog-rfc3164'
  | 'otlp-json'
  | 'aws-cloudtrail'
  | 'cloudflare-http'
  | 'traefik-access'
  | 'serilog-clef'
  | 'mongodb-json'
  | 'gelf'
  | 'ecs'
  | 'google-cloud'
  | 'logstash-json'
  | 'log4j2-json'
  | 'nginx-json'
  | 'nlog-json'
  | 'bunyan'
  | 'loguru'
  | 'rust-tracing'
  | 'python-json'
  | 'pino'
  | 'zap-json'
  | 'slog-json'
  | 'logrus-json'
  | 'zerolog-json'
  | 'winston'
  | 'nginx-access'
  | 'nginx-error'
  | 'haproxy'
  | 'haproxy-process'
  | 'caddy-access'
  | 'apache-error'
  | 'aws-vpc-flow'
  | 'postgresql'
  | 'mysql-error'
  | 'mysql-slow'
  | 'mysql-general'
  | 'redis'
  | 'elasticsearch'
  | 'mongodb-text'
  | 'rabbitmq'
  | 'android-logcat'
  | 'dmesg'
  | 'windows-cbs'
  | 'windows-event-xml'
  | 'cups'
  | 'cluster-ras'
  | 'hpc'
  | 'dpkg'
  | 'strace'
  | 'tai64n'
  | 'github-actions'
  | 'zookeeper'
  | 'spring-boot'
  | 'jboss'
  | 'kafka'
  | 'java-gc'
  | 'java-util-logging'
  | 'oslo'
  | 'loguru-text'
  | 'structlog'
  | 'python-logging'
  | 'uvicorn'
  | 'gunicorn'
  | 'celery'
  | 'airflow'
  | 'django-server'
  | 'ruby-logger'
  | 'rails'
  | 'monolog'
  | 'php-log'
  | 'glog'
  | 'env-logger'
  | 'tracing-text'
  | 'zap-console'
  | 'zerolog-console'
  | 'hclog'
  | 'logrus-console'
  | 'gin'
  | 'go-log'
  | 'nlog'
  | 'serilog'
  | 'microsoft-console'
  | 'pino-pretty'
  | 'nest'
  | 'morgan'
  | 'spdlog'
  | 'log4j'
  | 'hadoop-compact'
  | 'health-app'
  | 'proxifier'
  | 'cef'
  | 'leef'
  | 'ltsv'
  | 'logfmt'
  | 'json'
  | 'plain'
  | 'timestamped'
  | 'stack-trace'
  | 'level-prefixed';

/**
 * What the severity was read from.
 */
export type LevelSource = 'field' | 'pri' | 'letter' | 'status' | 'keyword' | 'default';

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

export interface FormatsOutput {
  formats: {
    /**
     * What `mode` takes.
     */
    id: string;
    title: string;
    family: string;
    /**
     * URL of the page that defines the layout.
     */
    specification: string;
    /**
     * The shape or the keys by which it is known.
     */
    signature: string;
    /**
     * Records carry further, undeclared fields.
     */
    openFields: boolean;
    fields: {
      name: string;
      type: string;
      optional: boolean;
      about: string;
    }[];
    samples: {
      lines: string[];
      /**
       * What the lines give.
       */
      records: {
        [k: string]: unknown;
      }[];
    }[];
  }[];
}

export interface DetectInput {
  /**
   * Log lines, in order, without their line breaks.
   */
  lines: readonly string[];
}

export interface DetectOutput {
  candidates: {
    /**
     * Id; `GET /formats` describes it.
     */
    format: string;
    title: string;
    /**
     * Share of the lines that it claims; half of it for lines that a stricter one claims first.
     */
    score: number;
    /**
     * Lines it claims.
     */
    lines: number;
    /**
     * The first of them, from 1.
     */
    firstLine: number;
    /**
     * The key signature or the shape by which it was known.
     */
    evidence: string;
  }[];
}

export interface RecordsInput {
  /**
   * Log lines, in order, without their line breaks.
   */
  lines?: readonly string[];
  /**
   * The log as one text, instead of `lines`. Lines end at line feeds.
   */
  text?: string;
  mode?: Mode;
  /**
   * A time (RFC 3339) that stamps without a year are nearest to; when left out, now, or today where answers are cached.
   */
  reference?: string;
  /**
   * Zone of stamps that name none: `UTC` (when left out), an offset (`+09:00`) or an IANA name (`Europe/Berlin`).
   */
  zone?: string;
  /**
   * SeverityNumbers of HTTP statuses: 1xx to 3xx, 4xx, 5xx. INFO, WARN and ERROR when left out.
   */
  httpStatus?: {
    success?: number;
    clientError?: number;
    serverError?: number;
  };
  /**
   * Whether to answer the patterns of the messages, and in each record the id of its own.
   */
  patterns?: boolean;
}

/**
 * One variable of a pattern.
 */
export interface PatternVariable {
  /**
   * `num`, `ip`, `uuid`, `path`, `duration` and so on; `*` when values are of different kinds.
   */
  type: string;
  /**
   * Different values; an estimate when not `exact`.
   */
  distinct: number;
  exact: boolean;
  /**
   * Values that `values` counts.
   */
  sampled: number;
  /**
   * The most frequent.
   */
  values: {
    value: string;
    count: number;
  }[];
}

export interface RecordsOutput {
  /**
   * In the order of their first lines.
   */
  records: (
    | {
        format: 'docker-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * stdout or stderr
           */
          stream: string;
          /**
           * Labels and variables that the driver was told to add
           */
          attrs?: {
            [k: string]: unknown;
          };
        };
      }
    | {
        format: 'journald-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The machine's id
           */
          _MACHINE_ID?: string;
          /**
           * The boot's id
           */
          _BOOT_ID?: string;
          /**
           * Host
           */
          _HOSTNAME?: string;
          /**
           * Process id, as text
           */
          _PID?: string;
          /**
           * The process's name
           */
          _COMM?: string;
          /**
           * Unit the process belongs to
           */
          _SYSTEMD_UNIT?: string;
          /**
           * How the entry came: journal, stdout, syslog, kernel, audit
           */
          _TRANSPORT?: string;
          /**
           * Program name or tag; a list when it was sent twice
           */
          SYSLOG_IDENTIFIER?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'cri';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * stdout or stderr
           */
          stream: string;
        };
      }
    | {
        format: 'docker-compose';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The container's name as printed
           */
          service: string;
        };
      }
    | {
        format: 'kubectl-prefix';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The pod's name
           */
          pod: string;
          /**
           * The container's name
           */
          container: string;
        };
      }
    | {
        format: 'syslog-rfc5424';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Facility code, 0 to 23
           */
          facility: number;
          /**
           * HOSTNAME; absent when the line has a dash
           */
          hostname?: string;
          /**
           * APP-NAME
           */
          appName?: string;
          /**
           * PROCID, often a process id
           */
          procId?: string;
          /**
           * MSGID, the type of message
           */
          msgId?: string;
          /**
           * SD-ID → parameter → value
           */
          structuredData?: {
            [k: string]: unknown;
          };
        };
      }
    | {
        format: 'syslog-rfc3164';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Facility code, 0 to 23; files have no PRI
           */
          facility?: number;
          /**
           * Host that wrote the line
           */
          hostname: string;
          /**
           * Tag: the program
           */
          appName?: string;
          /**
           * Process id in brackets after the tag
           */
          procId?: string;
        };
      }
    | {
        format: 'otlp-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The record's attributes, by name
           */
          attributes: {
            [k: string]: unknown;
          };
          /**
           * The resource's attributes, by name
           */
          resource: {
            [k: string]: unknown;
          };
          /**
           * Name of the instrumentation scope
           */
          scope?: string;
          /**
           * Name of the event
           */
          eventName?: string;
        };
      }
    | {
        format: 'aws-cloudtrail';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Service that was asked, for example s3.amazonaws.com
           */
          eventSource: string;
          /**
           * What was asked of it
           */
          eventName: string;
          /**
           * Region
           */
          awsRegion?: string;
          /**
           * Address, or the name of a service of AWS
           */
          sourceIPAddress?: string;
          /**
           * Who asked, as it calls itself
           */
          userAgent?: string;
          /**
           * Identity on whose behalf it was asked
           */
          userIdentity?: {
            [k: string]: unknown;
          };
          /**
           * Why it failed, for example AccessDenied
           */
          errorCode?: string;
          /**
           * The same for people
           */
          errorMessage?: string;
          /**
           * Id of the event
           */
          eventID?: string;
          /**
           * Id of the request
           */
          requestID?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'cloudflare-http';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Cloudflare's id of the request
           */
          RayID?: string;
          /**
           * The client's address
           */
          ClientIP?: string;
          /**
           * Host asked for
           */
          ClientRequestHost?: string;
          /**
           * Request method
           */
          ClientRequestMethod?: string;
          /**
           * Request target, query included
           */
          ClientRequestURI?: string;
          /**
           * User-Agent header
           */
          ClientRequestUserAgent?: string;
          /**
           * HTTP status that the client got; 0 when it went away
           */
          EdgeResponseStatus: number;
          /**
           * Bytes sent to the client
           */
          EdgeResponseBytes?: number;
          /**
           * HTTP status of the origin; 0 when it was not asked
           */
          OriginResponseStatus?: number;
          /**
           * hit, miss, expired, dynamic, …
           */
          CacheCacheStatus?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'traefik-access';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The client's address
           */
          ClientHost?: string;
          /**
           * Host asked for
           */
          RequestHost?: string;
          /**
           * Request method
           */
          RequestMethod: string;
          /**
           * Request target, query included
           */
          RequestPath?: string;
          /**
           * HTTP status that the client got; 0 when it went away
           */
          DownstreamStatus: number;
          /**
           * Bytes sent to the client
           */
          DownstreamContentSize?: number;
          /**
           * HTTP status of the service
           */
          OriginStatus?: number;
          /**
           * Nanoseconds the request took
           */
          Duration?: number;
          /**
           * Router that matched
           */
          RouterName?: string;
          /**
           * Service that answered
           */
          ServiceName?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'serilog-clef';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Message template, its holes in braces
           */
          '@mt'?: string;
          /**
           * Event id: the template's hash, as text or number
           */
          '@i'?: {
            [k: string]: unknown;
          };
          /**
           * Exception with its stack trace
           */
          '@x'?: string;
          /**
           * Renderings of the holes that have a format
           */
          '@r'?: unknown[];
          /**
           * Class that wrote the event
           */
          SourceContext?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'mongodb-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Component (NETWORK, STORAGE, COMMAND)
           */
          c: string;
          /**
           * Unique number of the log statement
           */
          id: number;
          /**
           * Thread
           */
          ctx: string;
          /**
           * Service: S of a shard, R of a router, - of none (8.0 on)
           */
          svc?: string;
          /**
           * Attributes of the event
           */
          attr?: {
            [k: string]: unknown;
          };
          /**
           * Tags (startupWarnings)
           */
          tags?: string[];
          /**
           * Attributes that were cut
           */
          truncated?: {
            [k: string]: unknown;
          };
          /**
           * Original sizes of what was cut
           */
          size?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'gelf';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Host, source or application that sent the message
           */
          host: string;
          /**
           * Long message, a backtrace for example
           */
          full_message?: string;
          /**
           * Deprecated: what wrote the message
           */
          facility?: string;
          /**
           * Deprecated: file of the call site
           */
          file?: string;
          /**
           * Deprecated: line of the call site
           */
          line?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'ecs';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Version of the schema, as a dotted key
           */
          'ecs.version'?: string;
          /**
           * version, nested
           */
          ecs?: {
            [k: string]: unknown;
          };
          /**
           * level, logger, origin, nested
           */
          log?: {
            [k: string]: unknown;
          };
          /**
           * The logger's name
           */
          'log.logger'?: string;
          /**
           * Service
           */
          'service.name'?: string;
          /**
           * Data set
           */
          'event.dataset'?: string;
          /**
           * Thread
           */
          'process.thread.name'?: string;
          /**
           * Class of the error
           */
          'error.type'?: string;
          /**
           * Message of the error
           */
          'error.message'?: string;
          /**
           * Stack trace, as text or as a list of lines
           */
          'error.stack_trace'?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'google-cloud';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the log, of exported entries
           */
          logName?: string;
          /**
           * Id of the entry
           */
          insertId?: string;
          /**
           * Monitored resource: type, labels
           */
          resource?: {
            [k: string]: unknown;
          };
          /**
           * Labels
           */
          labels?: {
            [k: string]: unknown;
          };
          /**
           * Structured payload
           */
          jsonPayload?: {
            [k: string]: unknown;
          };
          /**
           * The HTTP request
           */
          httpRequest?: {
            [k: string]: unknown;
          };
          /**
           * When the entry was received
           */
          receiveTimestamp?: string;
          /**
           * Labels
           */
          'logging.googleapis.com/labels'?: {
            [k: string]: unknown;
          };
          /**
           * Call site: file, line, function
           */
          'logging.googleapis.com/sourceLocation'?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'logstash-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          logger_name: string;
          /**
           * Thread
           */
          thread_name?: string;
          /**
           * The exception with its stack trace
           */
          stack_trace?: string;
          /**
           * Markers
           */
          tags?: string[];
          [k: string]: unknown;
        };
      }
    | {
        format: 'log4j2-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          loggerName: string;
          /**
           * Thread (Log4j 2)
           */
          thread?: string;
          /**
           * Thread (Logback)
           */
          threadName?: string;
          /**
           * The thread's id
           */
          threadId?: number;
          /**
           * The thread's priority
           */
          threadPriority?: number;
          /**
           * Class of the logger's caller
           */
          loggerFqcn?: string;
          /**
           * Whether it ends a batch of asynchronous events
           */
          endOfBatch?: boolean;
          /**
           * Thread context (MDC)
           */
          contextMap?: {
            [k: string]: unknown;
          };
          /**
           * Nested diagnostic context
           */
          contextStack?: unknown[];
          /**
           * MDC (Logback)
           */
          mdc?: {
            [k: string]: unknown;
          };
          /**
           * Logger context (Logback)
           */
          context?: {
            [k: string]: unknown;
          };
          /**
           * Number of the event (Logback)
           */
          sequenceNumber?: number;
          /**
           * The exception (Log4j 2)
           */
          thrown?: {
            [k: string]: unknown;
          };
          /**
           * The exception (Logback); null when there is none
           */
          throwable?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'nginx-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The client's address
           */
          remote_addr?: string;
          /**
           * Request line
           */
          request?: string;
          /**
           * Request method
           */
          request_method?: string;
          /**
           * Request target, query included
           */
          request_uri?: string;
          /**
           * HTTP status
           */
          status: number;
          /**
           * Bytes of the response's body
           */
          body_bytes_sent?: number;
          /**
           * Seconds the request took
           */
          request_time?: number;
          /**
           * User-Agent header
           */
          http_user_agent?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'nlog-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          /**
           * The exception with its trace
           */
          exception?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'bunyan';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          name: string;
          /**
           * Host the process runs on
           */
          hostname: string;
          /**
           * Process id
           */
          pid: number;
          /**
           * Part of the program, of child loggers
           */
          component?: string;
          /**
           * Call site: file, line, func
           */
          src?: {
            [k: string]: unknown;
          };
          /**
           * The request, by the standard serializer
           */
          req?: {
            [k: string]: unknown;
          };
          /**
           * The response, by the standard serializer
           */
          res?: {
            [k: string]: unknown;
          };
          /**
           * The error: message, name, stack
           */
          err?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'loguru';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Module (`__name__`)
           */
          name?: string;
          /**
           * Module, from the file's name
           */
          module?: string;
          /**
           * Function of the call site
           */
          function?: string;
          /**
           * Line of the call site
           */
          line?: number;
          /**
           * File of the call site: name, path
           */
          file?: {
            [k: string]: unknown;
          };
          /**
           * Process: id, name
           */
          process?: {
            [k: string]: unknown;
          };
          /**
           * Thread: id, name
           */
          thread?: {
            [k: string]: unknown;
          };
          /**
           * Since the program started: repr, seconds
           */
          elapsed?: {
            [k: string]: unknown;
          };
          /**
           * type, value, traceback; null when there was none
           */
          exception?: {
            [k: string]: unknown;
          };
          /**
           * Bound values
           */
          extra?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'rust-tracing';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Module that wrote the event
           */
          target: string;
          /**
           * The event's fields, without its message
           */
          fields?: {
            [k: string]: unknown;
          };
          /**
           * The innermost span: name and its fields
           */
          span?: {
            [k: string]: unknown;
          };
          /**
           * All spans around the event, from the outermost in
           */
          spans?: unknown[];
          /**
           * File of the call site
           */
          filename?: string;
          /**
           * Line of the call site
           */
          line_number?: number;
          /**
           * Thread
           */
          threadName?: string;
          /**
           * For example ThreadId(1)
           */
          threadId?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'python-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          name?: string;
          /**
           * Epoch seconds
           */
          created?: number;
          /**
           * Module of the call site
           */
          module?: string;
          /**
           * Function of the call site
           */
          funcName?: string;
          /**
           * File of the call site
           */
          filename?: string;
          /**
           * Path of the call site
           */
          pathname?: string;
          /**
           * Line of the call site
           */
          lineno?: number;
          /**
           * Process id
           */
          process?: number;
          /**
           * Thread
           */
          threadName?: string;
          /**
           * The exception with its traceback, as text; null when none
           */
          exc_info?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'pino';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid?: number;
          /**
           * Host the process runs on
           */
          hostname?: string;
          /**
           * The logger's name
           */
          name?: string;
          /**
           * The request, by the standard serializer
           */
          req?: {
            [k: string]: unknown;
          };
          /**
           * The response, by the standard serializer
           */
          res?: {
            [k: string]: unknown;
          };
          /**
           * The error: type, message, stack
           */
          err?: {
            [k: string]: unknown;
          };
          /**
           * Milliseconds the request took (pino-http)
           */
          responseTime?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'zap-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          logger?: string;
          /**
           * Call site: package/file.go:line
           */
          caller?: string;
          /**
           * Function of the call site
           */
          function?: string;
          /**
           * Stack trace, from the error level on
           */
          stacktrace?: string;
          /**
           * The error
           */
          error?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'slog-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Call site: function, file, line (`AddSource`)
           */
          source?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'logrus-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The error (`WithError`)
           */
          error?: string;
          /**
           * Function of the call site
           */
          func?: string;
          /**
           * Call site: path:line
           */
          file?: string;
          /**
           * HTTP status of a request; the level key counts, not this
           */
          status?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'zerolog-json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The error, as text or by a marshaller of its own
           */
          error?: {
            [k: string]: unknown;
          };
          /**
           * Call site: path:line
           */
          caller?: string;
          /**
           * Stack trace: a list of func, line, source
           */
          stack?: {
            [k: string]: unknown;
          };
          /**
           * HTTP status of a request
           */
          status?: number;
          /**
           * HTTP method of a request
           */
          method?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'winston';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Service, from `defaultMeta`
           */
          service?: string;
          /**
           * Label, from `format.label`
           */
          label?: string;
          /**
           * Stack trace, from `format.errors`
           */
          stack?: string;
          /**
           * Since the record before, from `format.ms` (+12ms)
           */
          ms?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'nginx-access';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Host and port in front of the line (vhost_combined)
           */
          virtualHost?: string;
          /**
           * The client's address or name
           */
          remoteAddr: string;
          /**
           * RFC 1413 identity
           */
          ident?: string;
          /**
           * Authenticated user
           */
          user?: string;
          /**
           * Request method; absent when the request line was none
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * HTTP status
           */
          status: number;
          /**
           * Bytes of the response's body
           */
          bytes?: number;
          /**
           * Referer header
           */
          referer?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * Seconds the request took, where the log adds it
           */
          requestTimeSeconds?: number;
        };
      }
    | {
        format: 'nginx-error';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid?: number;
          /**
           * Thread id
           */
          tid?: number;
          /**
           * The connection's number
           */
          connection?: number;
          /**
           * The client's address
           */
          client?: string;
          /**
           * Name of the virtual server
           */
          server?: string;
          /**
           * Request line
           */
          request?: string;
          /**
           * Target of the subrequest
           */
          subrequest?: string;
          /**
           * URL of the upstream
           */
          upstream?: string;
          /**
           * Host header
           */
          host?: string;
          /**
           * Referer header
           */
          referrer?: string;
        };
      }
    | {
        format: 'haproxy';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id, where the line begins with haproxy[pid]
           */
          pid?: number;
          /**
           * The client's address, or unix
           */
          remoteAddr: string;
          /**
           * The client's port; of a UNIX socket its id
           */
          remotePort: number;
          /**
           * Frontend that took the connection; ~ after it means TLS
           */
          frontend: string;
          /**
           * Backend
           */
          backend?: string;
          /**
           * Server, <NOSRV> or <STATS>
           */
          server?: string;
          /**
           * TR: milliseconds until the whole request was there
           */
          requestMs?: number;
          /**
           * Tw: milliseconds in queues
           */
          queueMs?: number;
          /**
           * Tc: milliseconds until the server had accepted
           */
          connectMs?: number;
          /**
           * Tr: milliseconds until the response's headers came
           */
          responseMs?: number;
          /**
           * Ta or Tt: milliseconds in all; absent where HAProxy says -1
           */
          durationMs?: number;
          /**
           * HTTP status; absent when none was sent
           */
          status?: number;
          /**
           * Bytes sent to the client, headers included
           */
          bytes?: number;
          /**
           * The request's captured cookie
           */
          requestCookie?: string;
          /**
           * The response's captured cookie
           */
          responseCookie?: string;
          /**
           * Who ended the stream, and when (section 8.5)
           */
          terminationState?: string;
          /**
           * actconn/feconn/beconn/srv_conn/retries
           */
          connections?: string;
          /**
           * Retries to connect to the server
           */
          retries?: number;
          /**
           * srv_queue/backend_queue
           */
          queues?: string;
          /**
           * Captured request headers, bars between them
           */
          requestHeaders?: string;
          /**
           * Captured response headers, bars between them
           */
          responseHeaders?: string;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * SNI/version/cipher (httpslog)
           */
          tls?: string;
        };
      }
    | {
        format: 'haproxy-process';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid?: number;
        };
      }
    | {
        format: 'caddy-access';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * http.log.access, with the name of the log after it
           */
          logger: string;
          /**
           * remote_ip, method, host, uri, proto, headers
           */
          request: {
            [k: string]: unknown;
          };
          /**
           * HTTP status
           */
          status: number;
          /**
           * Seconds the request took
           */
          duration?: number;
          /**
           * Bytes of the response's body
           */
          size?: number;
          /**
           * Bytes of the request's body
           */
          bytes_read?: number;
          /**
           * Authenticated user
           */
          user_id?: string;
          /**
           * Headers of the response
           */
          resp_headers?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      }
    | {
        format: 'apache-error';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Module that wrote the line
           */
          module?: string;
          /**
           * Process id
           */
          pid?: number;
          /**
           * Thread id
           */
          tid?: string;
          /**
           * The client's address and port
           */
          client?: string;
        };
      }
    | {
        format: 'aws-vpc-flow';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * AWS account
           */
          accountId: string;
          /**
           * Network interface
           */
          interfaceId: string;
          /**
           * Source address
           */
          srcaddr?: string;
          /**
           * Destination address
           */
          dstaddr?: string;
          /**
           * Source port
           */
          srcport?: number;
          /**
           * Destination port
           */
          dstport?: number;
          /**
           * IANA protocol number
           */
          protocol?: number;
          /**
           * Packets
           */
          packets?: number;
          /**
           * Bytes
           */
          bytes?: number;
          /**
           * Start of the interval, epoch seconds
           */
          start: number;
          /**
           * End of the interval, epoch seconds
           */
          end: number;
          /**
           * ACCEPT or REJECT
           */
          action?: string;
          /**
           * OK, NODATA or SKIPDATA
           */
          logStatus: string;
        };
      }
    | {
        format: 'postgresql';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id of the backend
           */
          pid: number;
          /**
           * Database user
           */
          user?: string;
          /**
           * Database
           */
          database?: string;
          /**
           * Milliseconds of the statement
           */
          durationMs?: number;
          /**
           * DETAIL
           */
          detail?: string;
          /**
           * HINT
           */
          hint?: string;
          /**
           * QUERY: an internal query
           */
          query?: string;
          /**
           * CONTEXT
           */
          context?: string;
          /**
           * STATEMENT
           */
          statement?: string;
        };
      }
    | {
        format: 'mysql-error';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Connection or thread id
           */
          thread: number;
          /**
           * Error code, MY- and six digits
           */
          code?: string;
          /**
           * Server, InnoDB, Repl
           */
          subsystem?: string;
        };
      }
    | {
        format: 'mysql-slow';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Database user
           */
          user?: string;
          /**
           * The client's name, or its address
           */
          host?: string;
          /**
           * Connection id
           */
          connection?: number;
          /**
           * Seconds the statement took
           */
          queryTimeSeconds?: number;
          /**
           * Seconds it waited for locks
           */
          lockTimeSeconds?: number;
          /**
           * Rows sent
           */
          rowsSent?: number;
          /**
           * Rows examined
           */
          rowsExamined?: number;
          /**
           * Database that was changed to
           */
          database?: string;
        };
      }
    | {
        format: 'mysql-general';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Connection id
           */
          connection: number;
          /**
           * Connect, Query, Quit, …
           */
          command: string;
        };
      }
    | {
        format: 'redis';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * M master, S replica, C child, X sentinel
           */
          role?: string;
        };
      }
    | {
        format: 'elasticsearch';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Class that logged, its packages abbreviated
           */
          logger: string;
          /**
           * Name of the node, in Logstash of the pipeline
           */
          node?: string;
        };
      }
    | {
        format: 'mongodb-text';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * NETWORK, STORAGE, …
           */
          component?: string;
          /**
           * Thread or connection
           */
          context: string;
        };
      }
    | {
        format: 'rabbitmq';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Erlang process
           */
          process: string;
        };
      }
    | {
        format: 'android-logcat';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id.
           */
          pid: number;
          /**
           * Thread id.
           */
          tid: number;
          /**
           * Component that logged.
           */
          tag: string;
        };
      }
    | {
        format: 'dmesg';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Seconds since boot
           */
          uptimeSeconds?: number;
          /**
           * Facility (dmesg -x)
           */
          facility?: string;
        };
      }
    | {
        format: 'windows-cbs';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * CBS, CSI, DISM, …
           */
          component: string;
        };
      }
    | {
        format: 'windows-event-xml';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Identifier of the event
           */
          eventId: number;
          /**
           * Who logged
           */
          provider?: string;
          /**
           * Security, System, …
           */
          channel?: string;
          /**
           * Name of the computer
           */
          computer?: string;
        };
      }
    | {
        format: 'cups';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Number of the print job
           */
          job?: number;
        };
      }
    | {
        format: 'cluster-ras';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Tag of the alert that the line was counted to
           */
          alert?: string;
          /**
           * Node
           */
          node: string;
          /**
           * How the event was reported (Blue Gene)
           */
          type?: string;
          /**
           * Component or program
           */
          component?: string;
          /**
           * Process id
           */
          pid?: number;
        };
      }
    | {
        format: 'hpc';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Number of the event.
           */
          event: number;
          /**
           * Node or switch.
           */
          node: string;
          /**
           * Component it concerns.
           */
          component: string;
          /**
           * State or action.
           */
          state: string;
          /**
           * The flag before the message.
           */
          flag: number;
        };
      }
    | {
        format: 'dpkg';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * startup, status, install, upgrade, …
           */
          action: string;
          /**
           * Package
           */
          package?: string;
          /**
           * Architecture
           */
          architecture?: string;
          /**
           * State that the package came to
           */
          status?: string;
        };
      }
    | {
        format: 'strace';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid?: number;
          /**
           * System call
           */
          call: string;
          /**
           * What it returned; absent when unfinished
           */
          result?: string;
          /**
           * Name of the error
           */
          errno?: string;
          /**
           * Seconds spent in the call (-T)
           */
          durationSeconds?: number;
        };
      }
    | {
        format: 'tai64n';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The label as written
           */
          label: string;
        };
      }
    | {
        format: 'github-actions';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * error, warning, notice, debug, group, endgroup, command or section
           */
          command?: string;
        };
      }
    | {
        format: 'zookeeper';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Thread that logged.
           */
          thread: string;
          /**
           * Class and line, `Class@line`.
           */
          caller?: string;
        };
      }
    | {
        format: 'spring-boot';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid?: number;
          /**
           * `spring.application.name`
           */
          application?: string;
          /**
           * Thread that logged
           */
          thread: string;
          /**
           * Class that logged, its packages abbreviated
           */
          logger: string;
        };
      }
    | {
        format: 'jboss';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Category that logged
           */
          logger: string;
          /**
           * Thread that logged
           */
          thread: string;
        };
      }
    | {
        format: 'kafka';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Class that logged
           */
          logger: string;
          /**
           * Line of the source file (Kafka Connect)
           */
          line?: number;
        };
      }
    | {
        format: 'java-gc';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Seconds since the JVM started
           */
          uptimeSeconds?: number;
          /**
           * Tags of the message
           */
          tags: string[];
          /**
           * Process id
           */
          pid?: number;
          /**
           * Thread id
           */
          tid?: number;
        };
      }
    | {
        format: 'java-util-logging';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Thread that logged (one line)
           */
          thread?: string;
          /**
           * Class that logged
           */
          logger: string;
          /**
           * Method that logged
           */
          method?: string;
        };
      }
    | {
        format: 'oslo';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the log file, where a collector wrote it
           */
          file?: string;
          /**
           * Process id
           */
          pid: number;
          /**
           * Module that logged
           */
          logger: string;
          /**
           * Request, user and project, as written
           */
          context?: string;
        };
      }
    | {
        format: 'loguru-text';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Module or file
           */
          logger: string;
          /**
           * Function; `<module>` outside of any
           */
          function: string;
          /**
           * Line of the source file
           */
          line: number;
        };
      }
    | {
        format: 'structlog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'python-logging';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger, for Flask the module
           */
          logger?: string;
          /**
           * Source file
           */
          file?: string;
          /**
           * Line of the source file
           */
          line?: number;
        };
      }
    | {
        format: 'uvicorn';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The client's address and port
           */
          client?: string;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * HTTP status
           */
          status?: number;
        };
      }
    | {
        format: 'gunicorn';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid: number;
        };
      }
    | {
        format: 'celery';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the process
           */
          process: string;
          /**
           * The task's name, where its own logger wrote the line
           */
          task?: string;
          /**
           * The task's id
           */
          taskId?: string;
        };
      }
    | {
        format: 'airflow';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Source file
           */
          file: string;
          /**
           * Line of the source file
           */
          line: number;
        };
      }
    | {
        format: 'django-server';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The client's address (Werkzeug)
           */
          remoteAddr?: string;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * HTTP status
           */
          status: number;
          /**
           * Bytes of the response's body
           */
          bytes?: number;
        };
      }
    | {
        format: 'ruby-logger';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * progname
           */
          program?: string;
        };
      }
    | {
        format: 'rails';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Request method (Started)
           */
          method?: string;
          /**
           * Request target (Started)
           */
          path?: string;
          /**
           * The client's address (Started)
           */
          remoteAddr?: string;
          /**
           * Controller class (Processing)
           */
          controller?: string;
          /**
           * Action (Processing)
           */
          action?: string;
          /**
           * Format asked for (Processing)
           */
          media?: string;
          /**
           * HTTP status (Completed)
           */
          status?: number;
          /**
           * Milliseconds of the request (Completed)
           */
          durationMs?: number;
          /**
           * Milliseconds in views (Completed)
           */
          viewsMs?: number;
          /**
           * Milliseconds in the database (Completed)
           */
          activeRecordMs?: number;
          /**
           * Objects allocated (Completed)
           */
          allocations?: number;
        };
      }
    | {
        format: 'monolog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Channel; in Laravel the environment
           */
          channel: string;
          /**
           * Context of the message
           */
          context?: {
            [k: string]: unknown;
          };
          /**
           * What processors added
           */
          extra?: {
            [k: string]: unknown;
          };
        };
      }
    | {
        format: 'php-log';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Kind of error as PHP names it: Warning, Fatal error, …
           */
          kind?: string;
          /**
           * Source file
           */
          file?: string;
          /**
           * Line of the source file
           */
          line?: number;
        };
      }
    | {
        format: 'glog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Thread id; in Go the process id
           */
          thread?: number;
          /**
           * Source file
           */
          file: string;
          /**
           * Line of the source file
           */
          line: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'env-logger';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Target, mostly the module
           */
          target: string;
        };
      }
    | {
        format: 'tracing-text';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Target, mostly the module
           */
          target: string;
          /**
           * Spans around the event with their fields, as written
           */
          spans?: string;
          /**
           * Thread id
           */
          thread?: number;
          /**
           * Source file
           */
          file?: string;
          /**
           * Line of the source file
           */
          line?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'zap-console';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          /**
           * Source file and line
           */
          caller?: string;
          /**
           * Fields of the entry
           */
          data?: {
            [k: string]: unknown;
          };
        };
      }
    | {
        format: 'zerolog-console';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Source file and line
           */
          caller?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'hclog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'logrus-console';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Seconds since the program started
           */
          uptimeSeconds?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'gin';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * HTTP status
           */
          status: number;
          /**
           * Milliseconds the request took
           */
          durationMs: number;
          /**
           * The client's address
           */
          client: string;
          /**
           * Request method
           */
          method: string;
          /**
           * Request target, query included
           */
          path: string;
          /**
           * Bytes of the response's body
           */
          bytes?: number;
          /**
           * User-Agent header
           */
          userAgent?: string;
        };
      }
    | {
        format: 'go-log';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Source file
           */
          file?: string;
          /**
           * Line of the source file
           */
          line?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'nlog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger
           */
          logger: string;
          /**
           * Event id (ASP.NET Core)
           */
          eventId?: number;
        };
      }
    | {
        format: 'serilog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {};
      }
    | {
        format: 'microsoft-console';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Category, mostly the class
           */
          category: string;
          /**
           * Event id
           */
          eventId: number;
        };
      }
    | {
        format: 'pino-pretty';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The logger's name
           */
          name?: string;
          /**
           * Process id
           */
          pid?: number;
          /**
           * Host the process runs on
           */
          hostname?: string;
        };
      }
    | {
        format: 'nest';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * Class that logged
           */
          context?: string;
          /**
           * Milliseconds since the message before
           */
          elapsedMs?: number;
        };
      }
    | {
        format: 'morgan';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Request method
           */
          method: string;
          /**
           * Request target, query included
           */
          path: string;
          /**
           * HTTP status
           */
          status: number;
          /**
           * Milliseconds until the headers were sent
           */
          durationMs: number;
          /**
           * Bytes of the response's body
           */
          bytes?: number;
        };
      }
    | {
        format: 'spdlog';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Name of the logger; in Envoy the component
           */
          logger?: string;
          /**
           * Thread id (Envoy)
           */
          thread?: number;
          /**
           * Source file
           */
          file?: string;
          /**
           * Line of the source file
           */
          line?: number;
        };
      }
    | {
        format: 'log4j';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Thread that logged
           */
          thread?: string;
          /**
           * Logger, mostly a class
           */
          logger: string;
          /**
           * Line of the source file
           */
          line?: number;
          /**
           * Diagnostic context in brackets after the logger
           */
          context?: string;
        };
      }
    | {
        format: 'hadoop-compact';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Thread id.
           */
          thread?: number;
          /**
           * Class or component that logged.
           */
          logger: string;
        };
      }
    | {
        format: 'health-app';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Component that logged
           */
          component: string;
          /**
           * Process id
           */
          pid: number;
        };
      }
    | {
        format: 'proxifier';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Program whose connection it is.
           */
          program: string;
          /**
           * True for 64-bit programs.
           */
          bits64?: boolean;
        };
      }
    | {
        format: 'cef';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Who makes the device
           */
          deviceVendor: string;
          /**
           * The device or program
           */
          deviceProduct: string;
          /**
           * Its version
           */
          deviceVersion: string;
          /**
           * Signature id: the type of event
           */
          deviceEventClassId: string;
          /**
           * What happened, the same for all events of the type
           */
          name: string;
          /**
           * Source address
           */
          src?: string;
          /**
           * Source port
           */
          spt?: number;
          /**
           * Destination address
           */
          dst?: string;
          /**
           * Destination port
           */
          dpt?: number;
          /**
           * Source user
           */
          suser?: string;
          /**
           * Destination user
           */
          duser?: string;
          /**
           * What the device did
           */
          act?: string;
          /**
           * URL
           */
          request?: string;
          /**
           * How often the event was seen
           */
          cnt?: number;
          /**
           * Bytes in
           */
          in?: number;
          /**
           * Bytes out
           */
          out?: number;
          /**
           * First custom number; `cn1Label` names it
           */
          cn1?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'leef';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Who makes the device
           */
          vendor: string;
          /**
           * The device or program
           */
          product: string;
          /**
           * Its version
           */
          productVersion: string;
          /**
           * The type of event
           */
          eventId: string;
          /**
           * Category of the event
           */
          cat?: string;
          /**
           * Source address
           */
          src?: string;
          /**
           * Source port
           */
          srcPort?: number;
          /**
           * Bytes from the source
           */
          srcBytes?: number;
          /**
           * Destination address
           */
          dst?: string;
          /**
           * Destination port
           */
          dstPort?: number;
          /**
           * Bytes from the destination
           */
          dstBytes?: number;
          /**
           * Transport protocol, name or number
           */
          proto?: string;
          /**
           * User
           */
          usrName?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'ltsv';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * The client's address or name
           */
          host?: string;
          /**
           * Authenticated user
           */
          user?: string;
          /**
           * Request line
           */
          req?: string;
          /**
           * Request method, also from `req`
           */
          method?: string;
          /**
           * Request target
           */
          uri?: string;
          /**
           * HTTP status
           */
          status?: number;
          /**
           * Bytes of the response's body
           */
          size?: number;
          /**
           * Bytes of the request
           */
          reqsize?: number;
          /**
           * Referer header
           */
          referer?: string;
          /**
           * User-Agent header
           */
          ua?: string;
          /**
           * Virtual host
           */
          vhost?: string;
          /**
           * Seconds the request took
           */
          reqtime?: number;
          /**
           * Microseconds the request took
           */
          reqtime_microsec?: number;
          /**
           * Seconds the application took ('-' where none answered is left out)
           */
          apptime?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'logfmt';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Source file and line
           */
          caller?: string;
          /**
           * Name of the logger
           */
          logger?: string;
          /**
           * Part of the program
           */
          component?: string;
          /**
           * Text of an error
           */
          error?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'json';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          [k: string]: unknown;
        };
      }
    | {
        format: 'plain';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {};
      }
    | {
        format: 'timestamped';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {};
      }
    | {
        format: 'stack-trace';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {
          /**
           * Whose trace it is: node, java, python, go, dotnet, ruby, php, rust or any
           */
          runtime: string;
        };
      }
    | {
        format: 'level-prefixed';
        /**
         * First and last line, from 1. Lines of other sources may lie between them.
         *
         * @minItems 2
         * @maxItems 2
         */
        lines: number[];
        /**
         * The event’s time, RFC 3339 in UTC, with as many digits of fraction as the log wrote.
         */
        time?: string;
        /**
         * When the envelope’s runtime took the line in.
         */
        observedTime?: string;
        /**
         * OpenTelemetry’s range name.
         */
        severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
        /**
         * OpenTelemetry SeverityNumber; 0 when unset.
         */
        severityNumber: number;
        /**
         * The level as the log writes it.
         */
        level?: string;
        levelSource: LevelSource;
        /**
         * The key or rule that decided.
         */
        levelRule: string;
        /**
         * Joined lines are separated by a line feed.
         */
        message: string;
        /**
         * W3C trace id.
         */
        traceId?: string;
        /**
         * W3C span id.
         */
        spanId?: string;
        /**
         * The request’s own id.
         */
        requestId?: string;
        /**
         * The log wrote no year; it was inferred.
         */
        yearInferred: boolean;
        /**
         * The log wrote no offset; the zone asked for was taken.
         */
        zoneAssumed: boolean;
        /**
         * A zone abbreviation as written, recorded but not applied.
         */
        zoneName?: string;
        /**
         * Smallest unit of `time` that the log wrote.
         */
        precision?: string;
        /**
         * With `patterns`: the id of the message’s pattern, as in a report of the same log.
         */
        patternId?: string;
        /**
         * What was around the line, from the outermost in.
         */
        envelopes?: {
          format: string;
          fields: {
            [k: string]: unknown;
          };
        }[];
        fields: {};
      }
  )[];
  /**
   * Lines that gave no record, from 1, and why.
   */
  unparsed: {
    line: number;
    reason: string;
  }[];
  /**
   * `lines` is the sum of `recordLines`, `headers`, `unparsed` and `blank`.
   */
  counts: {
    /**
     * All lines.
     */
    lines: number;
    /**
     * Records.
     */
    records: number;
    /**
     * Lines of records.
     */
    recordLines: number;
    /**
     * Lines that say how others are read.
     */
    headers: number;
    /**
     * Lines that gave no record.
     */
    unparsed: number;
    /**
     * Blank lines.
     */
    blank: number;
  };
  /**
   * With `patterns`: those of all messages together, the most frequent first.
   */
  patterns?: {
    id: string;
    template: string;
    /**
     * The template with every variable as `<*>`.
     */
    generic: string;
    count: number;
    variables: PatternVariable[];
    example: string;
  }[];
}

export interface AnalyzeInput {
  /**
   * Log lines, in order, without their line breaks.
   */
  lines?: readonly string[];
  /**
   * The log as one text, instead of `lines`. Lines end at line feeds.
   */
  text?: string;
  mode?: Mode;
  /**
   * A time (RFC 3339) that stamps without a year are nearest to; when left out, now, or today where answers are cached.
   */
  reference?: string;
  /**
   * Zone of stamps that name none: `UTC` (when left out), an offset (`+09:00`) or an IANA name (`Europe/Berlin`).
   */
  zone?: string;
  /**
   * SeverityNumbers of HTTP statuses: 1xx to 3xx, 4xx, 5xx. INFO, WARN and ERROR when left out.
   */
  httpStatus?: {
    success?: number;
    clientError?: number;
    serverError?: number;
  };
  /**
   * Buckets of the timeline at most. 240 when left out.
   */
  bucketsMax?: number;
  /**
   * Patterns shown, the most frequent first. 100 when left out.
   */
  patternsTop?: number;
  /**
   * Shapes of messages told apart while lines are read; what falls out is counted as `other`. 4096 when left out.
   */
  patternsMax?: number;
  /**
   * Fields shown, those of most records first. 60 when left out.
   */
  fieldsTop?: number;
  /**
   * Values shown of a field or of a pattern’s variable. 10 when left out.
   */
  valuesTop?: number;
  /**
   * Exceptions shown. 30 when left out.
   */
  exceptionsTop?: number;
  /**
   * Shapes of unparsed lines shown. 20 when left out.
   */
  shapesTop?: number;
  /**
   * Characters shown of an example. 300 when left out.
   */
  exampleCharsMax?: number;
  /**
   * Bytes of the report as JSON; lists are shortened until it fits. 262144 when left out.
   */
  reportBytesMax?: number;
  /**
   * Whether to answer `state` as well: what `POST /compare` takes in the place of the log.
   */
  withState?: boolean;
}

/**
 * What the report was made from: equal envelopes, equal reports.
 */
export interface ReportEnvelope {
  /**
   * Version of the engine.
   */
  engine: string;
  /**
   * SHA-256 of the options, defaults included.
   */
  options: string;
  /**
   * SHA-256 of the log’s bytes: each line followed by a line feed, in UTF-8.
   */
  input?: string;
  /**
   * Bounds that bit. Empty when all counts are exact.
   */
  limitsHit: {
    name: string;
    max: number;
  }[];
}

/**
 * Where every line went.
 */
export interface LinesSection {
  /**
   * `parsed`, `blank` and `unparsed` together.
   */
  total: number;
  /**
   * Lines of records, and headers.
   */
  parsed: number;
  /**
   * Lines without text.
   */
  blank: number;
  /**
   * Lines that no format read.
   */
  unparsed: number;
  /**
   * Of these, not looked into because of their length.
   */
  truncated: number;
  /**
   * In UTF-8, without line ends.
   */
  bytes: number;
  /**
   * Records.
   */
  records: number;
  /**
   * Records by the format that read them, the most frequent first.
   */
  formats: {
    format: string;
    records: number;
  }[];
}

/**
 * Records by level.
 */
export interface LevelsSection {
  severities: {
    UNSET: number;
    TRACE: number;
    DEBUG: number;
    INFO: number;
    WARN: number;
    ERROR: number;
    FATAL: number;
  };
  /**
   * By the level as the log writes it, the most frequent first.
   */
  texts: {
    text: string;
    count: number;
  }[];
  /**
   * Records whose level is not shown.
   */
  otherTexts: number;
  /**
   * Records that write no level.
   */
  withoutText: number;
}

/**
 * How far the log’s clock can be trusted.
 */
export interface TimeSection {
  /**
   * The earliest time; left out when no record has one.
   */
  first?: string;
  /**
   * The latest time.
   */
  last?: string;
  /**
   * Records with a time.
   */
  timed: number;
  /**
   * Records without.
   */
  untimed: number;
  /**
   * Records whose time is earlier than that of the record before.
   */
  outOfOrder: number;
  /**
   * Of these, a minute or more earlier.
   */
  clockJumps: number;
  largestJumps: TimeStep[];
  /**
   * The longest silences.
   */
  gaps: TimeStep[];
  /**
   * How often a year, or a day, that the log does not write was taken to begin.
   */
  rollOvers: number;
  /**
   * Records whose year or day the log does not write.
   */
  yearInferred: number;
  /**
   * Records whose zone the log does not write.
   */
  zoneAssumed: number;
}

/**
 * From one record to the next.
 */
export interface TimeStep {
  ms: number;
  from: Seen;
  to: Seen;
}

/**
 * Where and when something was seen.
 */
export interface Seen {
  /**
   * From 1.
   */
  line: number;
  /**
   * RFC 3339 in UTC; left out when the record has none.
   */
  time?: string;
}

/**
 * Records over time, in buckets of one round width.
 */
export interface TimelineSection {
  /**
   * Beginning of the first bucket.
   */
  start?: string;
  widthMs: number;
  /**
   * At most 240 by default.
   */
  buckets: number;
  /**
   * For each severity that occurs, a count for each bucket.
   */
  counts: {
    UNSET?: number[];
    TRACE?: number[];
    DEBUG?: number[];
    INFO?: number[];
    WARN?: number[];
    ERROR?: number[];
    FATAL?: number[];
  };
  /**
   * Records so far before the first bucket that they would flatten all others.
   */
  before: number;
  /**
   * The same after the last.
   */
  after: number;
  /**
   * Records without a time.
   */
  untimed: number;
}

/**
 * Patterns of messages, the most frequent first.
 */
export interface PatternsSection {
  patterns: PatternSummary[];
  /**
   * Records of no pattern that is shown.
   */
  other: number;
  /**
   * Buckets of the timeline that one point of a sparkline stands for.
   */
  bucketsPerPoint: number;
}

/**
 * Messages that are alike but for their variables.
 */
export interface PatternSummary {
  /**
   * 16 hex digits: a hash of the template’s constants, the same on every machine and for any order of lines.
   */
  id: string;
  /**
   * `Received block <id> of size <num> from <ip>`.
   */
  template: string;
  count: number;
  /**
   * Of all records.
   */
  share: number;
  /**
   * Records by severity; those that do not occur are left out.
   */
  severities: {
    UNSET?: number;
    TRACE?: number;
    DEBUG?: number;
    INFO?: number;
    WARN?: number;
    ERROR?: number;
    FATAL?: number;
  };
  first: Seen;
  last: Seen;
  /**
   * One of the messages, cut.
   */
  example: string;
  /**
   * Records over the timeline.
   */
  sparkline: number[];
  /**
   * In the order of the template.
   */
  variables: PatternVariable[];
}

/**
 * Fields, those of most records first.
 */
export interface FieldsSection {
  fields: FieldSummary[];
  /**
   * Fields that are known but not shown.
   */
  otherFields: number;
  /**
   * Values of fields beyond the number that are told apart.
   */
  otherValues: number;
  /**
   * Relative standard error of `distinct` where it is an estimate.
   */
  distinctError: number;
  /**
   * Relative error of quantiles.
   */
  quantileError: number;
}

/**
 * One field of records, or of the envelopes around them.
 */
export interface FieldSummary {
  /**
   * Keys of nested objects are joined by dots.
   */
  name: string;
  /**
   * The most frequent type.
   */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'object' | 'array';
  /**
   * Values by type.
   */
  types: {
    string?: number;
    integer?: number;
    number?: number;
    boolean?: number;
    null?: number;
    object?: number;
    array?: number;
  };
  count: number;
  /**
   * Share of all records that have it.
   */
  presence: number;
  distinct: number;
  distinctIsEstimate: boolean;
  /**
   * The most frequent values, cut.
   */
  top: {
    value: string | number | boolean | null;
    count: number;
  }[];
  /**
   * By how much a count of `top` may be too low.
   */
  topError: number;
  numbers?: FieldNumbers;
}

/**
 * Numbers of a field.
 */
export interface FieldNumbers {
  count: number;
  min: number;
  max: number;
  p50: number;
  p95: number;
  p99: number;
  /**
   * Whether quantiles are estimates, each within `quantileError`.
   */
  estimated: boolean;
}

/**
 * Exceptions by their stack traces, the most frequent first.
 */
export interface ExceptionsSection {
  /**
   * Stack traces in all.
   */
  count: number;
  exceptions: ExceptionSummary[];
  /**
   * Stack traces of exceptions that are not shown.
   */
  other: number;
}

/**
 * Exceptions of one type from one place.
 */
export interface ExceptionSummary {
  /**
   * 16 hex digits that survive changed line numbers, addresses and messages.
   */
  fingerprint: string;
  language: string;
  type: string;
  /**
   * Of the first one.
   */
  message: string;
  /**
   * Of the first one, the innermost call first.
   */
  frames: {
    function?: string;
    file?: string;
    line?: number;
  }[];
  causes: {
    type: string;
    message: string;
  }[];
  count: number;
  first: Seen;
  last: Seen;
  /**
   * The first one’s text, cut.
   */
  example: string;
}

/**
 * Lines that no format read.
 */
export interface UnparsedSection {
  count: number;
  byReason: {
    reason: string;
    count: number;
  }[];
  shapes: UnparsedShape[];
  /**
   * Lines whose shape is not shown.
   */
  other: number;
}

/**
 * Unparsed lines that look alike.
 */
export interface UnparsedShape {
  /**
   * `w` stands for a word, `0` for a number, `x` for what has both.
   */
  shape: string;
  reason: string;
  count: number;
  firstLine: number;
  lastLine: number;
  example: string;
}

export interface AnalyzeOutput {
  envelope: ReportEnvelope;
  lines: LinesSection;
  levels: LevelsSection;
  time: TimeSection;
  timeline: TimelineSection;
  patterns: PatternsSection;
  fields: FieldsSection;
  exceptions: ExceptionsSection;
  unparsed: UnparsedSection;
  /**
   * With `withState`: the report as `POST /compare` takes it. For no other version of the engine.
   */
  state?: string;
}

export interface CompareInput {
  /**
   * What was.
   */
  baseline?: {
    /**
     * Log lines, in order, without their line breaks.
     */
    lines?: readonly string[];
    /**
     * The log as one text, instead of `lines`. Lines end at line feeds.
     */
    text?: string;
    /**
     * Instead of the log, what `POST /analyze` answered as `state`.
     */
    state?: string;
  };
  /**
   * What is.
   */
  candidate?: {
    /**
     * Log lines, in order, without their line breaks.
     */
    lines?: readonly string[];
    /**
     * The log as one text, instead of `lines`. Lines end at line feeds.
     */
    text?: string;
    /**
     * Instead of the log, what `POST /analyze` answered as `state`.
     */
    state?: string;
  };
  /**
   * One log, instead of two, cut by `at` or `cut`.
   */
  log?: {
    /**
     * Log lines, in order, without their line breaks.
     */
    lines?: readonly string[];
    /**
     * The log as one text, instead of `lines`. Lines end at line feeds.
     */
    text?: string;
  };
  /**
   * The time (RFC 3339) at which `log` is cut.
   */
  at?: string;
  /**
   * `log` is cut before the first line that contains this text.
   */
  cut?: string;
  mode?: Mode;
  /**
   * A time (RFC 3339) that stamps without a year are nearest to; when left out, now, or today where answers are cached.
   */
  reference?: string;
  /**
   * Zone of stamps that name none: `UTC` (when left out), an offset (`+09:00`) or an IANA name (`Europe/Berlin`).
   */
  zone?: string;
  /**
   * SeverityNumbers of HTTP statuses: 1xx to 3xx, 4xx, 5xx. INFO, WARN and ERROR when left out.
   */
  httpStatus?: {
    success?: number;
    clientError?: number;
    serverError?: number;
  };
  /**
   * Share of reported changes that may be chance. 0.01 when left out.
   */
  falseDiscoveryRate?: number;
  /**
   * A share that grew or shrank by less than this factor is no change, unless it moved by `pointsMin`. 2 when left out.
   */
  ratioMin?: number;
  /**
   * A share that moved by as much is a change whatever the factor. 0.05 when left out.
   */
  pointsMin?: number;
  /**
   * Changes shown of each kind of thing. 50 when left out.
   */
  changesTop?: number;
}

/**
 * A pattern that is new, gone, more or less frequent.
 */
export interface PatternChange {
  /**
   * As in a report.
   */
  id: string;
  template: string;
  /**
   * The most severe of its records.
   */
  severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  example: string;
  kind: 'new' | 'gone' | 'more' | 'less';
  baselineCount: number;
  candidateCount: number;
  /**
   * Of all records of the baseline.
   */
  baselineShare: number;
  /**
   * Of all records of the candidate.
   */
  candidateShare: number;
  /**
   * The candidate’s share in multiples of the baseline’s; left out when it is new.
   */
  ratio?: number;
  /**
   * Chance of a difference like this between two parts of one log, corrected for all that was tested (Benjamini–Hochberg).
   */
  pValue: number;
}

/**
 * A severity whose share changed.
 */
export interface LevelChange {
  severity: 'UNSET' | 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  kind: 'new' | 'gone' | 'more' | 'less';
  baselineCount: number;
  candidateCount: number;
  /**
   * Of all records of the baseline.
   */
  baselineShare: number;
  /**
   * Of all records of the candidate.
   */
  candidateShare: number;
  /**
   * The candidate’s share in multiples of the baseline’s; left out when it is new.
   */
  ratio?: number;
  /**
   * Chance of a difference like this between two parts of one log, corrected for all that was tested (Benjamini–Hochberg).
   */
  pValue: number;
}

/**
 * A field whose values shifted: those first that explain most.
 */
export interface FieldChange {
  name: string;
  values: {
    value: string | number | boolean | null;
    kind: 'new' | 'gone' | 'more' | 'less';
    baselineCount: number;
    candidateCount: number;
    /**
     * Of all records of the baseline.
     */
    baselineShare: number;
    /**
     * Of all records of the candidate.
     */
    candidateShare: number;
    /**
     * The candidate’s share in multiples of the baseline’s; left out when it is new.
     */
    ratio?: number;
    /**
     * Chance of a difference like this between two parts of one log, corrected for all that was tested (Benjamini–Hochberg).
     */
    pValue: number;
  }[];
}

/**
 * An exception that is new, gone, more or less frequent.
 */
export interface ExceptionChange {
  /**
   * As in a report.
   */
  fingerprint: string;
  language: string;
  type: string;
  message: string;
  /**
   * Function, or else file, of the innermost call.
   */
  place?: string;
  kind: 'new' | 'gone' | 'more' | 'less';
  baselineCount: number;
  candidateCount: number;
  /**
   * Of all records of the baseline.
   */
  baselineShare: number;
  /**
   * Of all records of the candidate.
   */
  candidateShare: number;
  /**
   * The candidate’s share in multiples of the baseline’s; left out when it is new.
   */
  ratio?: number;
  /**
   * Chance of a difference like this between two parts of one log, corrected for all that was tested (Benjamini–Hochberg).
   */
  pValue: number;
}

export interface CompareOutput {
  baseline: {
    lines: number;
    records: number;
  };
  candidate: {
    lines: number;
    records: number;
  };
  /**
   * What a person should look at first comes first.
   */
  patterns: {
    changes: PatternChange[];
    /**
     * Changes that are not shown.
     */
    other: number;
    /**
     * Patterns of either side, each tested once.
     */
    tested: number;
    /**
     * Bounds that bit; with `shapes` among them rare patterns may be missing or be taken for new.
     */
    limitsHit: string[];
  };
  levels: {
    changes: LevelChange[];
    /**
     * Changes that are not shown.
     */
    other: number;
  };
  fields: {
    changes: FieldChange[];
    /**
     * Changes that are not shown.
     */
    other: number;
  };
  exceptions: {
    changes: ExceptionChange[];
    /**
     * Changes that are not shown.
     */
    other: number;
  };
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

  /**
   * List every format with its samples.
   *
   * The registry: every format that is read, its typed fields, and real lines with the records that they give.
   *
   * @example
   * ```ts
   * await client.formats();
   * // {
   * //   formats: [
   * //     {
   * //       id: 'docker-json',
   * //       title: 'Docker json-file',
   * //       family: 'envelope',
   * //       specification: 'https://docs.docker.com/engine/logging/drivers/json-file/',
   * //       signature: 'JSON keys: log, stream (stdout or stderr), time',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'stream',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'stdout or stderr',
   * //         },
   * //         {
   * //           name: 'attrs',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Labels and variables that the driver was told to add',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"log":"INFO: log line here","stream":"stdout","time":"2024-03-30T08:31:20.545192187Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-03-30T08:31:20.545192187Z',
   * //               observedTime: '2024-03-30T08:31:20.545192187Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'INFO: log line here',
   * //               fields: { stream: 'stdout' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"log":"listening on 8000\\n","stream":"stderr","time":"2024-03-30T08:31:20.5Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-03-30T08:31:20.5Z',
   * //               observedTime: '2024-03-30T08:31:20.5Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'listening on 8000',
   * //               fields: { stream: 'stderr' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"log":"ready\\r\\n","stream":"stdout","attrs":{"tag":"web"},"time":"2024-03-30T08:31:20Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-03-30T08:31:20Z',
   * //               observedTime: '2024-03-30T08:31:20Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'ready',
   * //               fields: {
   * //                 stream: 'stdout',
   * //                 attrs: { tag: 'web' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'journald-json',
   * //       title: 'systemd journal as JSON',
   * //       family: 'json',
   * //       specification: 'https://systemd.io/JOURNAL_EXPORT_FORMATS/#journal-json-format',
   * //       signature: 'JSON keys: __REALTIME_TIMESTAMP (µs as text), MESSAGE; PRIORITY 0–7',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: '_MACHINE_ID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The machine\'s id',
   * //         },
   * //         {
   * //           name: '_BOOT_ID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The boot\'s id',
   * //         },
   * //         {
   * //           name: '_HOSTNAME',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host',
   * //         },
   * //         {
   * //           name: '_PID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Process id, as text',
   * //         },
   * //         {
   * //           name: '_COMM',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The process\'s name',
   * //         },
   * //         {
   * //           name: '_SYSTEMD_UNIT',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Unit the process belongs to',
   * //         },
   * //         {
   * //           name: '_TRANSPORT',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'How the entry came: journal, stdout, syslog, kernel, audit',
   * //         },
   * //         {
   * //           name: 'SYSLOG_IDENTIFIER',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'Program name or tag; a list when it was sent twice',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"__REALTIME_TIMESTAMP":"1534860261221373","PRIORITY":"1","_MACHINE_ID":"3f1e","_BOOT_ID":"9ab2","_HOSTNAME":"frontend3","_TRANSPORT":"journal","_PID":"812","_COMM":"raidd","_SYSTEMD_UNIT":"raidd.service","SYSLOG_IDENTIFIER":"raidd","MESSAGE":"array degraded"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2018-08-21T14:04:21.221373Z',
   * //               severityNumber: 19,
   * //               level: '1',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRIORITY',
   * //               message: 'array degraded',
   * //               fields: {
   * //                 _MACHINE_ID: '3f1e',
   * //                 _BOOT_ID: '9ab2',
   * //                 _HOSTNAME: 'frontend3',
   * //                 _TRANSPORT: 'journal',
   * //                 _PID: '812',
   * //                 _COMM: 'raidd',
   * //                 _SYSTEMD_UNIT: 'raidd.service',
   * //                 SYSLOG_IDENTIFIER: 'raidd',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"__REALTIME_TIMESTAMP":"1770796800000001","PRIORITY":"6","MESSAGE":[195,169,27,91,109]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:00:00.000001Z',
   * //               severityNumber: 9,
   * //               level: '6',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRIORITY',
   * //               message: 'é\u001b[m',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"__REALTIME_TIMESTAMP":"1770796800000002","PRIORITY":"7","MESSAGE":[233,40,33]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:00:00.000002Z',
   * //               severityNumber: 5,
   * //               level: '7',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRIORITY',
   * //               message: '�(!',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"__REALTIME_TIMESTAMP":"1770796800000003","_TRANSPORT":"stdout","_HOSTNAME":"web-1","MESSAGE":null}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:00:00.000003Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: '',
   * //               fields: {
   * //                 _TRANSPORT: 'stdout',
   * //                 _HOSTNAME: 'web-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"__REALTIME_TIMESTAMP":"1770796800000004","PRIORITY":"4","MESSAGE":["sent","twice"]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:00:00.000004Z',
   * //               severityNumber: 13,
   * //               level: '4',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRIORITY',
   * //               message: '["sent","twice"]',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'cri',
   * //       title: 'CRI (containerd, CRI-O)',
   * //       family: 'envelope',
   * //       specification: 'https://github.com/kubernetes/design-proposals-archive/blob/main/node/kubelet-cri-logging.md',
   * //       signature: 'an RFC 3339 stamp, stdout or stderr, P or F',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'stream',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'stdout or stderr',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2023-06-22T10:27:25.813799277Z stdout F standalone containerd line',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2023-06-22T10:27:25.813799277Z',
   * //               observedTime: '2023-06-22T10:27:25.813799277Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'standalone containerd line',
   * //               fields: { stream: 'stdout' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2023-06-22T10:27:25.813799277Z stdout P multiline containerd line that i',
   * //             '2023-06-22T10:27:25.813799278Z stdout F s super awesomne',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2023-06-22T10:27:25.813799277Z',
   * //               observedTime: '2023-06-22T10:27:25.813799277Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'multiline containerd line that is super awesomne',
   * //               fields: { stream: 'stdout' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2016-10-06T00:17:09.669794202+02:00 stderr F:tag [error] no route',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2016-10-05T22:17:09.669794202Z',
   * //               observedTime: '2016-10-05T22:17:09.669794202Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: '[error] no route',
   * //               fields: { stream: 'stderr' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'docker-compose',
   * //       title: 'Docker Compose prefix',
   * //       family: 'envelope',
   * //       specification: 'https://docs.docker.com/reference/cli/docker/compose/logs/',
   * //       signature: 'a container name, blanks, a bar and a blank',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'service',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The container\'s name as printed',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: ['caddy  | serving initial configuration'],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'serving initial configuration',
   * //               fields: { service: 'caddy' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'shop-db-1       | ERROR: relation "orders" does not exist',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'ERROR: relation "orders" does not exist',
   * //               fields: { service: 'shop-db-1' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['web_1 | [warn] slow'],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: '[warn] slow',
   * //               fields: { service: 'web_1' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'kubectl-prefix',
   * //       title: 'kubectl logs --prefix',
   * //       family: 'envelope',
   * //       specification: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_logs/',
   * //       signature: '[pod/name/container]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pod',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The pod\'s name',
   * //         },
   * //         {
   * //           name: 'container',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The container\'s name',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: ['[pod/api-7c9d8f6b5-x2x4q/api] started'],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'started',
   * //               fields: {
   * //                 pod: 'api-7c9d8f6b5-x2x4q',
   * //                 container: 'api',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[pod/api-7c9d8f6b5-x2x4q/istio-proxy] WARN upstream slow',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'WARN upstream slow',
   * //               fields: {
   * //                 pod: 'api-7c9d8f6b5-x2x4q',
   * //                 container: 'istio-proxy',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['[pod/db-0/postgres] checkpoint complete'],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'checkpoint complete',
   * //               fields: { pod: 'db-0', container: 'postgres' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'syslog-rfc5424',
   * //       title: 'Syslog, RFC 5424',
   * //       family: 'system',
   * //       specification: 'https://www.rfc-editor.org/rfc/rfc5424#section-6',
   * //       signature: '<PRI>1, an RFC 3339 stamp, host, app, process, message id',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'facility',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Facility code, 0 to 23',
   * //         },
   * //         {
   * //           name: 'hostname',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'HOSTNAME; absent when the line has a dash',
   * //         },
   * //         {
   * //           name: 'appName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'APP-NAME',
   * //         },
   * //         {
   * //           name: 'procId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'PROCID, often a process id',
   * //         },
   * //         {
   * //           name: 'msgId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'MSGID, the type of message',
   * //         },
   * //         {
   * //           name: 'structuredData',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'SD-ID → parameter → value',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '<13>1 2020-03-13T20:45:38.119Z dynamicwireless.name non 2426 ID931 [exampleSDID@32473 iut="3" eventSource= "Application" eventID="1011"] Try to override the THX port',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2020-03-13T20:45:38.119Z',
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: 'Try to override the THX port',
   * //               fields: {
   * //                 facility: 1,
   * //                 hostname: 'dynamicwireless.name',
   * //                 appName: 'non',
   * //                 procId: '2426',
   * //                 msgId: 'ID931',
   * //                 structuredData: {
   * //                   'exampleSDID@32473': {
   * //                     iut: '3',
   * //                     eventSource: 'Application',
   * //                     eventID: '1011',
   * //                   },
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '<34>1 2003-10-11T22:14:15.003000-07:00 mymachine.example.com su - ID47 - ﻿\'su root\' failed for lonvick on /dev/pts/8',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2003-10-12T05:14:15.003000Z',
   * //               severityNumber: 18,
   * //               level: 'crit',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: '\'su root\' failed for lonvick on /dev/pts/8',
   * //               fields: {
   * //                 facility: 4,
   * //                 hostname: 'mymachine.example.com',
   * //                 appName: 'su',
   * //                 msgId: 'ID47',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['<165>1 - - - - - [a@1 k="q\\"\\]"][b@1]'],
   * //           records: [
   * //             {
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: '',
   * //               fields: {
   * //                 facility: 20,
   * //                 structuredData: { 'a@1': { k: 'q"]' }, 'b@1': {} },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'syslog-rfc3164',
   * //       title: 'Syslog, BSD (RFC 3164)',
   * //       family: 'system',
   * //       specification: 'https://www.rfc-editor.org/rfc/rfc3164#section-4',
   * //       signature: 'optional <PRI>, Mon dd HH:MM:SS or an ISO stamp with zone, host, tag with process id and colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'facility',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Facility code, 0 to 23; files have no PRI',
   * //         },
   * //         {
   * //           name: 'hostname',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Host that wrote the line',
   * //         },
   * //         {
   * //           name: 'appName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Tag: the program',
   * //         },
   * //         {
   * //           name: 'procId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Process id in brackets after the tag',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '<34>Jan 15 10:30:00 myhost myapp[1234]: Connection failed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-15T10:30:00Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 18,
   * //               level: 'crit',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: 'Connection failed',
   * //               fields: {
   * //                 facility: 4,
   * //                 hostname: 'myhost',
   * //                 appName: 'myapp',
   * //                 procId: '1234',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '<30> 2026-02-27T08:15:00Z web1 dockerd[9]: ready',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: 'ready',
   * //               fields: {
   * //                 facility: 3,
   * //                 hostname: 'web1',
   * //                 appName: 'dockerd',
   * //                 procId: '9',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Jun 14 15:16:02 combo sshd(pam_unix)[19937]: check pass; user unknown',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-06-14T15:16:02Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'check pass; user unknown',
   * //               fields: {
   * //                 hostname: 'combo',
   * //                 appName: 'sshd(pam_unix)',
   * //                 procId: '19937',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.123456+01:00 web1 cron: error: bad minute',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00.123456Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'error: bad minute',
   * //               fields: { hostname: 'web1', appName: 'cron' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Dec 31 2025 23:59:60 fw1 %ASA-6-302013: Built outbound connection',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-01T00:00:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'Built outbound connection',
   * //               fields: {
   * //                 hostname: 'fw1',
   * //                 appName: '%ASA-6-302013',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb  9 04:02:11 combo kernel imklog 1.2, log source = /proc/kmsg started',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-09T04:02:11Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'kernel imklog 1.2, log source = /proc/kmsg started',
   * //               fields: { hostname: 'combo' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'otlp-json',
   * //       title: 'OTLP logs as JSON (OpenTelemetry)',
   * //       family: 'json',
   * //       specification: 'https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding',
   * //       signature: 'JSON key resourceLogs, in it scopeLogs and logRecords',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'attributes',
   * //           type: 'object',
   * //           optional: false,
   * //           about: 'The record\'s attributes, by name',
   * //         },
   * //         {
   * //           name: 'resource',
   * //           type: 'object',
   * //           optional: false,
   * //           about: 'The resource\'s attributes, by name',
   * //         },
   * //         {
   * //           name: 'scope',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the instrumentation scope',
   * //         },
   * //         {
   * //           name: 'eventName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the event',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"scope":{"name":"shop.pay"},"logRecords":[{"timeUnixNano":"1700000000000000001","observedTimeUnixNano":"1700000000500000000","severityNumber":9,"severityText":"INFO","body":{"stringValue":"no error"},"attributes":[{"key":"n","value":{"intValue":"7"}},{"key":"ok","value":{"boolValue":true}},{"key":"ms","value":{"doubleValue":1.5}},{"key":"list","value":{"arrayValue":{"values":[{"stringValue":"a"}]}}},{"key":"map","value":{"kvlistValue":{"values":[{"key":"b","value":{"stringValue":"c"}}]}}},{"key":"raw","value":{"bytesValue":"AAE="}}],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"},{"observedTimeUnixNano":"1700000001000000000","severityText":"odd","body":{"kvlistValue":{"values":[{"key":"step","value":{"intValue":"2"}}]}},"eventName":"step.done"}]}]}]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2023-11-14T22:13:20.000000001Z',
   * //               observedTime: '2023-11-14T22:13:20.500000000Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'severityNumber',
   * //               message: 'no error',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 attributes: {
   * //                   n: 7,
   * //                   ok: true,
   * //                   ms: 1.5,
   * //                   list: ['a'],
   * //                   map: { b: 'c' },
   * //                   raw: 'AAE=',
   * //                 },
   * //                 resource: { 'service.name': 'shop' },
   * //                 scope: 'shop.pay',
   * //               },
   * //             },
   * //             {
   * //               time: '2023-11-14T22:13:21.000000000Z',
   * //               observedTime: '2023-11-14T22:13:21.000000000Z',
   * //               severityNumber: 0,
   * //               level: 'odd',
   * //               levelSource: 'field',
   * //               levelRule: 'severityText',
   * //               message: '{"step":2}',
   * //               fields: {
   * //                 attributes: {},
   * //                 resource: { 'service.name': 'shop' },
   * //                 scope: 'shop.pay',
   * //                 eventName: 'step.done',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1770797109000000000","severityNumber":18,"body":{"stringValue":"boom"}}]}]}]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.000000000Z',
   * //               severityNumber: 18,
   * //               levelSource: 'field',
   * //               levelRule: 'severityNumber',
   * //               message: 'boom',
   * //               fields: { attributes: {}, resource: {} },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"resourceLogs":[{"resource":{},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1770797110000000000","severityText":"WARN","body":{"intValue":12}},{"timeUnixNano":"1770797111000000000","traceId":"","body":{"intValue":"9007199254740993"}}]}]}]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.000000000Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'severityText',
   * //               message: '12',
   * //               fields: { attributes: {}, resource: {} },
   * //             },
   * //             {
   * //               time: '2026-02-11T08:05:11.000000000Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: '9007199254740993',
   * //               fields: { attributes: {}, resource: {} },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'aws-cloudtrail',
   * //       title: 'AWS CloudTrail',
   * //       family: 'cloud',
   * //       specification: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
   * //       signature: 'JSON keys: eventVersion, eventTime, eventSource, eventName; or Records, a list of such',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'eventSource',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Service that was asked, for example s3.amazonaws.com',
   * //         },
   * //         {
   * //           name: 'eventName',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'What was asked of it',
   * //         },
   * //         {
   * //           name: 'awsRegion',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Region',
   * //         },
   * //         {
   * //           name: 'sourceIPAddress',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Address, or the name of a service of AWS',
   * //         },
   * //         {
   * //           name: 'userAgent',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Who asked, as it calls itself',
   * //         },
   * //         {
   * //           name: 'userIdentity',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Identity on whose behalf it was asked',
   * //         },
   * //         {
   * //           name: 'errorCode',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Why it failed, for example AccessDenied',
   * //         },
   * //         {
   * //           name: 'errorMessage',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The same for people',
   * //         },
   * //         {
   * //           name: 'eventID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Id of the event',
   * //         },
   * //         {
   * //           name: 'requestID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Id of the request',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"eventVersion":"1.10","userIdentity":{"type":"IAMUser","userName":"mary"},"eventTime":"2026-02-27T08:15:00Z","eventSource":"ec2.amazonaws.com","eventName":"StartInstances","awsRegion":"us-east-1","sourceIPAddress":"192.0.2.0","userAgent":"aws-cli/2.13.5","requestParameters":null,"requestID":"e4336db0","eventID":"e755e09c"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'no errorCode',
   * //               message: 'ec2.amazonaws.com StartInstances',
   * //               requestId: 'e4336db0',
   * //               fields: {
   * //                 userIdentity: { type: 'IAMUser', userName: 'mary' },
   * //                 eventSource: 'ec2.amazonaws.com',
   * //                 eventName: 'StartInstances',
   * //                 awsRegion: 'us-east-1',
   * //                 sourceIPAddress: '192.0.2.0',
   * //                 userAgent: 'aws-cli/2.13.5',
   * //                 requestID: 'e4336db0',
   * //                 eventID: 'e755e09c',
   * //                 eventVersion: '1.10',
   * //                 requestParameters: null,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"Records":[{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:01Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","errorCode":"AccessDenied","errorMessage":"Access Denied"},{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:02Z","eventSource":"kms.amazonaws.com","eventName":"Decrypt","errorCode":"InternalFailure"}]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'errorCode of a refused request',
   * //               message: 's3.amazonaws.com GetObject AccessDenied: Access Denied',
   * //               fields: {
   * //                 eventSource: 's3.amazonaws.com',
   * //                 eventName: 'GetObject',
   * //                 errorCode: 'AccessDenied',
   * //                 errorMessage: 'Access Denied',
   * //                 eventVersion: '1.08',
   * //               },
   * //             },
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'errorCode of a failed service',
   * //               message: 'kms.amazonaws.com Decrypt InternalFailure',
   * //               fields: {
   * //                 eventSource: 'kms.amazonaws.com',
   * //                 eventName: 'Decrypt',
   * //                 errorCode: 'InternalFailure',
   * //                 eventVersion: '1.08',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"eventVersion":"1.08","eventTime":"2026-02-27T08:15:03Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","errorCode":"Client.UnauthorizedOperation"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'errorCode of a refused request',
   * //               message: 'ec2.amazonaws.com RunInstances Client.UnauthorizedOperation',
   * //               fields: {
   * //                 eventSource: 'ec2.amazonaws.com',
   * //                 eventName: 'RunInstances',
   * //                 errorCode: 'Client.UnauthorizedOperation',
   * //                 eventVersion: '1.08',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'cloudflare-http',
   * //       title: 'Cloudflare HTTP requests (Logpush)',
   * //       family: 'cloud',
   * //       specification: 'https://developers.cloudflare.com/logs/logpush/logpush-job/datasets/zone/http_requests/',
   * //       signature: 'JSON keys: EdgeResponseStatus, and EdgeStartTimestamp, Datetime or RayID',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'RayID',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Cloudflare\'s id of the request',
   * //         },
   * //         {
   * //           name: 'ClientIP',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address',
   * //         },
   * //         {
   * //           name: 'ClientRequestHost',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host asked for',
   * //         },
   * //         {
   * //           name: 'ClientRequestMethod',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'ClientRequestURI',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'ClientRequestUserAgent',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User-Agent header',
   * //         },
   * //         {
   * //           name: 'EdgeResponseStatus',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status that the client got; 0 when it went away',
   * //         },
   * //         {
   * //           name: 'EdgeResponseBytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes sent to the client',
   * //         },
   * //         {
   * //           name: 'OriginResponseStatus',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status of the origin; 0 when it was not asked',
   * //         },
   * //         {
   * //           name: 'CacheCacheStatus',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'hit, miss, expired, dynamic, …',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"ClientIP":"192.0.2.1","ClientRequestHost":"shop.example.org","ClientRequestMethod":"GET","ClientRequestURI":"/error?id=1","ClientRequestProtocol":"HTTP/2","ClientRequestUserAgent":"curl/8.5.0","EdgeResponseBytes":4096,"EdgeResponseStatus":200,"EdgeStartTimestamp": 1526810289280000001,"EdgeEndTimestamp":"2018-05-20T09:58:09Z","OriginResponseStatus":200,"CacheCacheStatus":"miss","RayID":"41ddf1740f67442d"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2018-05-20T09:58:09.280000001Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /error?id=1 HTTP/2',
   * //               requestId: '41ddf1740f67442d',
   * //               fields: {
   * //                 ClientIP: '192.0.2.1',
   * //                 ClientRequestHost: 'shop.example.org',
   * //                 ClientRequestMethod: 'GET',
   * //                 ClientRequestURI: '/error?id=1',
   * //                 ClientRequestUserAgent: 'curl/8.5.0',
   * //                 EdgeResponseBytes: 4096,
   * //                 EdgeResponseStatus: 200,
   * //                 OriginResponseStatus: 200,
   * //                 CacheCacheStatus: 'miss',
   * //                 RayID: '41ddf1740f67442d',
   * //                 ClientRequestProtocol: 'HTTP/2',
   * //                 EdgeEndTimestamp: '2018-05-20T09:58:09Z',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"EdgeStartTimestamp":"2026-02-27T08:15:01.5Z","RayID":"8d1f","ClientRequestMethod":"POST","ClientRequestURI":"/pay","EdgeResponseStatus":522}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.5Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'POST /pay',
   * //               requestId: '8d1f',
   * //               fields: {
   * //                 RayID: '8d1f',
   * //                 ClientRequestMethod: 'POST',
   * //                 ClientRequestURI: '/pay',
   * //                 EdgeResponseStatus: 522,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"Action":"block","ClientIP":"192.0.2.7","ClientRequestMethod":"GET","ClientRequestPath":"/wp-login.php","Datetime":1772180102,"EdgeResponseStatus":403,"Source":"waf"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'http-4xx',
   * //               message: 'GET /wp-login.php',
   * //               fields: {
   * //                 ClientIP: '192.0.2.7',
   * //                 ClientRequestMethod: 'GET',
   * //                 EdgeResponseStatus: 403,
   * //                 Action: 'block',
   * //                 ClientRequestPath: '/wp-login.php',
   * //                 Source: 'waf',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"RayID":"8d2f","ClientRequestMethod":"GET","ClientRequestURI":"/feed","EdgeResponseStatus":0}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: 'GET /feed',
   * //               requestId: '8d2f',
   * //               fields: {
   * //                 RayID: '8d2f',
   * //                 ClientRequestMethod: 'GET',
   * //                 ClientRequestURI: '/feed',
   * //                 EdgeResponseStatus: 0,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'traefik-access',
   * //       title: 'Traefik access log as JSON',
   * //       family: 'web',
   * //       specification: 'https://doc.traefik.io/traefik/observability/access-logs/',
   * //       signature: 'JSON keys: DownstreamStatus, RequestMethod, StartUTC',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'ClientHost',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address',
   * //         },
   * //         {
   * //           name: 'RequestHost',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host asked for',
   * //         },
   * //         {
   * //           name: 'RequestMethod',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'RequestPath',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'DownstreamStatus',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status that the client got; 0 when it went away',
   * //         },
   * //         {
   * //           name: 'DownstreamContentSize',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes sent to the client',
   * //         },
   * //         {
   * //           name: 'OriginStatus',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status of the service',
   * //         },
   * //         {
   * //           name: 'Duration',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Nanoseconds the request took',
   * //         },
   * //         {
   * //           name: 'RouterName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Router that matched',
   * //         },
   * //         {
   * //           name: 'ServiceName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Service that answered',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"ClientAddr":"10.0.0.7:52654","ClientHost":"10.0.0.7","DownstreamContentSize":397,"DownstreamStatus":200,"Duration":3454189,"OriginStatus":200,"RequestHost":"shop.example.org","RequestMethod":"GET","RequestPath":"/error","RequestProtocol":"HTTP/2.0","RouterName":"shop@docker","ServiceName":"shop@docker","StartLocal":"2026-02-27T09:15:00.189830187+01:00","StartUTC":"2026-02-27T08:15:00.189830187Z","level":"info","msg":"","time":"2026-02-27T08:15:00Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.189830187Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /error HTTP/2.0',
   * //               fields: {
   * //                 ClientHost: '10.0.0.7',
   * //                 DownstreamContentSize: 397,
   * //                 DownstreamStatus: 200,
   * //                 Duration: 3454189,
   * //                 OriginStatus: 200,
   * //                 RequestHost: 'shop.example.org',
   * //                 RequestMethod: 'GET',
   * //                 RequestPath: '/error',
   * //                 RouterName: 'shop@docker',
   * //                 ServiceName: 'shop@docker',
   * //                 ClientAddr: '10.0.0.7:52654',
   * //                 RequestProtocol: 'HTTP/2.0',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"ClientHost":"10.0.0.8","DownstreamStatus":502,"RequestMethod":"POST","RequestPath":"/pay","RequestProtocol":"HTTP/1.1","StartLocal":"2026-02-27T09:15:01.5+01:00","level":"info","msg":"","time":"2026-02-27T08:15:02Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.5Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'POST /pay HTTP/1.1',
   * //               fields: {
   * //                 ClientHost: '10.0.0.8',
   * //                 DownstreamStatus: 502,
   * //                 RequestMethod: 'POST',
   * //                 RequestPath: '/pay',
   * //                 RequestProtocol: 'HTTP/1.1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"DownstreamStatus":0,"RequestMethod":"GET","RequestPath":"/feed","level":"info","msg":"","time":"2026-02-27T08:15:03Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: 'GET /feed',
   * //               fields: {
   * //                 DownstreamStatus: 0,
   * //                 RequestMethod: 'GET',
   * //                 RequestPath: '/feed',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'serilog-clef',
   * //       title: 'Serilog compact JSON (CLEF)',
   * //       family: 'json',
   * //       specification: 'https://github.com/serilog/serilog-formatting-compact#format-details',
   * //       signature: 'JSON keys: @t (ISO), @mt or @m; @l absent means Information',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: '@mt',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Message template, its holes in braces',
   * //         },
   * //         {
   * //           name: '@i',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'Event id: the template\'s hash, as text or number',
   * //         },
   * //         {
   * //           name: '@x',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Exception with its stack trace',
   * //         },
   * //         {
   * //           name: '@r',
   * //           type: 'array',
   * //           optional: true,
   * //           about: 'Renderings of the holes that have a format',
   * //         },
   * //         {
   * //           name: 'SourceContext',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Class that wrote the event',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"@l":"WRN","@m":"High resource usage detected: CPU 91%","@mt":"High resource usage detected: CPU {CpuUsage}%","@t":"2024-11-12T16:36:11.376149+09:00","CpuUsage":91}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T07:36:11.376149Z',
   * //               severityNumber: 13,
   * //               level: 'WRN',
   * //               levelSource: 'field',
   * //               levelRule: '@l',
   * //               message: 'High resource usage detected: CPU 91%',
   * //               fields: {
   * //                 '@mt': 'High resource usage detected: CPU {CpuUsage}%',
   * //                 CpuUsage: 91,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@t":"2026-02-11T08:05:09.1234567Z","@mt":"{{{Method}}} of {@Order} took {Elapsed:0.0} ms, {Missing}","@r":["12.5"],"@i":"5a1f9e02","@tr":"4bf92f3577b34da6a3ce929d0e0e4736","@sp":"00f067aa0ba902b7","Method":"POST","Order":{"Id":7},"Elapsed":12.49,"SourceContext":"Shop.Orders","RequestId":"0HMV:1"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.1234567Z',
   * //               severityNumber: 9,
   * //               levelSource: 'field',
   * //               levelRule: '@l absent',
   * //               message: '{POST} of {"Id":7} took 12.5 ms, {Missing}',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               requestId: '0HMV:1',
   * //               fields: {
   * //                 '@mt': '{{{Method}}} of {@Order} took {Elapsed:0.0} ms, {Missing}',
   * //                 '@r': ['12.5'],
   * //                 '@i': '5a1f9e02',
   * //                 SourceContext: 'Shop.Orders',
   * //                 Method: 'POST',
   * //                 Order: { Id: 7 },
   * //                 Elapsed: 12.49,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@t":"2026-02-11T08:05:10Z","@m":"Could not start","@i":"9b2c","@l":"Fatal","@x":"System.Exception: boom\\n   at Shop.Program.Main()"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 21,
   * //               level: 'Fatal',
   * //               levelSource: 'field',
   * //               levelRule: '@l',
   * //               message: 'Could not start',
   * //               fields: {
   * //                 '@i': '9b2c',
   * //                 '@x': 'System.Exception: boom\n   at Shop.Program.Main()',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@t":"2026-02-11T08:05:11Z","@mt":"Cache miss for {Key:l}","@l":"VERBOSE","Key":"user:7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:11Z',
   * //               severityNumber: 1,
   * //               level: 'VERBOSE',
   * //               levelSource: 'field',
   * //               levelRule: '@l',
   * //               message: 'Cache miss for user:7',
   * //               fields: {
   * //                 '@mt': 'Cache miss for {Key:l}',
   * //                 Key: 'user:7',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'mongodb-json',
   * //       title: 'MongoDB 4.4+',
   * //       family: 'json',
   * //       specification: 'https://www.mongodb.com/docs/manual/reference/log-messages/#json-log-output-format',
   * //       signature: 'JSON keys: t.$date, s (F E W I D1–D5), c, id, ctx, msg',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'c',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Component (NETWORK, STORAGE, COMMAND)',
   * //         },
   * //         {
   * //           name: 'id',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Unique number of the log statement',
   * //         },
   * //         {
   * //           name: 'ctx',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Thread',
   * //         },
   * //         {
   * //           name: 'svc',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Service: S of a shard, R of a router, - of none (8.0 on)',
   * //         },
   * //         {
   * //           name: 'attr',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Attributes of the event',
   * //         },
   * //         {
   * //           name: 'tags',
   * //           type: 'strings',
   * //           optional: true,
   * //           about: 'Tags (startupWarnings)',
   * //         },
   * //         {
   * //           name: 'truncated',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Attributes that were cut',
   * //         },
   * //         {
   * //           name: 'size',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Original sizes of what was cut',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"t":{"$date":"2026-02-10T20:58:09.401+00:00"},"s":"I","c":"NETWORK","id":22943,"ctx":"listener","msg":"Connection accepted","attr":{"remote":"127.0.0.1:50114","connectionId":9,"connectionCount":4}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-10T20:58:09.401Z',
   * //               severityNumber: 9,
   * //               level: 'I',
   * //               levelSource: 'letter',
   * //               levelRule: 's',
   * //               message: 'Connection accepted',
   * //               fields: {
   * //                 c: 'NETWORK',
   * //                 id: 22943,
   * //                 ctx: 'listener',
   * //                 attr: {
   * //                   remote: '127.0.0.1:50114',
   * //                   connectionId: 9,
   * //                   connectionCount: 4,
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"t":{"$date":"2026-02-10T21:00:00.005+01:00"},"s":"W","c":"CONTROL","id":22120,"svc":"-","ctx":"initandlisten","msg":"Access control is not enabled for the database","tags":["startupWarnings"]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-10T20:00:00.005Z',
   * //               severityNumber: 13,
   * //               level: 'W',
   * //               levelSource: 'letter',
   * //               levelRule: 's',
   * //               message: 'Access control is not enabled for the database',
   * //               fields: {
   * //                 c: 'CONTROL',
   * //                 id: 22120,
   * //                 svc: '-',
   * //                 ctx: 'initandlisten',
   * //                 tags: ['startupWarnings'],
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"t":{"$date":"2026-02-10T21:00:01.000Z"},"s":"D2","c":"QUERY","id":20914,"ctx":"conn7","msg":"Plan","attr":{"query":"{ a: 1"},"truncated":{"query":{"type":"string","size":20480}},"size":{"query":20480}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-10T21:00:01.000Z',
   * //               severityNumber: 5,
   * //               level: 'D2',
   * //               levelSource: 'letter',
   * //               levelRule: 's',
   * //               message: 'Plan',
   * //               fields: {
   * //                 c: 'QUERY',
   * //                 id: 20914,
   * //                 ctx: 'conn7',
   * //                 attr: { query: '{ a: 1' },
   * //                 truncated: {
   * //                   query: { type: 'string', size: 20480 },
   * //                 },
   * //                 size: { query: 20480 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'gelf',
   * //       title: 'Graylog Extended Log Format (GELF)',
   * //       family: 'json',
   * //       specification: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
   * //       signature: 'JSON keys: version (1.0 or 1.1), host, short_message; level 0–7',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'host',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Host, source or application that sent the message',
   * //         },
   * //         {
   * //           name: 'full_message',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Long message, a backtrace for example',
   * //         },
   * //         {
   * //           name: 'facility',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Deprecated: what wrote the message',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Deprecated: file of the call site',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Deprecated: line of the call site',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"version":"1.1","host":"example.org","short_message":"A short message","full_message":"Backtrace here\\n\\nmore stuff","timestamp":1385053862.3072,"level":1,"_user_id":9001,"_some_info":"foo"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2013-11-21T17:11:02.3072Z',
   * //               severityNumber: 19,
   * //               level: '1',
   * //               levelSource: 'pri',
   * //               levelRule: 'level',
   * //               message: 'A short message',
   * //               fields: {
   * //                 host: 'example.org',
   * //                 full_message: 'Backtrace here\n\nmore stuff',
   * //                 _user_id: 9001,
   * //                 _some_info: 'foo',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"version":"1.0","host":"web-1","short_message":"GET /error 200","timestamp":"1769774465","level":6,"facility":"gunicorn","file":"app.py","line":42}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05Z',
   * //               severityNumber: 9,
   * //               level: '6',
   * //               levelSource: 'pri',
   * //               levelRule: 'level',
   * //               message: 'GET /error 200',
   * //               fields: {
   * //                 host: 'web-1',
   * //                 facility: 'gunicorn',
   * //                 file: 'app.py',
   * //                 line: 42,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"version":"1.1","host":"web-1","short_message":"error page rendered","_container_name":"web"}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'error page rendered',
   * //               fields: { host: 'web-1', _container_name: 'web' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'ecs',
   * //       title: 'Elastic Common Schema (ECS)',
   * //       family: 'json',
   * //       specification: 'https://www.elastic.co/docs/reference/ecs/logging/intro',
   * //       signature: 'JSON keys: @timestamp, ecs.version, log.level, dotted or nested',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'ecs.version',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Version of the schema, as a dotted key',
   * //         },
   * //         {
   * //           name: 'ecs',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'version, nested',
   * //         },
   * //         {
   * //           name: 'log',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'level, logger, origin, nested',
   * //         },
   * //         {
   * //           name: 'log.logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'service.name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Service',
   * //         },
   * //         {
   * //           name: 'event.dataset',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Data set',
   * //         },
   * //         {
   * //           name: 'process.thread.name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread',
   * //         },
   * //         {
   * //           name: 'error.type',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Class of the error',
   * //         },
   * //         {
   * //           name: 'error.message',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Message of the error',
   * //         },
   * //         {
   * //           name: 'error.stack_trace',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'Stack trace, as text or as a list of lines',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2025-01-13T09:58:13.631Z","log.level":"debug","message":"Rendering error page","ecs.version":"1.6.0","log":{"logger":"werkzeug","origin":{"function":"log"}}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2025-01-13T09:58:13.631Z',
   * //               severityNumber: 5,
   * //               level: 'debug',
   * //               levelSource: 'field',
   * //               levelRule: 'log.level',
   * //               message: 'Rendering error page',
   * //               fields: {
   * //                 'ecs.version': '1.6.0',
   * //                 log: {
   * //                   logger: 'werkzeug',
   * //                   origin: { function: 'log' },
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2026-02-11T08:05:09.123Z","log.level":"ERROR","message":"boom","ecs.version":"1.2.0","service.name":"shop","event.dataset":"shop.log","process.thread.name":"main","log.logger":"shop.Pay","error.type":"java.lang.IllegalStateException","error.message":"boom","error.stack_trace":"java.lang.IllegalStateException: boom\\n\\tat shop.Pay.main(Pay.java:7)","trace.id":"4bf92f3577b34da6a3ce929d0e0e4736","span.id":"00f067aa0ba902b7","http.request.id":"r-5"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'log.level',
   * //               message: 'boom',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               requestId: 'r-5',
   * //               fields: {
   * //                 'ecs.version': '1.2.0',
   * //                 'service.name': 'shop',
   * //                 'event.dataset': 'shop.log',
   * //                 'process.thread.name': 'main',
   * //                 'log.logger': 'shop.Pay',
   * //                 'error.type': 'java.lang.IllegalStateException',
   * //                 'error.message': 'boom',
   * //                 'error.stack_trace': 'java.lang.IllegalStateException: boom\n\tat shop.Pay.main(Pay.java:7)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2026-02-11T08:05:10Z","log":{"level":"warn"},"ecs":{"version":"8.10.0"},"message":"slow","trace":{"id":"4bf92f3577b34da6a3ce929d0e0e4736"},"span":{"id":"00f067aa0ba902b7"}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'log.level',
   * //               message: 'slow',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 log: { level: 'warn' },
   * //                 ecs: { version: '8.10.0' },
   * //                 trace: {
   * //                   id: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //                 },
   * //                 span: { id: '00f067aa0ba902b7' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'google-cloud',
   * //       title: 'Google Cloud Logging',
   * //       family: 'json',
   * //       specification: 'https://cloud.google.com/logging/docs/structured-logging',
   * //       signature: 'JSON keys: severity (Google\'s words, or 0–800), with logging.googleapis.com/… or logName or insertId',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the log, of exported entries',
   * //         },
   * //         {
   * //           name: 'insertId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Id of the entry',
   * //         },
   * //         {
   * //           name: 'resource',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Monitored resource: type, labels',
   * //         },
   * //         {
   * //           name: 'labels',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Labels',
   * //         },
   * //         {
   * //           name: 'jsonPayload',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Structured payload',
   * //         },
   * //         {
   * //           name: 'httpRequest',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The HTTP request',
   * //         },
   * //         {
   * //           name: 'receiveTimestamp',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'When the entry was received',
   * //         },
   * //         {
   * //           name: 'logging.googleapis.com/labels',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Labels',
   * //         },
   * //         {
   * //           name: 'logging.googleapis.com/sourceLocation',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Call site: file, line, function',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"severity":"ERROR","message":"There was an error in the application.","time":"2026-02-11T08:05:09.142Z","logging.googleapis.com/trace":"projects/shop/traces/4bf92f3577b34da6a3ce929d0e0e4736","logging.googleapis.com/spanId":"00f067aa0ba902b7","logging.googleapis.com/labels":{"user":"7"},"logging.googleapis.com/sourceLocation":{"file":"pay.go","line":"142","function":"charge"}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.142Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'There was an error in the application.',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 'logging.googleapis.com/labels': { user: '7' },
   * //                 'logging.googleapis.com/sourceLocation': {
   * //                   file: 'pay.go',
   * //                   line: '142',
   * //                   function: 'charge',
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"insertId":"42","jsonPayload":{"message":"times of no error","times":2},"httpRequest":{"status":200},"resource":{"type":"gae_app","labels":{}},"labels":{"a":"b"},"timestamp":"2026-02-11T08:05:10.000000001Z","severity":"NOTICE","logName":"projects/shop/logs/app","receiveTimestamp":"2026-02-11T08:05:11Z","trace":"projects/shop/traces/0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.000000001Z',
   * //               severityNumber: 10,
   * //               level: 'NOTICE',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'times of no error',
   * //               traceId: '0af7651916cd43dd8448eb211c80319c',
   * //               spanId: 'b7ad6b7169203331',
   * //               fields: {
   * //                 insertId: '42',
   * //                 jsonPayload: {
   * //                   message: 'times of no error',
   * //                   times: 2,
   * //                 },
   * //                 httpRequest: { status: 200 },
   * //                 resource: { type: 'gae_app', labels: {} },
   * //                 labels: { a: 'b' },
   * //                 logName: 'projects/shop/logs/app',
   * //                 receiveTimestamp: '2026-02-11T08:05:11Z',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"textPayload":"worker ready","insertId":"43","severity":200,"timestamp":"2026-02-11T08:05:12Z","logName":"projects/shop/logs/stdout"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:12Z',
   * //               severityNumber: 9,
   * //               level: '200',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'worker ready',
   * //               fields: {
   * //                 insertId: '43',
   * //                 logName: 'projects/shop/logs/stdout',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'logstash-json',
   * //       title: 'Logstash JSON (logstash-logback-encoder)',
   * //       family: 'json',
   * //       specification: 'https://github.com/logfellow/logstash-logback-encoder#standard-fields',
   * //       signature: 'JSON keys: @timestamp, level, logger_name, message',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger_name',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'thread_name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread',
   * //         },
   * //         {
   * //           name: 'stack_trace',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The exception with its stack trace',
   * //         },
   * //         {
   * //           name: 'tags',
   * //           type: 'strings',
   * //           optional: true,
   * //           about: 'Markers',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2026-02-11T08:05:09.123+01:00","@version":"1","message":"Started Shop in 3.2 seconds","logger_name":"com.example.Shop","thread_name":"main","level":"INFO","level_value":20000}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T07:05:09.123Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'Started Shop in 3.2 seconds',
   * //               fields: {
   * //                 logger_name: 'com.example.Shop',
   * //                 thread_name: 'main',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2026-02-11T08:05:10.5Z","@version":"1","message":"boom","logger_name":"com.example.Pay","thread_name":"http-1","level":"ERROR","level_value":40000,"stack_trace":"java.lang.IllegalStateException: boom\\n\\tat com.example.Pay.run(Pay.java:7)","tags":["PAYMENT"],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7","requestId":"r-6"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.5Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'boom',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               requestId: 'r-6',
   * //               fields: {
   * //                 logger_name: 'com.example.Pay',
   * //                 thread_name: 'http-1',
   * //                 stack_trace: 'java.lang.IllegalStateException: boom\n\tat com.example.Pay.run(Pay.java:7)',
   * //                 tags: ['PAYMENT'],
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"@timestamp":"2026-02-11T08:05:11Z","message":"no errors found","logger_name":"audit","level":"WARN","tenant":"t1"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:11Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no errors found',
   * //               fields: { logger_name: 'audit', tenant: 't1' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'log4j2-json',
   * //       title: 'Log4j 2 and Logback JSON',
   * //       family: 'json',
   * //       specification: 'https://logging.apache.org/log4j/2.x/manual/layouts.html#JSONLayout',
   * //       signature: 'JSON keys: loggerName, level, message, and instant, timeMillis or timestamp',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'loggerName',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread (Log4j 2)',
   * //         },
   * //         {
   * //           name: 'threadName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread (Logback)',
   * //         },
   * //         {
   * //           name: 'threadId',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'The thread\'s id',
   * //         },
   * //         {
   * //           name: 'threadPriority',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'The thread\'s priority',
   * //         },
   * //         {
   * //           name: 'loggerFqcn',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Class of the logger\'s caller',
   * //         },
   * //         {
   * //           name: 'endOfBatch',
   * //           type: 'boolean',
   * //           optional: true,
   * //           about: 'Whether it ends a batch of asynchronous events',
   * //         },
   * //         {
   * //           name: 'contextMap',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Thread context (MDC)',
   * //         },
   * //         {
   * //           name: 'contextStack',
   * //           type: 'array',
   * //           optional: true,
   * //           about: 'Nested diagnostic context',
   * //         },
   * //         {
   * //           name: 'mdc',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'MDC (Logback)',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Logger context (Logback)',
   * //         },
   * //         {
   * //           name: 'sequenceNumber',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Number of the event (Logback)',
   * //         },
   * //         {
   * //           name: 'thrown',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The exception (Log4j 2)',
   * //         },
   * //         {
   * //           name: 'throwable',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'The exception (Logback); null when there is none',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"instant":{"epochSecond":1770797109,"nanoOfSecond":5000001},"thread":"main","level":"ERROR","loggerName":"com.example.Pay","message":"boom","thrown":{"name":"java.lang.IllegalStateException"},"endOfBatch":false,"loggerFqcn":"org.apache.logging.log4j.spi.AbstractLogger","contextMap":{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"},"contextStack":[],"threadId":1,"threadPriority":5}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.005000001Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'boom',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 thread: 'main',
   * //                 loggerName: 'com.example.Pay',
   * //                 thrown: {
   * //                   name: 'java.lang.IllegalStateException',
   * //                 },
   * //                 endOfBatch: false,
   * //                 loggerFqcn: 'org.apache.logging.log4j.spi.AbstractLogger',
   * //                 contextMap: {
   * //                   traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //                   spanId: '00f067aa0ba902b7',
   * //                 },
   * //                 contextStack: [],
   * //                 threadId: 1,
   * //                 threadPriority: 5,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"sequenceNumber":0,"timestamp":1770797109123,"nanoseconds":123456789,"level":"WARN","threadName":"main","loggerName":"shop","context":{"name":"default"},"mdc":{},"formattedMessage":"no error","throwable":null}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no error',
   * //               fields: {
   * //                 sequenceNumber: 0,
   * //                 threadName: 'main',
   * //                 loggerName: 'shop',
   * //                 context: { name: 'default' },
   * //                 mdc: {},
   * //                 throwable: null,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"timeMillis":1770797109123,"thread":"main","level":"TRACE","loggerName":"shop","message":"enter"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123Z',
   * //               severityNumber: 1,
   * //               level: 'TRACE',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'enter',
   * //               fields: { thread: 'main', loggerName: 'shop' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"timestamp":"2024-11-15T19:02:14.40066+09:00","level":"INFO","threadName":"main","loggerName":"api","message":"ready","contextMap":{}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-15T10:02:14.40066Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'ready',
   * //               fields: {
   * //                 threadName: 'main',
   * //                 loggerName: 'api',
   * //                 contextMap: {},
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nginx-json',
   * //       title: 'nginx access log as JSON',
   * //       family: 'web',
   * //       specification: 'https://nginx.org/en/docs/http/ngx_http_log_module.html#log_format',
   * //       signature: 'JSON keys: status (a number or its text), remote_addr with request, request_uri, uri or request_method',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'remote_addr',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address',
   * //         },
   * //         {
   * //           name: 'request',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request line',
   * //         },
   * //         {
   * //           name: 'request_method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'request_uri',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'body_bytes_sent',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //         {
   * //           name: 'request_time',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the request took',
   * //         },
   * //         {
   * //           name: 'http_user_agent',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User-Agent header',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{ "@timestamp": "2026-02-27T08:15:00+00:00", "remote_addr": "10.0.0.7", "remote_user": "", "body_bytes_sent": "157", "request_time": "0.004", "status": "200", "request": "GET /error HTTP/1.1", "request_method": "GET", "http_referrer": "", "http_user_agent": "curl/8.5.0" }',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /error HTTP/1.1',
   * //               fields: {
   * //                 remote_addr: '10.0.0.7',
   * //                 body_bytes_sent: 157,
   * //                 request_time: 0.004,
   * //                 status: 200,
   * //                 request: 'GET /error HTTP/1.1',
   * //                 request_method: 'GET',
   * //                 http_user_agent: 'curl/8.5.0',
   * //                 remote_user: '',
   * //                 http_referrer: '',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time_local":"27/Feb/2026:09:15:01 +0100","remote_addr":"10.0.0.8","request_method":"POST","request_uri":"/pay","server_protocol":"HTTP/2.0","status":502,"request_time":1.5,"request_id":"r-7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'POST /pay HTTP/2.0',
   * //               requestId: 'r-7',
   * //               fields: {
   * //                 remote_addr: '10.0.0.8',
   * //                 request_method: 'POST',
   * //                 request_uri: '/pay',
   * //                 status: 502,
   * //                 request_time: 1.5,
   * //                 server_protocol: 'HTTP/2.0',
   * //                 request_id: 'r-7',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"msec":"1772180102.250","level":"warn","message":"[404] GET /no","remote_addr":"10.0.0.9","uri":"/no","status":"404","request_time":"-"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.250Z',
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: '[404] GET /no',
   * //               fields: {
   * //                 remote_addr: '10.0.0.9',
   * //                 status: 404,
   * //                 uri: '/no',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"remote_addr":"10.0.0.9","request_method":"GET","uri":"/feed","status":"000"}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: 'GET /feed',
   * //               fields: {
   * //                 remote_addr: '10.0.0.9',
   * //                 request_method: 'GET',
   * //                 status: 0,
   * //                 uri: '/feed',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nlog-json',
   * //       title: 'NLog as JSON',
   * //       family: 'json',
   * //       specification: 'https://github.com/NLog/NLog/wiki/JsonLayout',
   * //       signature: 'JSON keys: time (longdate, four digits of fraction), level, message',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger',
   * //         },
   * //         {
   * //           name: 'exception',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The exception with its trace',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{ "time": "2010-01-01 12:34:56.0000", "level": "ERROR", "message": "hello, world" }',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2010-01-01T12:34:56.0000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'hello, world',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time":"2026-02-27 08:15:01.9077","level":"Info","logger":"MyApp.Services.UserService","message":"no error","Threshold":80.0}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.9077Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'Info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no error',
   * //               fields: {
   * //                 logger: 'MyApp.Services.UserService',
   * //                 Threshold: 80,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time":"2026-02-27 08:15:02.9077","level":"FATAL","logger":"MyApp.Program","message":"stopped","exception":"System.IO.IOException: disk"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.9077Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 21,
   * //               level: 'FATAL',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'stopped',
   * //               fields: {
   * //                 logger: 'MyApp.Program',
   * //                 exception: 'System.IO.IOException: disk',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'bunyan',
   * //       title: 'bunyan (Node.js)',
   * //       family: 'json',
   * //       specification: 'https://github.com/trentm/node-bunyan#log-record-fields',
   * //       signature: 'JSON keys: v, name, hostname, pid, level (10–60), time (ISO), msg',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'hostname',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Host the process runs on',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Part of the program, of child loggers',
   * //         },
   * //         {
   * //           name: 'src',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Call site: file, line, func',
   * //         },
   * //         {
   * //           name: 'req',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The request, by the standard serializer',
   * //         },
   * //         {
   * //           name: 'res',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The response, by the standard serializer',
   * //         },
   * //         {
   * //           name: 'err',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The error: message, name, stack',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"name":"renovate","hostname":"runner-3","pid":7,"level":20,"msg":"Found renovate.json config file","time":"2023-03-24T14:26:16.243Z","v":0}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2023-03-24T14:26:16.243Z',
   * //               severityNumber: 5,
   * //               level: '20',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'Found renovate.json config file',
   * //               fields: {
   * //                 name: 'renovate',
   * //                 hostname: 'runner-3',
   * //                 pid: 7,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"name":"shop","hostname":"web-1","pid":4211,"component":"checkout","level":50,"err":{"message":"card declined","name":"PaymentError","stack":"PaymentError: card declined"},"msg":"card declined","time":"2026-02-11T08:05:09.001Z","src":{"file":"/srv/shop/pay.js","line":88,"func":"charge"},"v":0}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.001Z',
   * //               severityNumber: 17,
   * //               level: '50',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'card declined',
   * //               fields: {
   * //                 name: 'shop',
   * //                 hostname: 'web-1',
   * //                 pid: 4211,
   * //                 component: 'checkout',
   * //                 err: {
   * //                   message: 'card declined',
   * //                   name: 'PaymentError',
   * //                   stack: 'PaymentError: card declined',
   * //                 },
   * //                 src: {
   * //                   file: '/srv/shop/pay.js',
   * //                   line: 88,
   * //                   func: 'charge',
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"name":"api","hostname":"web-2","pid":1,"req_id":"0b7a3d1e-5f","level":30,"req":{"method":"GET","url":"/error"},"res":{"statusCode":200},"latency":12,"msg":"request finish","time":"2026-02-11T08:05:10Z","v":0}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 9,
   * //               level: '30',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'request finish',
   * //               requestId: '0b7a3d1e-5f',
   * //               fields: {
   * //                 name: 'api',
   * //                 hostname: 'web-2',
   * //                 pid: 1,
   * //                 req: { method: 'GET', url: '/error' },
   * //                 res: { statusCode: 200 },
   * //                 latency: 12,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'loguru',
   * //       title: 'loguru (Python)',
   * //       family: 'json',
   * //       specification: 'https://loguru.readthedocs.io/en/stable/api/logger.html#record',
   * //       signature: 'JSON keys: record.level.name and .no beside text, or Level.Name and Level.No',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Module (`__name__`)',
   * //         },
   * //         {
   * //           name: 'module',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Module, from the file\'s name',
   * //         },
   * //         {
   * //           name: 'function',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Function of the call site',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the call site',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'File of the call site: name, path',
   * //         },
   * //         {
   * //           name: 'process',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Process: id, name',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Thread: id, name',
   * //         },
   * //         {
   * //           name: 'elapsed',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Since the program started: repr, seconds',
   * //         },
   * //         {
   * //           name: 'exception',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'type, value, traceback; null when there was none',
   * //         },
   * //         {
   * //           name: 'extra',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Bound values',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"text":"2026-02-11 08:05:09.123 | WARNING  | shop.pay:charge:42 - retrying\\n","record":{"elapsed":{"repr":"0:00:01.5","seconds":1.5},"exception":null,"extra":{"order":7},"file":{"name":"pay.py","path":"/srv/shop/pay.py"},"function":"charge","level":{"icon":"⚠️","name":"WARNING","no":30},"line":42,"message":"retrying","module":"pay","name":"shop.pay","process":{"id":11,"name":"MainProcess"},"thread":{"id":140,"name":"MainThread"},"time":{"repr":"2026-02-11 08:05:09.123456+01:00","timestamp":1770793509.123456}}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T07:05:09.123456Z',
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'level.no',
   * //               message: 'retrying',
   * //               fields: {
   * //                 elapsed: { repr: '0:00:01.5', seconds: 1.5 },
   * //                 exception: null,
   * //                 extra: { order: 7 },
   * //                 file: {
   * //                   name: 'pay.py',
   * //                   path: '/srv/shop/pay.py',
   * //                 },
   * //                 function: 'charge',
   * //                 line: 42,
   * //                 module: 'pay',
   * //                 name: 'shop.pay',
   * //                 process: { id: 11, name: 'MainProcess' },
   * //                 thread: { id: 140, name: 'MainThread' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"text":"SUCCESS: no error\\n","record":{"level":{"icon":"✅","name":"SUCCESS","no":25},"message":"no error","time":{"repr":"2026-02-11 08:05:10.000001+00:00","timestamp":1770797110.000001}}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.000001Z',
   * //               severityNumber: 10,
   * //               level: 'SUCCESS',
   * //               levelSource: 'field',
   * //               levelRule: 'level.no',
   * //               message: 'no error',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"Time":"2024-11-15T19:02:14.40066+09:00","Level":{"Name":"DEBUG","No":10,"Icon":"🐞"},"File":"app_2.py","Line":366,"exception":null,"Message":"cache warmed"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-15T10:02:14.40066Z',
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'Level.No',
   * //               message: 'cache warmed',
   * //               fields: {
   * //                 exception: null,
   * //                 File: 'app_2.py',
   * //                 Line: 366,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'rust-tracing',
   * //       title: 'tracing (Rust)',
   * //       family: 'json',
   * //       specification: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/fmt/format/struct.Json.html',
   * //       signature: 'JSON keys: timestamp (ISO), level (TRACE–ERROR), target, fields or message',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'target',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Module that wrote the event',
   * //         },
   * //         {
   * //           name: 'fields',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The event\'s fields, without its message',
   * //         },
   * //         {
   * //           name: 'span',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The innermost span: name and its fields',
   * //         },
   * //         {
   * //           name: 'spans',
   * //           type: 'array',
   * //           optional: true,
   * //           about: 'All spans around the event, from the outermost in',
   * //         },
   * //         {
   * //           name: 'filename',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'File of the call site',
   * //         },
   * //         {
   * //           name: 'line_number',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the call site',
   * //         },
   * //         {
   * //           name: 'threadName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread',
   * //         },
   * //         {
   * //           name: 'threadId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'For example ThreadId(1)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"timestamp":"2025-10-17T22:09:20.139141Z","level":"INFO","fields":{"message":"no error so far","steps":12},"target":"mapf::testlib","span":{"name":"plan"},"spans":[{"agent":3,"name":"solve"},{"name":"plan"}]}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2025-10-17T22:09:20.139141Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no error so far',
   * //               fields: {
   * //                 fields: { steps: 12 },
   * //                 target: 'mapf::testlib',
   * //                 span: { name: 'plan' },
   * //                 spans: [
   * //                   { agent: 3, name: 'solve' },
   * //                   { name: 'plan' },
   * //                 ],
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"timestamp":"2026-02-11T08:05:09.000001Z","level":"ERROR","message":"connection refused","target":"gateway::upstream","filename":"src/upstream.rs","line_number":88,"threadName":"tokio-runtime-worker","threadId":"ThreadId(4)"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.000001Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'connection refused',
   * //               fields: {
   * //                 target: 'gateway::upstream',
   * //                 filename: 'src/upstream.rs',
   * //                 line_number: 88,
   * //                 threadName: 'tokio-runtime-worker',
   * //                 threadId: 'ThreadId(4)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"timestamp":"2026-02-11T08:05:10.5Z","level":"TRACE","fields":{"queue":"mail"},"target":"worker","span":{"job":7,"name":"run"}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.5Z',
   * //               severityNumber: 1,
   * //               level: 'TRACE',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: '',
   * //               fields: {
   * //                 fields: { queue: 'mail' },
   * //                 target: 'worker',
   * //                 span: { job: 7, name: 'run' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'python-json',
   * //       title: 'Python logging as JSON',
   * //       family: 'json',
   * //       specification: 'https://docs.python.org/3/library/logging.html#logrecord-attributes',
   * //       signature: 'JSON keys: levelname or levelno (10–50), message',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'created',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Epoch seconds',
   * //         },
   * //         {
   * //           name: 'module',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Module of the call site',
   * //         },
   * //         {
   * //           name: 'funcName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Function of the call site',
   * //         },
   * //         {
   * //           name: 'filename',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'File of the call site',
   * //         },
   * //         {
   * //           name: 'pathname',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Path of the call site',
   * //         },
   * //         {
   * //           name: 'lineno',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the call site',
   * //         },
   * //         {
   * //           name: 'process',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'threadName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread',
   * //         },
   * //         {
   * //           name: 'exc_info',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'The exception with its traceback, as text; null when none',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"asctime":"2026-02-11 08:05:09,123","levelname":"WARNING","name":"shop.pay","message":"card error, retrying","lineno":42,"pathname":"/srv/shop/pay.py","filename":"pay.py","module":"pay","funcName":"charge","process":11,"threadName":"MainThread"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'levelname',
   * //               message: 'card error, retrying',
   * //               fields: {
   * //                 name: 'shop.pay',
   * //                 lineno: 42,
   * //                 pathname: '/srv/shop/pay.py',
   * //                 filename: 'pay.py',
   * //                 module: 'pay',
   * //                 funcName: 'charge',
   * //                 process: 11,
   * //                 threadName: 'MainThread',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"levelno":40,"created":1770797109.25,"message":"boom","exc_info":"Traceback (most recent call last):\\nValueError: boom","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","request_id":"r-9"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.25Z',
   * //               severityNumber: 17,
   * //               level: '40',
   * //               levelSource: 'field',
   * //               levelRule: 'levelno',
   * //               message: 'boom',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               requestId: 'r-9',
   * //               fields: {
   * //                 created: 1770797109.25,
   * //                 exc_info: 'Traceback (most recent call last):\nValueError: boom',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"message":"worker ready","name":"shop","levelname":"INFO","timestamp":"2026-02-11T08:05:10Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'levelname',
   * //               message: 'worker ready',
   * //               fields: {
   * //                 name: 'shop',
   * //                 timestamp: '2026-02-11T08:05:10Z',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'pino',
   * //       title: 'pino (Node.js)',
   * //       family: 'json',
   * //       specification: 'https://github.com/pinojs/pino/blob/main/docs/api.md',
   * //       signature: 'JSON keys: level (10–60, or a word with pid and hostname), time (epoch ms), msg, no v',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'hostname',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host the process runs on',
   * //         },
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'req',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The request, by the standard serializer',
   * //         },
   * //         {
   * //           name: 'res',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The response, by the standard serializer',
   * //         },
   * //         {
   * //           name: 'err',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'The error: type, message, stack',
   * //         },
   * //         {
   * //           name: 'responseTime',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Milliseconds the request took (pino-http)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"hostname":"my-service","level":30,"msg":"incoming request","name":"my-app","pid":843,"req":{"method":"GET"},"time":1731391316698}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T06:01:56.698Z',
   * //               severityNumber: 9,
   * //               level: '30',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'incoming request',
   * //               fields: {
   * //                 hostname: 'my-service',
   * //                 name: 'my-app',
   * //                 pid: 843,
   * //                 req: { method: 'GET' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":55,"time":1731391316698,"pid":1,"hostname":"a","reqId":"req-7","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","res":{"statusCode":200},"err":{"type":"Error"},"responseTime":1.5,"msg":"custom level"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T06:01:56.698Z',
   * //               severityNumber: 17,
   * //               level: '55',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'custom level',
   * //               requestId: 'req-7',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 pid: 1,
   * //                 hostname: 'a',
   * //                 res: { statusCode: 200 },
   * //                 err: { type: 'Error' },
   * //                 responseTime: 1.5,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['{"level":30,"msg":"error budget ok"}'],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: '30',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'error budget ok',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"warn","time":"2024-11-12T06:01:56.698Z","pid":1,"hostname":"a","msg":"labels and isoTime"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T06:01:56.698Z',
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'labels and isoTime',
   * //               fields: { pid: 1, hostname: 'a' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'zap-json',
   * //       title: 'zap JSON (Go)',
   * //       family: 'json',
   * //       specification: 'https://pkg.go.dev/go.uber.org/zap#NewProductionEncoderConfig',
   * //       signature: 'JSON keys: level, ts (float seconds), msg; or ts or timestamp (ISO), caller, msg',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Call site: package/file.go:line',
   * //         },
   * //         {
   * //           name: 'function',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Function of the call site',
   * //         },
   * //         {
   * //           name: 'stacktrace',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Stack trace, from the error level on',
   * //         },
   * //         {
   * //           name: 'error',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The error',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"level":"info","ts":1761019822.3152757,"msg":"maxprocs: Leaving GOMAXPROCS=8: CPU quota undefined"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2025-10-21T04:10:22.315276Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'maxprocs: Leaving GOMAXPROCS=8: CPU quota undefined',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"warn","timestamp":"2024-11-12T14:13:36.574+0900","caller":"zap/main.go:84","msg":"Slow response detected","request_id":"r-3"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T05:13:36.574Z',
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'Slow response detected',
   * //               requestId: 'r-3',
   * //               fields: { caller: 'zap/main.go:84' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"DPANIC","ts":"2026-02-11T08:05:09.5Z","logger":"store","caller":"store/wal.go:7","function":"store.open","msg":"unreachable","error":"EOF","stacktrace":"main.main\\n\\t/srv/main.go:1","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.5Z',
   * //               severityNumber: 18,
   * //               level: 'DPANIC',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'unreachable',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 logger: 'store',
   * //                 caller: 'store/wal.go:7',
   * //                 function: 'store.open',
   * //                 error: 'EOF',
   * //                 stacktrace: 'main.main\n\t/srv/main.go:1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"panic","ts":1770797110,"logger":"store","msg":"no space"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 19,
   * //               level: 'panic',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no space',
   * //               fields: { logger: 'store' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'slog-json',
   * //       title: 'log/slog JSON (Go)',
   * //       family: 'json',
   * //       specification: 'https://pkg.go.dev/log/slog#JSONHandler.Handle',
   * //       signature: 'JSON keys: time (first, ISO), level (DEBUG, INFO, WARN, ERROR, or INFO+2), msg',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'source',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Call site: function, file, line (`AddSource`)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"time":"2024-04-06T18:58:23.435979+09:00","level":"INFO","msg":"using MySQL for metadata","source":{"function":"main.main","file":"/srv/main.go","line":40}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-04-06T09:58:23.435979Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'using MySQL for metadata',
   * //               fields: {
   * //                 source: {
   * //                   function: 'main.main',
   * //                   file: '/srv/main.go',
   * //                   line: 40,
   * //                 },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time":"2026-02-11T08:05:09.123456789Z","level":"INFO+2","msg":"error rate back to normal","request_id":"r-2","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123456789Z',
   * //               severityNumber: 11,
   * //               level: 'INFO+2',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'error rate back to normal',
   * //               requestId: 'r-2',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time":"2026-02-11T08:05:10Z","level":"DEBUG-4","msg":"a trace level of one\'s own"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               severityNumber: 1,
   * //               level: 'DEBUG-4',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'a trace level of one\'s own',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"time":"2026-02-11T08:05:11Z","level":"ERROR+40","msg":"far beyond"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:11Z',
   * //               severityNumber: 21,
   * //               level: 'ERROR+40',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'far beyond',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'logrus-json',
   * //       title: 'logrus JSON (Go)',
   * //       family: 'json',
   * //       specification: 'https://pkg.go.dev/github.com/sirupsen/logrus#JSONFormatter',
   * //       signature: 'JSON keys: level (lower case, warning written out), msg, time (ISO with zone); no pid',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'error',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The error (`WithError`)',
   * //         },
   * //         {
   * //           name: 'func',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Function of the call site',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Call site: path:line',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'HTTP status of a request; the level key counts, not this',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"level":"info","msg":"API request processed","status":401,"time":"2024-11-28T18:41:00+09:00"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-28T09:41:00Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'API request processed',
   * //               fields: { status: 401 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"error":"EOF","file":"/srv/main.go:40","func":"main.main","level":"warning","msg":"retrying","request_id":"r-4","span_id":"00f067aa0ba902b7","time":"2026-02-11T08:05:09Z","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09Z',
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'retrying',
   * //               requestId: 'r-4',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 error: 'EOF',
   * //                 file: '/srv/main.go:40',
   * //                 func: 'main.main',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"panic","msg":"no error, only panic","time":"2026-02-11T08:05:10.25Z"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.25Z',
   * //               severityNumber: 21,
   * //               level: 'panic',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'no error, only panic',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'zerolog-json',
   * //       title: 'zerolog JSON (Go)',
   * //       family: 'json',
   * //       specification: 'https://github.com/rs/zerolog#readme',
   * //       signature: 'JSON keys: level (first; trace–panic or -1–5), time, message (last)',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'error',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'The error, as text or by a marshaller of its own',
   * //         },
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Call site: path:line',
   * //         },
   * //         {
   * //           name: 'stack',
   * //           type: 'unknown',
   * //           optional: true,
   * //           about: 'Stack trace: a list of func, line, source',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'HTTP status of a request',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'HTTP method of a request',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"level":"info","method":"PUT","status":400,"time":"2024-11-12T14:17:27+09:00","message":"API request processed"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T05:17:27Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'API request processed',
   * //               fields: { method: 'PUT', status: 400 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"error","error":"from error","stack":[{"func":"inner","line":"20","source":"errors.go"}],"request_id":"c1","trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7","time":1770797109,"caller":"/srv/main.go:21","message":""}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: '',
   * //               requestId: 'c1',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 error: 'from error',
   * //                 stack: [
   * //                   {
   * //                     func: 'inner',
   * //                     line: '20',
   * //                     source: 'errors.go',
   * //                   },
   * //                 ],
   * //                 caller: '/srv/main.go:21',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":-1,"time":1770797109123,"message":"levels as numbers"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.123Z',
   * //               severityNumber: 1,
   * //               level: '-1',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'levels as numbers',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'winston',
   * //       title: 'winston (Node.js)',
   * //       family: 'json',
   * //       specification: 'https://github.com/winstonjs/winston#formats',
   * //       signature: 'JSON keys: level (npm\'s words in lower case), message, timestamp; no time',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'service',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Service, from `defaultMeta`',
   * //         },
   * //         {
   * //           name: 'label',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Label, from `format.label`',
   * //         },
   * //         {
   * //           name: 'stack',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Stack trace, from `format.errors`',
   * //         },
   * //         {
   * //           name: 'ms',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Since the record before, from `format.ms` (+12ms)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"level":"warn","message":"System resources running low","timestamp":"2024-11-12T14:59:27.393652+09:00","service":"api-service"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T05:59:27.393652Z',
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'System resources running low',
   * //               fields: { service: 'api-service' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"verbose","message":"0 errors","label":"db","ms":"+12ms"}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 7,
   * //               level: 'verbose',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: '0 errors',
   * //               fields: { label: 'db', ms: '+12ms' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"error","message":"boom","stack":"Error: boom\\n    at main (/srv/app.js:1:7)","timestamp":"2026-02-11 08:05:09","requestId":"r-1","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","spanId":"00f067aa0ba902b7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'boom',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               requestId: 'r-1',
   * //               fields: {
   * //                 stack: 'Error: boom\n    at main (/srv/app.js:1:7)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nginx-access',
   * //       title: 'Access log, common and combined (nginx, Apache)',
   * //       family: 'web',
   * //       specification: 'https://httpd.apache.org/docs/2.4/logs.html#accesslog',
   * //       signature: 'address ident user [dd/Mon/yyyy:HH:MM:SS zone] "request" status bytes',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'virtualHost',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host and port in front of the line (vhost_combined)',
   * //         },
   * //         {
   * //           name: 'remoteAddr',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The client\'s address or name',
   * //         },
   * //         {
   * //           name: 'ident',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'RFC 1413 identity',
   * //         },
   * //         {
   * //           name: 'user',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Authenticated user',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method; absent when the request line was none',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'protocol',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'For example HTTP/1.1',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //         {
   * //           name: 'referer',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Referer header',
   * //         },
   * //         {
   * //           name: 'userAgent',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User-Agent header',
   * //         },
   * //         {
   * //           name: 'requestTimeSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the request took, where the log adds it',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '127.0.0.1 bob frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2000-10-10T20:55:36Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /apache_pb.gif HTTP/1.0',
   * //               fields: {
   * //                 remoteAddr: '127.0.0.1',
   * //                 ident: 'bob',
   * //                 user: 'frank',
   * //                 method: 'GET',
   * //                 path: '/apache_pb.gif',
   * //                 protocol: 'HTTP/1.0',
   * //                 status: 200,
   * //                 bytes: 2326,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'example.org:443 2001:db8::1 - - [01/Mar/2026:12:00:05 +0000] "GET /a?b=\\"c\\" HTTP/2.0" 503 - "https://example.org/error" "curl/8.5.0" 0.042',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T12:00:05Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'GET /a?b="c" HTTP/2.0',
   * //               fields: {
   * //                 virtualHost: 'example.org:443',
   * //                 remoteAddr: '2001:db8::1',
   * //                 method: 'GET',
   * //                 path: '/a?b="c"',
   * //                 protocol: 'HTTP/2.0',
   * //                 status: 503,
   * //                 referer: 'https://example.org/error',
   * //                 userAgent: 'curl/8.5.0',
   * //                 requestTimeSeconds: 0.042,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '10.0.0.7 - - [01/Mar/2026:12:00:06 +0000] "\\x16\\x03\\x01" 400 157 "-" "-"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T12:00:06Z',
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'http-4xx',
   * //               message: '\\x16\\x03\\x01',
   * //               fields: {
   * //                 remoteAddr: '10.0.0.7',
   * //                 status: 400,
   * //                 bytes: 157,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '10.0.0.7 - - [01/Mar/2026:12:00:07 +0000] "-" 000 0 "-" "-"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T12:00:07Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: '-',
   * //               fields: {
   * //                 remoteAddr: '10.0.0.7',
   * //                 status: 0,
   * //                 bytes: 0,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nginx-error',
   * //       title: 'nginx error log',
   * //       family: 'web',
   * //       specification: 'https://nginx.org/en/docs/ngx_core_module.html#error_log',
   * //       signature: 'YYYY/MM/DD HH:MM:SS [level] pid#tid: message, or nginx: [level] message',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'tid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id',
   * //         },
   * //         {
   * //           name: 'connection',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'The connection\'s number',
   * //         },
   * //         {
   * //           name: 'client',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address',
   * //         },
   * //         {
   * //           name: 'server',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the virtual server',
   * //         },
   * //         {
   * //           name: 'request',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request line',
   * //         },
   * //         {
   * //           name: 'subrequest',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Target of the subrequest',
   * //         },
   * //         {
   * //           name: 'upstream',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'URL of the upstream',
   * //         },
   * //         {
   * //           name: 'host',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host header',
   * //         },
   * //         {
   * //           name: 'referrer',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Referer header',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2021/04/01 13:02:31 [error] 31#31: *1 open() "/usr/share/nginx/html/not-found" failed (2: No such file or directory), client: 172.17.0.1, server: localhost, request: "POST /not-found HTTP/1.1", host: "localhost:8081", referrer: "http://localhost/"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2021-04-01T13:02:31Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'open() "/usr/share/nginx/html/not-found" failed (2: No such file or directory)',
   * //               fields: {
   * //                 pid: 31,
   * //                 tid: 31,
   * //                 connection: 1,
   * //                 client: '172.17.0.1',
   * //                 server: 'localhost',
   * //                 request: 'POST /not-found HTTP/1.1',
   * //                 host: 'localhost:8081',
   * //                 referrer: 'http://localhost/',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/11 08:05:09 [notice] 1#1: signal 17 (SIGCHLD) received from 22, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'signal 17 (SIGCHLD) received from 22, no error',
   * //               fields: { pid: 1, tid: 1 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/11 08:05:08 [info] 22#22: *76 client closed keepalive connection, client: 10.0.0.7, server: 0.0.0.0:80',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:08Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'client closed keepalive connection',
   * //               fields: {
   * //                 pid: 22,
   * //                 tid: 22,
   * //                 connection: 76,
   * //                 client: '10.0.0.7',
   * //                 server: '0.0.0.0:80',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/11 08:05:10 [crit] 22#24: *77 connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream, client: 10.0.0.7, server: , request: "GET /a, b HTTP/1.1", subrequest: "/auth", upstream: "http://unix:/run/app.sock:/a"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 18,
   * //               level: 'crit',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream',
   * //               fields: {
   * //                 pid: 22,
   * //                 tid: 24,
   * //                 connection: 77,
   * //                 client: '10.0.0.7',
   * //                 server: '',
   * //                 request: 'GET /a, b HTTP/1.1',
   * //                 subrequest: '/auth',
   * //                 upstream: 'http://unix:/run/app.sock:/a',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/11 08:05:11 [error] 22#22: *78 upstream timed out (110: Connection timed out), client: 10.0.0.7, server: 0.0.0.0:5432, upstream: "10.0.0.9:5432", bytes from/to client:0/0, bytes from/to upstream:0/0',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:11Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'upstream timed out (110: Connection timed out), bytes from/to client:0/0, bytes from/to upstream:0/0',
   * //               fields: {
   * //                 pid: 22,
   * //                 tid: 22,
   * //                 connection: 78,
   * //                 client: '10.0.0.7',
   * //                 server: '0.0.0.0:5432',
   * //                 upstream: '10.0.0.9:5432',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'nginx: [emerg] host not found in upstream "app" in /etc/nginx/conf.d/default.conf:12',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 21,
   * //               level: 'emerg',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'host not found in upstream "app" in /etc/nginx/conf.d/default.conf:12',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'haproxy',
   * //       title: 'HAProxy traffic (HTTP, HTTPS, TCP)',
   * //       family: 'web',
   * //       specification: 'https://docs.haproxy.org/3.2/configuration.html#8.2.3',
   * //       signature: 'address:port [dd/Mon/yyyy:HH:MM:SS.fff] frontend backend/server timers … termination state',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id, where the line begins with haproxy[pid]',
   * //         },
   * //         {
   * //           name: 'remoteAddr',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The client\'s address, or unix',
   * //         },
   * //         {
   * //           name: 'remotePort',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'The client\'s port; of a UNIX socket its id',
   * //         },
   * //         {
   * //           name: 'frontend',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Frontend that took the connection; ~ after it means TLS',
   * //         },
   * //         {
   * //           name: 'backend',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Backend',
   * //         },
   * //         {
   * //           name: 'server',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Server, <NOSRV> or <STATS>',
   * //         },
   * //         {
   * //           name: 'requestMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'TR: milliseconds until the whole request was there',
   * //         },
   * //         {
   * //           name: 'queueMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Tw: milliseconds in queues',
   * //         },
   * //         {
   * //           name: 'connectMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Tc: milliseconds until the server had accepted',
   * //         },
   * //         {
   * //           name: 'responseMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Tr: milliseconds until the response\'s headers came',
   * //         },
   * //         {
   * //           name: 'durationMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Ta or Tt: milliseconds in all; absent where HAProxy says -1',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status; absent when none was sent',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes sent to the client, headers included',
   * //         },
   * //         {
   * //           name: 'requestCookie',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The request\'s captured cookie',
   * //         },
   * //         {
   * //           name: 'responseCookie',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The response\'s captured cookie',
   * //         },
   * //         {
   * //           name: 'terminationState',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Who ended the stream, and when (section 8.5)',
   * //         },
   * //         {
   * //           name: 'connections',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'actconn/feconn/beconn/srv_conn/retries',
   * //         },
   * //         {
   * //           name: 'retries',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Retries to connect to the server',
   * //         },
   * //         {
   * //           name: 'queues',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'srv_queue/backend_queue',
   * //         },
   * //         {
   * //           name: 'requestHeaders',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Captured request headers, bars between them',
   * //         },
   * //         {
   * //           name: 'responseHeaders',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Captured response headers, bars between them',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'protocol',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'For example HTTP/1.1',
   * //         },
   * //         {
   * //           name: 'tls',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'SNI/version/cipher (httpslog)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'Feb  6 12:14:14 localhost haproxy[14389]: 10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} "GET /index.html HTTP/1.1"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2009-02-06T12:14:14.655Z',
   * //               observedTime: '2026-02-06T12:14:14Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /index.html HTTP/1.1',
   * //               fields: {
   * //                 remoteAddr: '10.0.1.2',
   * //                 remotePort: 33317,
   * //                 frontend: 'http-in',
   * //                 backend: 'static',
   * //                 server: 'srv1',
   * //                 requestMs: 10,
   * //                 queueMs: 0,
   * //                 connectMs: 30,
   * //                 responseMs: 69,
   * //                 durationMs: 109,
   * //                 status: 200,
   * //                 bytes: 2750,
   * //                 terminationState: '----',
   * //                 connections: '1/1/1/1/0',
   * //                 retries: 0,
   * //                 queues: '0/0',
   * //                 requestHeaders: '1wt.eu',
   * //                 responseHeaders: '',
   * //                 method: 'GET',
   * //                 path: '/index.html',
   * //                 protocol: 'HTTP/1.1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'haproxy[18989]: 10.0.0.1:34552 [15/Oct/2003:15:26:31.462] px-http px-http/srv1 3183/-1/-1/-1/+11215 503 +0 SRV=a SRV=b SC-- 205/202/202/115/+3 0/0 "HEAD / HTTP/1.0"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2003-10-15T15:26:31.462Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'HEAD / HTTP/1.0',
   * //               fields: {
   * //                 pid: 18989,
   * //                 remoteAddr: '10.0.0.1',
   * //                 remotePort: 34552,
   * //                 frontend: 'px-http',
   * //                 backend: 'px-http',
   * //                 server: 'srv1',
   * //                 requestMs: 3183,
   * //                 durationMs: 11215,
   * //                 status: 503,
   * //                 bytes: 0,
   * //                 requestCookie: 'SRV=a',
   * //                 responseCookie: 'SRV=b',
   * //                 terminationState: 'SC--',
   * //                 connections: '205/202/202/115/+3',
   * //                 retries: 3,
   * //                 queues: '0/0',
   * //                 method: 'HEAD',
   * //                 path: '/',
   * //                 protocol: 'HTTP/1.0',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '127.0.0.1:34548 [15/Oct/2003:15:18:55.798] px-http px-http/<NOSRV> -1/-1/-1/-1/8490 -1 0 - - CR-- 2/2/2/0/0 0/0 ""',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2003-10-15T15:18:55.798Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'termination state C',
   * //               message: 'px-http px-http/<NOSRV> CR--',
   * //               fields: {
   * //                 remoteAddr: '127.0.0.1',
   * //                 remotePort: 34548,
   * //                 frontend: 'px-http',
   * //                 backend: 'px-http',
   * //                 server: '<NOSRV>',
   * //                 durationMs: 8490,
   * //                 bytes: 0,
   * //                 terminationState: 'CR--',
   * //                 connections: '2/2/2/0/0',
   * //                 retries: 0,
   * //                 queues: '0/0',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2001:db8::7:33317 [06/Feb/2026:12:14:14.655] https-in~ static/srv1 10/0/30/69/109 200 2750 - - SD-- 1/1/1/1/0 0/0 {1wt.eu|a "b"} "GET /index.html HTTP/1.1" 0/0/0/0/0 1wt.eu/TLSv1.3/TLS_AES_256_GCM_SHA384',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-06T12:14:14.655Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'termination state S',
   * //               message: 'GET /index.html HTTP/1.1',
   * //               fields: {
   * //                 remoteAddr: '2001:db8::7',
   * //                 remotePort: 33317,
   * //                 frontend: 'https-in~',
   * //                 backend: 'static',
   * //                 server: 'srv1',
   * //                 requestMs: 10,
   * //                 queueMs: 0,
   * //                 connectMs: 30,
   * //                 responseMs: 69,
   * //                 durationMs: 109,
   * //                 status: 200,
   * //                 bytes: 2750,
   * //                 terminationState: 'SD--',
   * //                 connections: '1/1/1/1/0',
   * //                 retries: 0,
   * //                 queues: '0/0',
   * //                 requestHeaders: '1wt.eu|a "b"',
   * //                 method: 'GET',
   * //                 path: '/index.html',
   * //                 protocol: 'HTTP/1.1',
   * //                 tls: '1wt.eu/TLSv1.3/TLS_AES_256_GCM_SHA384',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '10.0.1.2:33313 [06/Feb/2009:12:12:51.443] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2009-02-06T12:12:51.443Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'termination state -',
   * //               message: 'fnt bck/srv1 --',
   * //               fields: {
   * //                 remoteAddr: '10.0.1.2',
   * //                 remotePort: 33313,
   * //                 frontend: 'fnt',
   * //                 backend: 'bck',
   * //                 server: 'srv1',
   * //                 queueMs: 0,
   * //                 connectMs: 0,
   * //                 durationMs: 5007,
   * //                 bytes: 212,
   * //                 terminationState: '--',
   * //                 connections: '0/0/0/0/3',
   * //                 retries: 3,
   * //                 queues: '0/0',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '127.0.0.1:56059 [03/Dec/2012:17:35:10.380] frt/f1: Connection error during SSL handshake',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2012-12-03T17:35:10.380Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'connection failed',
   * //               message: 'Connection error during SSL handshake',
   * //               fields: {
   * //                 remoteAddr: '127.0.0.1',
   * //                 remotePort: 56059,
   * //                 frontend: 'frt/f1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'unix:3 [03/Dec/2012:17:35:10.380] px-http px-http/<NOSRV> -1/-1/-1/-1/0 -1 0 - - LR-- 2/2/2/0/0 0/0 "GET /cut-by-syslog?',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2012-12-03T17:35:10.380Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no status',
   * //               message: 'GET /cut-by-syslog?',
   * //               fields: {
   * //                 remoteAddr: 'unix',
   * //                 remotePort: 3,
   * //                 frontend: 'px-http',
   * //                 backend: 'px-http',
   * //                 server: '<NOSRV>',
   * //                 durationMs: 0,
   * //                 bytes: 0,
   * //                 terminationState: 'LR--',
   * //                 connections: '2/2/2/0/0',
   * //                 retries: 0,
   * //                 queues: '0/0',
   * //                 method: 'GET',
   * //                 path: '/cut-by-syslog?',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'haproxy-process',
   * //       title: 'HAProxy, its own messages',
   * //       family: 'web',
   * //       specification: 'https://docs.haproxy.org/3.2/configuration.html#8.2.1',
   * //       signature: '[LEVEL] (pid) : message, haproxy[pid]: message, or a message that HAProxy is known to send',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'Sep  4 19:19:06 lb1 haproxy[14389]: Proxy prod_http_in started.',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2025-09-04T19:19:06Z',
   * //               observedTime: '2025-09-04T19:19:06Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'keyword',
   * //               levelRule: 'message of HAProxy',
   * //               message: 'Proxy prod_http_in started.',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'haproxy[9]: Server bck/srv1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms.',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 19,
   * //               level: 'alert',
   * //               levelSource: 'keyword',
   * //               levelRule: 'message of HAProxy',
   * //               message: 'Server bck/srv1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms.',
   * //               fields: { pid: 9 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'haproxy[9]: SIGHUP received, dumping servers states for proxy fnt.',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'SIGHUP received, dumping servers states for proxy fnt.',
   * //               fields: { pid: 9 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[NOTICE]   (1) : haproxy version is 3.2.4-98813a1',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 10,
   * //               level: 'NOTICE',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'haproxy version is 3.2.4-98813a1',
   * //               fields: { pid: 1 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[ALERT] 036/121409 (14389) : backend \'bck\' has no server available!',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 19,
   * //               level: 'ALERT',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'backend \'bck\' has no server available!',
   * //               fields: { pid: 14389 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[DIAG]     (7) : Missing timeouts for listener st.',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'DIAG',
   * //               levelSource: 'field',
   * //               levelRule: 'level in brackets',
   * //               message: 'Missing timeouts for listener st.',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Connect from 10.0.1.2:33312 to 10.0.3.31:8012 (www/HTTP)',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'keyword',
   * //               levelRule: 'message of HAProxy',
   * //               message: 'Connect from 10.0.1.2:33312 to 10.0.3.31:8012 (www/HTTP)',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'caddy-access',
   * //       title: 'Caddy access log',
   * //       family: 'web',
   * //       specification: 'https://caddyserver.com/docs/logging#structured-logs',
   * //       signature: 'JSON keys: logger (http.log.access…), request, status, ts',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'http.log.access, with the name of the log after it',
   * //         },
   * //         {
   * //           name: 'request',
   * //           type: 'object',
   * //           optional: false,
   * //           about: 'remote_ip, method, host, uri, proto, headers',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'duration',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the request took',
   * //         },
   * //         {
   * //           name: 'size',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //         {
   * //           name: 'bytes_read',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the request\'s body',
   * //         },
   * //         {
   * //           name: 'user_id',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Authenticated user',
   * //         },
   * //         {
   * //           name: 'resp_headers',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Headers of the response',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"level":"info","ts":1646861401.5241024,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"127.0.0.1","remote_port":"41342","proto":"HTTP/2.0","method":"GET","host":"localhost","uri":"/error"},"bytes_read":0,"user_id":"","duration":0.000929675,"size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2022-03-09T21:30:01.524102Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'GET /error HTTP/2.0',
   * //               fields: {
   * //                 logger: 'http.log.access',
   * //                 request: {
   * //                   remote_ip: '127.0.0.1',
   * //                   remote_port: '41342',
   * //                   proto: 'HTTP/2.0',
   * //                   method: 'GET',
   * //                   host: 'localhost',
   * //                   uri: '/error',
   * //                 },
   * //                 bytes_read: 0,
   * //                 user_id: '',
   * //                 duration: 0.000929675,
   * //                 size: 10900,
   * //                 status: 200,
   * //                 resp_headers: { Server: ['Caddy'] },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"level":"error","ts":"2026-02-11T08:05:09.000Z","logger":"http.log.access.log0","msg":"handled request","request":{"method":"POST","uri":"/pay","proto":"HTTP/1.1"},"status":502}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.000Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'POST /pay HTTP/1.1',
   * //               fields: {
   * //                 logger: 'http.log.access.log0',
   * //                 request: {
   * //                   method: 'POST',
   * //                   uri: '/pay',
   * //                   proto: 'HTTP/1.1',
   * //                 },
   * //                 status: 502,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"ts":1770797110.5,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","uri":"/","proto":"HTTP/3.0"},"status":0}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.5Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: 'GET / HTTP/3.0',
   * //               fields: {
   * //                 logger: 'http.log.access',
   * //                 request: {
   * //                   method: 'GET',
   * //                   uri: '/',
   * //                   proto: 'HTTP/3.0',
   * //                 },
   * //                 status: 0,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'apache-error',
   * //       title: 'Apache error log',
   * //       family: 'web',
   * //       specification: 'https://httpd.apache.org/docs/2.4/mod/core.html#errorlogformat',
   * //       signature: '[Www Mon dd HH:MM:SS yyyy] [module:level] [pid n] message, or [level] alone',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'module',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Module that wrote the line',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'tid',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread id',
   * //         },
   * //         {
   * //           name: 'client',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address and port',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[Tue Apr 04 06:18:29.712806 2017] [mpm_prefork:notice] [pid 17725] AH00163: Apache/2.4.6 (CentOS) configured -- resuming normal operations',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2017-04-04T06:18:29.712806Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'field',
   * //               levelRule: 'second bracket',
   * //               message: 'AH00163: Apache/2.4.6 (CentOS) configured -- resuming normal operations',
   * //               fields: { module: 'mpm_prefork', pid: 17725 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[Sun Dec 04 04:47:44 2005] [error] mod_jk child workerEnv in error state 6',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2005-12-04T04:47:44Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'second bracket',
   * //               message: 'mod_jk child workerEnv in error state 6',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[Wed Feb 11 08:05:09.000001 2026] [ssl:trace3] [pid 12:tid 140234] [client 10.0.0.7:51234] AH02041: Protocol: TLSv1.3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:09.000001Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 3,
   * //               level: 'trace3',
   * //               levelSource: 'field',
   * //               levelRule: 'second bracket',
   * //               message: 'AH02041: Protocol: TLSv1.3',
   * //               fields: {
   * //                 module: 'ssl',
   * //                 pid: 12,
   * //                 tid: '140234',
   * //                 client: '10.0.0.7:51234',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[Wed Feb 11 08:05:10.5 2026] [core:loud] [client ::1] no such level',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-11T08:05:10.5Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               level: 'loud',
   * //               levelSource: 'field',
   * //               levelRule: 'second bracket',
   * //               message: 'no such level',
   * //               fields: { module: 'core', client: '::1' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'aws-vpc-flow',
   * //       title: 'AWS VPC flow log (version 2)',
   * //       family: 'cloud',
   * //       specification: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
   * //       signature: '2 account interface source destination ports protocol packets bytes start end action status',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'accountId',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'AWS account',
   * //         },
   * //         {
   * //           name: 'interfaceId',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Network interface',
   * //         },
   * //         {
   * //           name: 'srcaddr',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source address',
   * //         },
   * //         {
   * //           name: 'dstaddr',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Destination address',
   * //         },
   * //         {
   * //           name: 'srcport',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Source port',
   * //         },
   * //         {
   * //           name: 'dstport',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Destination port',
   * //         },
   * //         {
   * //           name: 'protocol',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'IANA protocol number',
   * //         },
   * //         {
   * //           name: 'packets',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Packets',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes',
   * //         },
   * //         {
   * //           name: 'start',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Start of the interval, epoch seconds',
   * //         },
   * //         {
   * //           name: 'end',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'End of the interval, epoch seconds',
   * //         },
   * //         {
   * //           name: 'action',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'ACCEPT or REJECT',
   * //         },
   * //         {
   * //           name: 'logStatus',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'OK, NODATA or SKIPDATA',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status',
   * //             '2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2014-12-14T04:06:50Z',
   * //               severityNumber: 9,
   * //               levelSource: 'field',
   * //               levelRule: 'action',
   * //               message: 'ACCEPT 172.31.16.139 20641 -> 172.31.16.21 22',
   * //               fields: {
   * //                 accountId: '123456789010',
   * //                 interfaceId: 'eni-1235b8ca123456789',
   * //                 srcaddr: '172.31.16.139',
   * //                 dstaddr: '172.31.16.21',
   * //                 srcport: 20641,
   * //                 dstport: 22,
   * //                 protocol: 6,
   * //                 packets: 20,
   * //                 bytes: 4249,
   * //                 start: 1418530010,
   * //                 end: 1418530070,
   * //                 action: 'ACCEPT',
   * //                 logStatus: 'OK',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2 123456789010 eni-1235b8ca123456789 2001:db8::1 2001:db8::2 49761 3389 6 1 80 1418530010 1418530070 REJECT OK',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2014-12-14T04:06:50Z',
   * //               severityNumber: 13,
   * //               levelSource: 'field',
   * //               levelRule: 'action',
   * //               message: 'REJECT 2001:db8::1 49761 -> 2001:db8::2 3389',
   * //               fields: {
   * //                 accountId: '123456789010',
   * //                 interfaceId: 'eni-1235b8ca123456789',
   * //                 srcaddr: '2001:db8::1',
   * //                 dstaddr: '2001:db8::2',
   * //                 srcport: 49761,
   * //                 dstport: 3389,
   * //                 protocol: 6,
   * //                 packets: 1,
   * //                 bytes: 80,
   * //                 start: 1418530010,
   * //                 end: 1418530070,
   * //                 action: 'REJECT',
   * //                 logStatus: 'OK',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2 123456789010 eni-1235b8ca123456789 - - - - - - - 1431280876 1431280934 - NODATA',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2015-05-10T18:01:16Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'NODATA',
   * //               message: 'NODATA',
   * //               fields: {
   * //                 accountId: '123456789010',
   * //                 interfaceId: 'eni-1235b8ca123456789',
   * //                 start: 1431280876,
   * //                 end: 1431280934,
   * //                 logStatus: 'NODATA',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'postgresql',
   * //       title: 'PostgreSQL',
   * //       family: 'database',
   * //       specification: 'https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-LINE-PREFIX',
   * //       signature: 'an ISO stamp with zone, [process id], a level of PostgreSQL, a colon and two blanks',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id of the backend',
   * //         },
   * //         {
   * //           name: 'user',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Database user',
   * //         },
   * //         {
   * //           name: 'database',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Database',
   * //         },
   * //         {
   * //           name: 'durationMs',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Milliseconds of the statement',
   * //         },
   * //         {
   * //           name: 'detail',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'DETAIL',
   * //         },
   * //         {
   * //           name: 'hint',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'HINT',
   * //         },
   * //         {
   * //           name: 'query',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'QUERY: an internal query',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'CONTEXT',
   * //         },
   * //         {
   * //           name: 'statement',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'STATEMENT',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.127 PST [12347] LOG:  database system was shut down at 2026-02-27 08:14:58 PST',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.127Z',
   * //               zoneAssumed: true,
   * //               zoneName: 'PST',
   * //               severityNumber: 9,
   * //               level: 'LOG',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'database system was shut down at 2026-02-27 08:14:58 PST',
   * //               fields: { pid: 12347 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders ERROR:  duplicate key value violates unique constraint "orders_pkey"',
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders DETAIL:  Key (id)=(7) already exists.',
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders HINT:  Try another one.',
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders CONTEXT:  SQL function "place"',
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders QUERY:  select 1',
   * //             '2026-02-27 08:15:01.127 UTC [77] shop@orders STATEMENT:  insert into orders',
   * //             '\tvalues (7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.127Z',
   * //               zoneName: 'UTC',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'duplicate key value violates unique constraint "orders_pkey"\nDETAIL:  Key (id)=(7) already exists.\nHINT:  Try another one.\nCONTEXT:  SQL function "place"\nQUERY:  select 1\nSTATEMENT:  insert into orders\nvalues (7)',
   * //               fields: {
   * //                 pid: 77,
   * //                 user: 'shop',
   * //                 database: 'orders',
   * //                 detail: 'Key (id)=(7) already exists.',
   * //                 hint: 'Try another one.',
   * //                 context: 'SQL function "place"',
   * //                 query: 'select 1',
   * //                 statement: 'insert into orders\nvalues (7)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02 UTC [78]: [3-1] user=shop,db=orders,app=api,client=10.0.0.7 LOG:  duration: 1203.441 ms  statement: select *',
   * //             '\tfrom orders',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneName: 'UTC',
   * //               severityNumber: 9,
   * //               level: 'LOG',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'duration: 1203.441 ms  statement: select *\nfrom orders',
   * //               fields: {
   * //                 pid: 78,
   * //                 user: 'shop',
   * //                 database: 'orders',
   * //                 durationMs: 1203.441,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:03 UTC:10.0.0.7(52144):shop@orders:[79]:FATAL:  password authentication failed for user "shop"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               zoneName: 'UTC',
   * //               severityNumber: 18,
   * //               level: 'FATAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'password authentication failed for user "shop"',
   * //               fields: {
   * //                 pid: 79,
   * //                 user: 'shop',
   * //                 database: 'orders',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'mysql-error',
   * //       title: 'MySQL and MariaDB error log',
   * //       family: 'database',
   * //       specification: 'https://dev.mysql.com/doc/refman/8.4/en/error-log-format.html',
   * //       signature: 'an ISO stamp, a thread id, [System], [Note], [Warning] or [Error]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Connection or thread id',
   * //         },
   * //         {
   * //           name: 'code',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Error code, MY- and six digits',
   * //         },
   * //         {
   * //           name: 'subsystem',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Server, InnoDB, Repl',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.835618Z 0 [Note] [MY-012487] [InnoDB] DDL log recovery : begin, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.835618Z',
   * //               severityNumber: 9,
   * //               level: 'Note',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'DDL log recovery : begin, no error',
   * //               fields: {
   * //                 thread: 0,
   * //                 code: 'MY-012487',
   * //                 subsystem: 'InnoDB',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.835618Z 12 [Warning] [MY-010055] [Server] IP address could not be resolved',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.835618Z',
   * //               severityNumber: 13,
   * //               level: 'Warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'IP address could not be resolved',
   * //               fields: {
   * //                 thread: 12,
   * //                 code: 'MY-010055',
   * //                 subsystem: 'Server',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27  8:15:02 0 [ERROR] InnoDB: Unable to lock ./ibdata1',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'InnoDB: Unable to lock ./ibdata1',
   * //               fields: { thread: 0 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'mysql-slow',
   * //       title: 'MySQL slow query log',
   * //       family: 'database',
   * //       specification: 'https://dev.mysql.com/doc/refman/8.4/en/slow-query-log.html',
   * //       signature: '# Time:, # User@Host:, # Query_time:, then the statement',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'user',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Database user',
   * //         },
   * //         {
   * //           name: 'host',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s name, or its address',
   * //         },
   * //         {
   * //           name: 'connection',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Connection id',
   * //         },
   * //         {
   * //           name: 'queryTimeSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the statement took',
   * //         },
   * //         {
   * //           name: 'lockTimeSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds it waited for locks',
   * //         },
   * //         {
   * //           name: 'rowsSent',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Rows sent',
   * //         },
   * //         {
   * //           name: 'rowsExamined',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Rows examined',
   * //         },
   * //         {
   * //           name: 'database',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Database that was changed to',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '# Time: 2026-02-27T08:15:00.678222Z',
   * //             '# User@Host: shop[shop] @ localhost []  Id:     8',
   * //             '# Query_time: 1.000123  Lock_time: 0.000002 Rows_sent: 1  Rows_examined: 4000',
   * //             'use orders;',
   * //             'SET timestamp=1772180100;',
   * //             'select *',
   * //             '  from orders',
   * //             ' where note = \'error\';',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.678222Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a slow log',
   * //               message: 'select *\n  from orders\n where note = \'error\';',
   * //               fields: {
   * //                 user: 'shop',
   * //                 host: 'localhost',
   * //                 connection: 8,
   * //                 queryTimeSeconds: 1.000123,
   * //                 lockTimeSeconds: 0.000002,
   * //                 rowsSent: 1,
   * //                 rowsExamined: 4000,
   * //                 database: 'orders',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '# Time: 2026-02-27T08:15:01.678222Z',
   * //             '# User@Host: shop[shop] @  [10.0.0.7]  Id:     9',
   * //             '# Query_time: 2.5  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9',
   * //             'SET timestamp=1772180101;',
   * //             'delete from carts;',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.678222Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a slow log',
   * //               message: 'delete from carts;',
   * //               fields: {
   * //                 user: 'shop',
   * //                 host: '10.0.0.7',
   * //                 connection: 9,
   * //                 queryTimeSeconds: 2.5,
   * //                 lockTimeSeconds: 0,
   * //                 rowsSent: 0,
   * //                 rowsExamined: 9,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '# User@Host: root[root] @ localhost []',
   * //             '# Query_time: 3.25  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9',
   * //             'select sleep(3);',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a slow log',
   * //               message: 'select sleep(3);',
   * //               fields: {
   * //                 user: 'root',
   * //                 host: 'localhost',
   * //                 queryTimeSeconds: 3.25,
   * //                 lockTimeSeconds: 0,
   * //                 rowsSent: 0,
   * //                 rowsExamined: 9,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'mysql-general',
   * //       title: 'MySQL general query log',
   * //       family: 'database',
   * //       specification: 'https://dev.mysql.com/doc/refman/8.4/en/query-log.html',
   * //       signature: 'an ISO stamp, a tab, connection id and command, a tab',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'connection',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Connection id',
   * //         },
   * //         {
   * //           name: 'command',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Connect, Query, Quit, …',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'Tcp port: 3306  Unix socket: /run/mysqld/mysqld.sock',
   * //             'Time                 Id Command    Argument',
   * //             '2026-02-27T08:15:00.678222Z\t    8 Connect\tshop@localhost on orders using Socket',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.678222Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a query log',
   * //               message: 'shop@localhost on orders using Socket',
   * //               fields: { connection: 8, command: 'Connect' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.678222Z\t    8 Query\tselect * from errors',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.678222Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a query log',
   * //               message: 'select * from errors',
   * //               fields: { connection: 8, command: 'Query' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['2026-02-27T08:15:02.678222Z\t   12 Quit\t'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.678222Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a query log',
   * //               message: '',
   * //               fields: { connection: 12, command: 'Quit' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'redis',
   * //       title: 'Redis, Valkey',
   * //       family: 'database',
   * //       specification: 'https://github.com/redis/redis/blob/7.2/src/server.c',
   * //       signature: 'process id:role, dd Mon yyyy time, one of . - * #',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'role',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'M master, S replica, C child, X sentinel',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '1:M 27 Feb 2026 08:15:00.984 * monotonic clock: POSIX clock_gettime, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.984Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: '*',
   * //               levelSource: 'letter',
   * //               levelRule: 'mark after the stamp',
   * //               message: 'monotonic clock: POSIX clock_gettime, no error',
   * //               fields: { pid: 1, role: 'M' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '42:C 27 Feb 2026 08:15:01.984 # WARNING Memory overcommit must be enabled!',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.984Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: '#',
   * //               levelSource: 'letter',
   * //               levelRule: 'mark after the stamp',
   * //               message: 'WARNING Memory overcommit must be enabled!',
   * //               fields: { pid: 42, role: 'C' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '1:S 27 Feb 2026 08:15:02.984 . 0 clients connected',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.984Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 5,
   * //               level: '.',
   * //               levelSource: 'letter',
   * //               levelRule: 'mark after the stamp',
   * //               message: '0 clients connected',
   * //               fields: { pid: 1, role: 'S' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[7] 27 Feb 08:15:03.984 - Accepted 10.0.0.7:50122',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.984Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: '-',
   * //               levelSource: 'letter',
   * //               levelRule: 'mark after the stamp',
   * //               message: 'Accepted 10.0.0.7:50122',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'elasticsearch',
   * //       title: 'Elasticsearch, OpenSearch, Logstash',
   * //       family: 'database',
   * //       specification: 'https://www.elastic.co/guide/en/elasticsearch/reference/8.17/logging.html',
   * //       signature: '[ISO stamp][LEVEL][logger] without blanks between, [node]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Class that logged, its packages abbreviated',
   * //         },
   * //         {
   * //           name: 'node',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the node, in Logstash of the pipeline',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:00,000][WARN ][o.e.m.j.JvmGcMonitorService] [node-1] [gc][42] overhead, spent [500ms]',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the second bracket',
   * //               message: '[gc][42] overhead, spent [500ms]',
   * //               fields: {
   * //                 logger: 'o.e.m.j.JvmGcMonitorService',
   * //                 node: 'node-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:01,000][INFO ][logstash.runner          ] Starting Logstash, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the second bracket',
   * //               message: 'Starting Logstash, no error',
   * //               fields: { logger: 'logstash.runner' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:02,000][ERROR][o.e.b.Elasticsearch      ] [node-1] fatal exception while booting',
   * //             'java.lang.IllegalStateException: no disk',
   * //             '\tat org.acme.Boot.run(Boot.java:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the second bracket',
   * //               message: 'fatal exception while booting\njava.lang.IllegalStateException: no disk\n\tat org.acme.Boot.run(Boot.java:7)',
   * //               fields: {
   * //                 logger: 'o.e.b.Elasticsearch',
   * //                 node: 'node-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'mongodb-text',
   * //       title: 'MongoDB 3.0 to 4.2',
   * //       family: 'database',
   * //       specification: 'https://www.mongodb.com/docs/v4.2/reference/log-messages/',
   * //       signature: 'an ISO stamp with T and zone, a severity letter, a component, a context in brackets',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'NETWORK, STORAGE, …',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Thread or connection',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.450-0500 I NETWORK  [initandlisten] waiting for connections on port 27017, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T13:15:00.450Z',
   * //               severityNumber: 9,
   * //               level: 'I',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'waiting for connections on port 27017, no error',
   * //               fields: {
   * //                 component: 'NETWORK',
   * //                 context: 'initandlisten',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.450+0000 E STORAGE  [conn12] write failed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.450Z',
   * //               severityNumber: 17,
   * //               level: 'E',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'write failed',
   * //               fields: {
   * //                 component: 'STORAGE',
   * //                 context: 'conn12',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:02.450+0000 D2 -        [main] options read',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.450Z',
   * //               severityNumber: 5,
   * //               level: 'D2',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'options read',
   * //               fields: { context: 'main' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'rabbitmq',
   * //       title: 'RabbitMQ, Erlang',
   * //       family: 'database',
   * //       specification: 'https://www.rabbitmq.com/docs/logging',
   * //       signature: 'an ISO stamp, [level], an Erlang process in angle brackets',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'process',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Erlang process',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.123456+00:00 [info] <0.684.0> accepting AMQP connection, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123456Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'accepting AMQP connection, no error',
   * //               fields: { process: '0.684.0' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.123456+01:00 [warning] <0.9.1> memory resource limit alarm set',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:01.123456Z',
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'memory resource limit alarm set',
   * //               fields: { process: '0.9.1' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02.123 [error] <0.12.0> CRASH REPORT',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'CRASH REPORT',
   * //               fields: { process: '0.12.0' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'android-logcat',
   * //       title: 'Android logcat, threadtime',
   * //       family: 'system',
   * //       specification: 'https://developer.android.com/tools/logcat#outputFormat',
   * //       signature: 'MM-DD time, process and thread id, a priority letter, a tag and a colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id.',
   * //         },
   * //         {
   * //           name: 'tid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Thread id.',
   * //         },
   * //         {
   * //           name: 'tag',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Component that logged.',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '02-27 08:15:00.819  1702  8671 D PowerService: lock taken, error=0',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.819Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 5,
   * //               level: 'D',
   * //               levelSource: 'letter',
   * //               levelRule: 'priority letter',
   * //               message: 'lock taken, error=0',
   * //               fields: {
   * //                 pid: 1702,
   * //                 tid: 8671,
   * //                 tag: 'PowerService',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.004 10231 10231 E AndroidRuntime: FATAL EXCEPTION: main',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.004Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'E',
   * //               levelSource: 'letter',
   * //               levelRule: 'priority letter',
   * //               message: 'FATAL EXCEPTION: main',
   * //               fields: {
   * //                 pid: 10231,
   * //                 tid: 10231,
   * //                 tag: 'AndroidRuntime',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '02-27 08:15:02.000   612   655 W My Tag  : slow frame',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.000Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'W',
   * //               levelSource: 'letter',
   * //               levelRule: 'priority letter',
   * //               message: 'slow frame',
   * //               fields: { pid: 612, tid: 655, tag: 'My Tag' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'dmesg',
   * //       title: 'Linux kernel, dmesg',
   * //       family: 'system',
   * //       specification: 'https://man7.org/linux/man-pages/man1/dmesg.1.html',
   * //       signature: '[seconds since boot in microseconds], or [ctime] as dmesg -T writes, a PRI or facility:level before it',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'uptimeSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds since boot',
   * //         },
   * //         {
   * //           name: 'facility',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Facility (dmesg -x)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[1293979.679369] IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
   * //               fields: { uptimeSeconds: 1293979.679369 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[    0.000000] Linux version 6.8.0, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'Linux version 6.8.0, no error',
   * //               fields: { uptimeSeconds: 0 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '<4>[   12.120000] usb 1-1: device descriptor read failed',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'pri',
   * //               levelRule: 'PRI & 7',
   * //               message: 'usb 1-1: device descriptor read failed',
   * //               fields: { uptimeSeconds: 12.12 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'kern  :err   : [   13.120000] ata1: link is down',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'err',
   * //               levelSource: 'field',
   * //               levelRule: 'level after the facility',
   * //               message: 'ata1: link is down',
   * //               fields: { uptimeSeconds: 13.12, facility: 'kern' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['[Fri Feb 27 08:15:00 2026] eth0: link up'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'eth0: link up',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'windows-cbs',
   * //       title: 'Windows CBS, DISM, Setup',
   * //       family: 'system',
   * //       specification: 'https://learn.microsoft.com/windows-hardware/manufacture/desktop/deployment-troubleshooting-and-log-files',
   * //       signature: 'an ISO stamp, a comma, Info, Warning or Error padded with blanks, a component',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'CBS, CSI, DISM, …',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00, Info                  CBS    Loaded Servicing Stack, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'Info',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Loaded Servicing Stack, no error',
   * //               fields: { component: 'CBS' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01, Warning               DISM   DISM Provider Store: failed to load',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'Warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'DISM Provider Store: failed to load',
   * //               fields: { component: 'DISM' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02, Error                 CSI    00000001@2026/2/27:08:15:02.455 (F) store is corrupt',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'Error',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: '00000001@2026/2/27:08:15:02.455 (F) store is corrupt',
   * //               fields: { component: 'CSI' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'windows-event-xml',
   * //       title: 'Windows Event Log, XML',
   * //       family: 'system',
   * //       specification: 'https://learn.microsoft.com/windows/win32/wes/eventschema-systempropertiestype-complextype',
   * //       signature: '<Event, then a System element with EventID and TimeCreated',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'eventId',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Identifier of the event',
   * //         },
   * //         {
   * //           name: 'provider',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Who logged',
   * //         },
   * //         {
   * //           name: 'channel',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Security, System, …',
   * //         },
   * //         {
   * //           name: 'computer',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the computer',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '<Event xmlns=\'http://schemas.microsoft.com/win/2004/08/events/event\'><System><Provider Name=\'Microsoft-Windows-Security-Auditing\'/><EventID>4624</EventID><Level>0</Level><TimeCreated SystemTime=\'2026-02-27T08:15:00.123456700Z\'/><Channel>Security</Channel><Computer>WEB1</Computer></System></Event>',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123456700Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'LogAlways',
   * //               message: 'Event 4624',
   * //               fields: {
   * //                 eventId: 4624,
   * //                 provider: 'Microsoft-Windows-Security-Auditing',
   * //                 channel: 'Security',
   * //                 computer: 'WEB1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '<Event xmlns=\'http://schemas.microsoft.com/win/2004/08/events/event\'><System><Provider Name=\'Service Control Manager\'/><EventID Qualifiers=\'49152\'>7031</EventID><Level>2</Level><TimeCreated SystemTime=\'2026-02-27T08:15:01.123456700Z\'/><Computer>WEB1</Computer></System><RenderingInfo Culture=\'en-US\'><Message>The service terminated unexpectedly.</Message></RenderingInfo></Event>',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.123456700Z',
   * //               severityNumber: 17,
   * //               level: '2',
   * //               levelSource: 'field',
   * //               levelRule: 'Level',
   * //               message: 'The service terminated unexpectedly.',
   * //               fields: {
   * //                 eventId: 7031,
   * //                 provider: 'Service Control Manager',
   * //                 computer: 'WEB1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '<Event><System><EventID>1</EventID><TimeCreated SystemTime=\'2026-02-27T08:15:02Z\'/></System></Event>',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'LogAlways',
   * //               message: 'Event 1',
   * //               fields: { eventId: 1 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'cups',
   * //       title: 'CUPS',
   * //       family: 'system',
   * //       specification: 'https://www.cups.org/doc/man-cupsd-logs.html',
   * //       signature: 'a letter, [dd/Mon/yyyy:HH:MM:SS zone]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'job',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Number of the print job',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'I [27/Feb/2026:08:15:00 -0400] Allowing up to 100 client connections per host, no error.',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T12:15:00Z',
   * //               severityNumber: 9,
   * //               level: 'I',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'Allowing up to 100 client connections per host, no error.',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'E [27/Feb/2026:08:15:01 +0000] [Job 12] Stopping unresponsive job.',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               severityNumber: 17,
   * //               level: 'E',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: '[Job 12] Stopping unresponsive job.',
   * //               fields: { job: 12 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'd [27/Feb/2026:08:15:02 +0000] cupsdReadClient: 7',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 5,
   * //               level: 'd',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'cupsdReadClient: 7',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'cluster-ras',
   * //       title: 'Supercomputers: Blue Gene/L, Thunderbird, Spirit, Liberty',
   * //       family: 'system',
   * //       specification: 'https://www.usenix.org/cfdr-data',
   * //       signature: 'an alert tag or a dash, epoch seconds, yyyy.MM.dd, a node, then RAS fields or a line of syslog',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'alert',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Tag of the alert that the line was counted to',
   * //         },
   * //         {
   * //           name: 'node',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Node',
   * //         },
   * //         {
   * //           name: 'type',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'How the event was reported (Blue Gene)',
   * //         },
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Component or program',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '- 1772180100 2026.02.27 R02-M1-N0-C:J12-U11 2026-02-27-08.15.00.675872 R02-M1-N0-C:J12-U11 RAS KERNEL INFO parity error corrected',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.675872Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the component',
   * //               message: 'parity error corrected',
   * //               fields: {
   * //                 node: 'R02-M1-N0-C:J12-U11',
   * //                 type: 'RAS',
   * //                 component: 'KERNEL',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'APPSEV 1772180101 2026.02.27 R30-M0-N9-C:J16-U01 2026-02-27-08.15.01.000123 R30-M0-N9-C:J16-U01 RAS APP FATAL ciod: link severed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000123Z',
   * //               severityNumber: 21,
   * //               level: 'FATAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the component',
   * //               message: 'ciod: link severed',
   * //               fields: {
   * //                 alert: 'APPSEV',
   * //                 node: 'R30-M0-N9-C:J16-U01',
   * //                 type: 'RAS',
   * //                 component: 'APP',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '- 1772180102 2026.02.27 R02-M1-L0 RAS MONITOR FAILURE no temperature',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 17,
   * //               level: 'FAILURE',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the component',
   * //               message: 'no temperature',
   * //               fields: {
   * //                 node: 'R02-M1-L0',
   * //                 type: 'RAS',
   * //                 component: 'MONITOR',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '- 1772180103 2026.02.27 R02-M1-L0 NULL DISCOVERY UNKNOWN node card found',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               severityNumber: 0,
   * //               level: 'UNKNOWN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the component',
   * //               message: 'node card found',
   * //               fields: {
   * //                 node: 'R02-M1-L0',
   * //                 type: 'NULL',
   * //                 component: 'DISCOVERY',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '- 1772180104 2026.02.27 dn228 Feb 27 08:15:04 dn228/dn228 crond(pam_unix)[2915]: session closed for user root',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'session closed for user root',
   * //               fields: {
   * //                 node: 'dn228',
   * //                 component: 'crond(pam_unix)',
   * //                 pid: 2915,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'hpc',
   * //       title: 'HPC cluster events',
   * //       family: 'system',
   * //       specification: 'https://www.usenix.org/cfdr-data',
   * //       signature: 'a number, node, component, state, epoch seconds and a flag',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'event',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Number of the event.',
   * //         },
   * //         {
   * //           name: 'node',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Node or switch.',
   * //         },
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Component it concerns.',
   * //         },
   * //         {
   * //           name: 'state',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'State or action.',
   * //         },
   * //         {
   * //           name: 'flag',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'The flag before the message.',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '134681 node-246 unix.hw state_change.unavailable 1772180100 1 Component "alt0" is in the unavailable state',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'Component "alt0" is in the unavailable state',
   * //               fields: {
   * //                 event: 134681,
   * //                 node: 'node-246',
   * //                 component: 'unix.hw',
   * //                 state: 'state_change.unavailable',
   * //                 flag: 1,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '401 Interconnect-0N00 switch_module fan 1772180101 1 Fan speeds ( 3534 **** 3479 )',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'Fan speeds ( 3534 **** 3479 )',
   * //               fields: {
   * //                 event: 401,
   * //                 node: 'Interconnect-0N00',
   * //                 component: 'switch_module',
   * //                 state: 'fan',
   * //                 flag: 1,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '86744 gige7 gige temperature 1772180102 -1 normal',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'normal',
   * //               fields: {
   * //                 event: 86744,
   * //                 node: 'gige7',
   * //                 component: 'gige',
   * //                 state: 'temperature',
   * //                 flag: -1,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'dpkg',
   * //       title: 'dpkg (Debian, Ubuntu)',
   * //       family: 'system',
   * //       specification: 'https://man7.org/linux/man-pages/man1/dpkg.1.html',
   * //       signature: 'an ISO stamp, startup, status or an action, a package with architecture, versions',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'action',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'startup, status, install, upgrade, …',
   * //         },
   * //         {
   * //           name: 'package',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Package',
   * //         },
   * //         {
   * //           name: 'architecture',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Architecture',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'State that the package came to',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00 startup archives unpack',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a package log',
   * //               message: 'startup archives unpack',
   * //               fields: { action: 'startup' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01 upgrade libgpg-error0:amd64 1.46-1 1.47-3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a package log',
   * //               message: 'upgrade libgpg-error0:amd64 1.46-1 1.47-3',
   * //               fields: {
   * //                 action: 'upgrade',
   * //                 package: 'libgpg-error0',
   * //                 architecture: 'amd64',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02 status installed libgpg-error0:amd64 1.47-3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a package log',
   * //               message: 'status installed libgpg-error0:amd64 1.47-3',
   * //               fields: {
   * //                 action: 'status',
   * //                 package: 'libgpg-error0',
   * //                 architecture: 'amd64',
   * //                 status: 'installed',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'strace',
   * //       title: 'strace',
   * //       family: 'system',
   * //       specification: 'https://man7.org/linux/man-pages/man1/strace.1.html',
   * //       signature: 'a process id, a clock or an epoch in microseconds, call(…) = result',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'call',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'System call',
   * //         },
   * //         {
   * //           name: 'result',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'What it returned; absent when unfinished',
   * //         },
   * //         {
   * //           name: 'errno',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the error',
   * //         },
   * //         {
   * //           name: 'durationSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds spent in the call (-T)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '08:15:00.123456 openat(AT_FDCWD, "/etc/error", O_RDONLY) = -1 ENOENT (No such file or directory)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:00.123456Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a trace',
   * //               message: 'openat(AT_FDCWD, "/etc/error", O_RDONLY) = -1 ENOENT (No such file or directory)',
   * //               fields: {
   * //                 call: 'openat',
   * //                 result: '-1',
   * //                 errno: 'ENOENT',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[pid  4242] 08:15:01.123456 read(3, "x", 1) = 1 <0.000012>',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:01.123456Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a trace',
   * //               message: 'read(3, "x", 1) = 1 <0.000012>',
   * //               fields: {
   * //                 pid: 4242,
   * //                 call: 'read',
   * //                 result: '1',
   * //                 durationSeconds: 0.000012,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '4243 1772180102.123456 futex(0x7f, FUTEX_WAIT, 2, NULL <unfinished ...>',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123456Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no levels in a trace',
   * //               message: 'futex(0x7f, FUTEX_WAIT, 2, NULL <unfinished ...>',
   * //               fields: { pid: 4243, call: 'futex' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'tai64n',
   * //       title: 'TAI64N (daemontools, runit, s6)',
   * //       family: 'envelope',
   * //       specification: 'https://cr.yp.to/daemontools/tai64n.html',
   * //       signature: '@ and 24 hexadecimal digits',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'label',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The label as written',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '@4000000069a1536e075bcd15 listening, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:18:44.123456789Z',
   * //               observedTime: '2026-02-27T08:18:44.123456789Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'listening, no error',
   * //               fields: { label: '@4000000069a1536e075bcd15' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '@4000000069a1536f00000000 status: local 0/10',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:18:45.000000000Z',
   * //               observedTime: '2026-02-27T08:18:45.000000000Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'status: local 0/10',
   * //               fields: { label: '@4000000069a1536f00000000' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '@4000000069a153703b9ac9ff error: cannot bind',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:18:46.999999999Z',
   * //               observedTime: '2026-02-27T08:18:46.999999999Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'error: cannot bind',
   * //               fields: { label: '@4000000069a153703b9ac9ff' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'github-actions',
   * //       title: 'GitHub Actions, Azure Pipelines',
   * //       family: 'envelope',
   * //       specification: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands',
   * //       signature: 'an ISO stamp with exactly seven digits and Z, or ##[error] and the other commands',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'command',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'error, warning, notice, debug, group, endgroup, command or section',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.1234567Z ##[error]Process completed with exit code 1.',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.1234567Z',
   * //               observedTime: '2026-02-27T08:15:00.1234567Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'command',
   * //               message: 'Process completed with exit code 1.',
   * //               fields: { command: 'error' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.1234567Z ##[group]Run npm ci',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.1234567Z',
   * //               observedTime: '2026-02-27T08:15:01.1234567Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: '##[group]',
   * //               message: 'Run npm ci',
   * //               fields: { command: 'group' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:02.1234567Z added 12 packages, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.1234567Z',
   * //               observedTime: '2026-02-27T08:15:02.1234567Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'added 12 packages, no error',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '##[warning]Node.js 16 actions are deprecated.',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'command',
   * //               message: 'Node.js 16 actions are deprecated.',
   * //               fields: { command: 'warning' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'zookeeper',
   * //       title: 'ZooKeeper',
   * //       family: 'application',
   * //       specification: 'https://github.com/apache/zookeeper/blob/release-3.6/conf/log4j.properties',
   * //       signature: 'an ISO stamp, a dash, a level word, thread and caller in brackets, a dash',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Thread that logged.',
   * //         },
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Class and line, `Class@line`.',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00,394 - INFO  [/10.10.34.11:3888:QuorumCnxManager$Listener@493] - Received request without error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.394Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Received request without error',
   * //               fields: {
   * //                 thread: '/10.10.34.11:3888',
   * //                 caller: 'QuorumCnxManager$Listener@493',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01,071 - WARN  [QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181:Leader@64] - Notification time out: 3200',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.071Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Notification time out: 3200',
   * //               fields: {
   * //                 thread: 'QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181',
   * //                 caller: 'Leader@64',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02,000 - ERROR [main] - Unexpected exception',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Unexpected exception',
   * //               fields: { thread: 'main' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'spring-boot',
   * //       title: 'Spring Boot',
   * //       family: 'application',
   * //       specification: 'https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.log-format',
   * //       signature: 'an ISO stamp, a level word, a process id, ---, a thread in brackets, a logger and a colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'application',
   * //           type: 'string',
   * //           optional: true,
   * //           about: '`spring.application.name`',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Thread that logged',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Class that logged, its packages abbreviated',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.526Z  WARN 1 --- [http-nio-8080-exec-6] c.m.shop.FraudDetectionController        : checkOrder took 2 s, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.526Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'checkOrder took 2 s, no error',
   * //               fields: {
   * //                 pid: 1,
   * //                 thread: 'http-nio-8080-exec-6',
   * //                 logger: 'c.m.shop.FraudDetectionController',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.004 ERROR 24177 --- [           main] o.s.boot.SpringApplication               : Application run failed',
   * //             '',
   * //             'java.lang.IllegalStateException: no port',
   * //             '\tat com.acme.App.main(App.java:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.004Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Application run failed\n\njava.lang.IllegalStateException: no port\n\tat com.acme.App.main(App.java:7)',
   * //               fields: {
   * //                 pid: 24177,
   * //                 thread: 'main',
   * //                 logger: 'o.s.boot.SpringApplication',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T09:15:02.120+01:00  INFO 7 --- [orders] [nio-8080-exec-1] [4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7] com.acme.OrderController                 : order placed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.120Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'order placed',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 pid: 7,
   * //                 application: 'orders',
   * //                 thread: 'nio-8080-exec-1',
   * //                 logger: 'com.acme.OrderController',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:03.120 DEBUG [orders,4bf92f3577b34da6a3ce929d0e0e4736,00f067aa0ba902b7,true]  --- [           main] com.acme.OrderController                 : order found',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'order found',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 application: 'orders',
   * //                 thread: 'main',
   * //                 logger: 'com.acme.OrderController',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'jboss',
   * //       title: 'WildFly, JBoss, Quarkus, Keycloak',
   * //       family: 'application',
   * //       specification: 'https://quarkus.io/guides/logging#logging-format',
   * //       signature: 'a stamp, a level word, a logger in brackets, a thread in parentheses',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Category that logged',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Thread that logged',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00,123 INFO  [org.jboss.as] (Controller Boot Thread) WFLYSRV0025: started in 3207ms, 0 errors',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'WFLYSRV0025: started in 3207ms, 0 errors',
   * //               fields: {
   * //                 logger: 'org.jboss.as',
   * //                 thread: 'Controller Boot Thread',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '08:15:01,120 ERROR [org.jboss.as.controller] (ServerService Thread Pool -- 64) WFLYCTL0013: Operation failed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:01.120Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'WFLYCTL0013: Operation failed',
   * //               fields: {
   * //                 logger: 'org.jboss.as.controller',
   * //                 thread: 'ServerService Thread Pool -- 64',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02,500 WARN  traceId=4bf92f3577b34da6a3ce929d0e0e4736, parentId=00f067aa0ba902b6, spanId=00f067aa0ba902b7, sampled=true [io.qua.htt] (executor-thread-1) slow',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.500Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'slow',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 logger: 'io.qua.htt',
   * //                 thread: 'executor-thread-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'kafka',
   * //       title: 'Apache Kafka',
   * //       family: 'application',
   * //       specification: 'https://github.com/apache/kafka/blob/3.9/config/log4j.properties',
   * //       signature: '[ISO stamp], a level word, last a logger in parentheses',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Class that logged',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file (Kafka Connect)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00,434] INFO [ProducerStateManager partition=ingest-3] Wrote snapshot at offset 42 (0 errors) (kafka.log.ProducerStateManager)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.434Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: '[ProducerStateManager partition=ingest-3] Wrote snapshot at offset 42 (0 errors)',
   * //               fields: {
   * //                 logger: 'kafka.log.ProducerStateManager',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)',
   * //             'java.io.IOException: disk',
   * //             '\tat kafka.Kafka$.main(Kafka.scala:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Exiting Kafka due to fatal exception\njava.io.IOException: disk\n\tat kafka.Kafka$.main(Kafka.scala:7)',
   * //               fields: { logger: 'kafka.Kafka$' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:02,120] WARN [Worker clientId=connect-1] rebalance took 9 s (org.apache.kafka.connect.runtime.distributed.DistributedHerder:2231)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: '[Worker clientId=connect-1] rebalance took 9 s',
   * //               fields: {
   * //                 logger: 'org.apache.kafka.connect.runtime.distributed.DistributedHerder',
   * //                 line: 2231,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'java-gc',
   * //       title: 'Java garbage collector, JVM unified logging',
   * //       family: 'application',
   * //       specification: 'https://openjdk.org/jeps/158',
   * //       signature: 'brackets without blanks between: a stamp or the uptime, a level word, tags',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'uptimeSeconds',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds since the JVM started',
   * //         },
   * //         {
   * //           name: 'tags',
   * //           type: 'strings',
   * //           optional: false,
   * //           about: 'Tags of the message',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'tid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: ['[0.009s][info][gc] Using G1'],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'bracket before the tags',
   * //               message: 'Using G1',
   * //               fields: { uptimeSeconds: 0.009, tags: ['gc'] },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:00.123+0100][12.345s][warning][gc,alloc     ] GC(7) to-space exhausted, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00.123Z',
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'bracket before the tags',
   * //               message: 'GC(7) to-space exhausted, no error',
   * //               fields: {
   * //                 uptimeSeconds: 12.345,
   * //                 tags: ['gc', 'alloc'],
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:01.000+0000][7][42][500ms][debug  ][gc,heap,exit] Heap',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000Z',
   * //               severityNumber: 5,
   * //               level: 'debug',
   * //               levelSource: 'field',
   * //               levelRule: 'bracket before the tags',
   * //               message: 'Heap',
   * //               fields: {
   * //                 uptimeSeconds: 0.5,
   * //                 tags: ['gc', 'heap', 'exit'],
   * //                 pid: 7,
   * //                 tid: 42,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'java-util-logging',
   * //       title: 'java.util.logging, Tomcat',
   * //       family: 'application',
   * //       specification: 'https://tomcat.apache.org/tomcat-10.1-doc/api/org/apache/juli/OneLineFormatter.html',
   * //       signature: 'dd-Mon-yyyy time, level word, thread in brackets, class and method; or Mon dd, yyyy and AM or PM, then LEVEL: message on a second line',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread that logged (one line)',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Class that logged',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Method that logged',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '27-Feb-2026 08:15:00.456 SEVERE [main] org.apache.catalina.core.StandardContext.startInternal One or more listeners failed to start',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.456Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'SEVERE',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'One or more listeners failed to start',
   * //               fields: {
   * //                 thread: 'main',
   * //                 logger: 'org.apache.catalina.core.StandardContext',
   * //                 method: 'startInternal',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '27-Feb-2026 08:15:01.000 CONFIG [localhost-startStop-1] org.apache.juli.Setup.run no error so far',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 7,
   * //               level: 'CONFIG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'no error so far',
   * //               fields: {
   * //                 thread: 'localhost-startStop-1',
   * //                 logger: 'org.apache.juli.Setup',
   * //                 method: 'run',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb 27, 2026 1:15:02 PM com.acme.Orders place',
   * //             'WARNING: order 7 is late',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T13:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'order 7 is late',
   * //               fields: {
   * //                 logger: 'com.acme.Orders',
   * //                 method: 'place',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb 27, 2026 12:15:02 AM com.acme.Orders place',
   * //             'FINE: order 8',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T00:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 6,
   * //               level: 'FINE',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'order 8',
   * //               fields: {
   * //                 logger: 'com.acme.Orders',
   * //                 method: 'place',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb 27, 2026 12:15:03 PM com.acme.Orders',
   * //             'INFO: noon',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T12:15:03Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'noon',
   * //               fields: { logger: 'com.acme.Orders' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb 27, 2026 8:15:04 AM com.acme.Orders place',
   * //             'SEVERE: order 9 failed',
   * //             'java.io.IOException: disk',
   * //             '\tat com.acme.Orders.place(Orders.java:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'SEVERE',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'order 9 failed\njava.io.IOException: disk\n\tat com.acme.Orders.place(Orders.java:7)',
   * //               fields: {
   * //                 logger: 'com.acme.Orders',
   * //                 method: 'place',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'oslo',
   * //       title: 'OpenStack (oslo.log)',
   * //       family: 'application',
   * //       specification: 'https://docs.openstack.org/oslo.log/latest/configuration/index.html',
   * //       signature: 'an ISO stamp, a process id, a level word, a module, a request context in brackets',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the log file, where a collector wrote it',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Module that logged',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request, user and project, as written',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.772 23623 INFO neutron.wsgi [req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f None] 10.1.255.252 - - [27/Feb/2026 08:15:00] "GET /v2.0/networks HTTP/1.1" 200 1042',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.772Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the process id',
   * //               message: '10.1.255.252 - - [27/Feb/2026 08:15:00] "GET /v2.0/networks HTTP/1.1" 200 1042',
   * //               requestId: 'req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f',
   * //               fields: {
   * //                 pid: 23623,
   * //                 logger: 'neutron.wsgi',
   * //                 context: 'req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f None',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'nova-compute.log.1.2026-02-27_08:00:00 2026-02-27 08:15:01.008 2931 WARNING nova.virt.libvirt.imagecache [-] Unknown base file, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.008Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the process id',
   * //               message: 'Unknown base file, no error',
   * //               fields: {
   * //                 file: 'nova-compute.log.1.2026-02-27_08:00:00',
   * //                 pid: 2931,
   * //                 logger: 'nova.virt.libvirt.imagecache',
   * //                 context: '-',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02.000 7 AUDIT nova.compute.resource_tracker Auditing locally available resources',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'AUDIT',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the process id',
   * //               message: 'Auditing locally available resources',
   * //               fields: {
   * //                 pid: 7,
   * //                 logger: 'nova.compute.resource_tracker',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'loguru-text',
   * //       title: 'loguru (Python)',
   * //       family: 'application',
   * //       specification: 'https://loguru.readthedocs.io/en/stable/api/logger.html',
   * //       signature: 'an ISO stamp, a level word between bars, module:function:line, a dash',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Module or file',
   * //         },
   * //         {
   * //           name: 'function',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Function; `<module>` outside of any',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.318 | INFO     | __main__:<module>:3 - Request processed, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.318Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'Request processed, no error',
   * //               fields: {
   * //                 logger: '__main__',
   * //                 function: '<module>',
   * //                 line: 3,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.318 |  SUCCESS | app_4.py:function_8:457 - order placed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.318Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'SUCCESS',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'order placed',
   * //               fields: {
   * //                 logger: 'app_4.py',
   * //                 function: 'function_8',
   * //                 line: 457,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02.318 | ERROR    | acme.pay:charge:12 - card refused',
   * //             'Traceback (most recent call last):',
   * //             '',
   * //             '> File "pay.py", line 12, in charge',
   * //             '    raise ValueError(card)',
   * //             '',
   * //             'ValueError: no card',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.318Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'card refused\nTraceback (most recent call last):\n\n> File "pay.py", line 12, in charge\n    raise ValueError(card)\n\nValueError: no card',
   * //               fields: {
   * //                 logger: 'acme.pay',
   * //                 function: 'charge',
   * //                 line: 12,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'structlog',
   * //       title: 'structlog (Python)',
   * //       family: 'application',
   * //       specification: 'https://www.structlog.org/en/stable/console-output.html',
   * //       signature: 'an ISO stamp, a small level word padded with blanks in brackets, an event, pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:10 [info     ] Request processed successfully [shop.views] path=/orders user=\'Ann Lee\' error=None',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:10Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'Request processed successfully',
   * //               fields: {
   * //                 logger: 'shop.views',
   * //                 path: '/orders',
   * //                 user: 'Ann Lee',
   * //                 error: 'None',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:11.120000Z [warning  ] slow                           [acme.orders] duration_ms=621',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:11.120000Z',
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'slow',
   * //               fields: {
   * //                 logger: 'acme.orders',
   * //                 duration_ms: '621',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:12 [error    ] payment failed',
   * //             'Traceback (most recent call last):',
   * //             '  File "pay.py", line 12, in charge',
   * //             'ValueError: no card',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:12Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'payment failed\nTraceback (most recent call last):\n  File "pay.py", line 12, in charge\nValueError: no card',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'python-logging',
   * //       title: 'Python logging, Flask, Scrapy',
   * //       family: 'application',
   * //       specification: 'https://docs.python.org/3/library/logging.html#logrecord-attributes',
   * //       signature: 'LEVEL:name:, or an ISO stamp and name and level separated by dashes or colons, or name in brackets, or [stamp] LEVEL in module:',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger, for Flask the module',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: ['WARNING:root:disk 91% full, no error yet'],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the name',
   * //               message: 'disk 91% full, no error yet',
   * //               fields: { logger: 'root' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00,968 - acme.orders - ERROR - order 7 failed',
   * //             'Traceback (most recent call last):',
   * //             '  File "orders.py", line 3, in place',
   * //             'ValueError: no price',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.968Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'order 7 failed\nTraceback (most recent call last):\n  File "orders.py", line 3, in place\nValueError: no price',
   * //               fields: { logger: 'acme.orders' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['2026-02-27 08:15:01,001 - INFO - started'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.001Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'started',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02,968 INFO [main] [server.py:47] [trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7 resource.service.name=shop trace_sampled=True] - Receive request',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.968Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Receive request',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               spanId: '00f067aa0ba902b7',
   * //               fields: {
   * //                 logger: 'main',
   * //                 file: 'server.py',
   * //                 line: 47,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:03,000 WARNING [main] [server.py:48] [trace_id=0 span_id=0 resource.service.name=shop trace_sampled=False] - no span',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.000Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'no span',
   * //               fields: {
   * //                 logger: 'main',
   * //                 file: 'server.py',
   * //                 line: 48,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:04 [scrapy.core.engine] INFO: Spider opened',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Spider opened',
   * //               fields: { logger: 'scrapy.core.engine' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:05,120:CRITICAL:acme.pay:no card',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:05.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 18,
   * //               level: 'CRITICAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'no card',
   * //               fields: { logger: 'acme.pay' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:06,120 DEBUG:acme.pay:card read',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:06.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'card read',
   * //               fields: { logger: 'acme.pay' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:07,120] ERROR in app: Exception on /orders [POST]',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:07.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Exception on /orders [POST]',
   * //               fields: { logger: 'app' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'uvicorn',
   * //       title: 'uvicorn, FastAPI',
   * //       family: 'application',
   * //       specification: 'https://www.uvicorn.org/settings/#logging',
   * //       signature: 'a level word and a colon, padded so that the message begins at column ten',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'client',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address and port',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'protocol',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'For example HTTP/1.1',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'INFO:     127.0.0.1:54321 - "GET /error?x=1 HTTP/1.1" 200 OK',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: '127.0.0.1:54321 - "GET /error?x=1 HTTP/1.1" 200 OK',
   * //               fields: {
   * //                 client: '127.0.0.1:54321',
   * //                 method: 'GET',
   * //                 path: '/error?x=1',
   * //                 protocol: 'HTTP/1.1',
   * //                 status: 200,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['INFO:     Started server process [7]'],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'Started server process [7]',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['WARNING:  Invalid HTTP request received.'],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'Invalid HTTP request received.',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'ERROR:    Exception in ASGI application',
   * //             'Traceback (most recent call last):',
   * //             '  File "app.py", line 3, in read',
   * //             'ValueError: no id',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'Exception in ASGI application\nTraceback (most recent call last):\n  File "app.py", line 3, in read\nValueError: no id',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'gunicorn',
   * //       title: 'Gunicorn, Hypercorn',
   * //       family: 'application',
   * //       specification: 'https://docs.gunicorn.org/en/stable/settings.html#logging',
   * //       signature: '[ISO stamp with zone] [process id] [LEVEL]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00 +0000] [7] [INFO] Booting worker with pid: 7, error log at -',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the third bracket',
   * //               message: 'Booting worker with pid: 7, error log at -',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:30 +0100] [1] [CRITICAL] WORKER TIMEOUT (pid:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:30Z',
   * //               severityNumber: 18,
   * //               level: 'CRITICAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the third bracket',
   * //               message: 'WORKER TIMEOUT (pid:7)',
   * //               fields: { pid: 1 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:31 +0000] [7] [ERROR] Exception in worker process',
   * //             'Traceback (most recent call last):',
   * //             '  File "app.py", line 3, in read',
   * //             'ValueError: no id',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:31Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word in the third bracket',
   * //               message: 'Exception in worker process\nTraceback (most recent call last):\n  File "app.py", line 3, in read\nValueError: no id',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'celery',
   * //       title: 'Celery',
   * //       family: 'application',
   * //       specification: 'https://docs.celeryq.dev/en/stable/userguide/configuration.html#worker-log-format',
   * //       signature: '[ISO stamp: LEVEL/process]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'process',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Name of the process',
   * //         },
   * //         {
   * //           name: 'task',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The task\'s name, where its own logger wrote the line',
   * //         },
   * //         {
   * //           name: 'taskId',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The task\'s id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00,123: INFO/MainProcess] celery@web1 ready, no error.',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'celery@web1 ready, no error.',
   * //               fields: { process: 'MainProcess' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:01,123: WARNING/ForkPoolWorker-1] shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e]: slow card',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'slow card',
   * //               fields: {
   * //                 process: 'ForkPoolWorker-1',
   * //                 task: 'shop.tasks.charge',
   * //                 taskId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:02,123: ERROR/ForkPoolWorker-1] Task shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] raised unexpected: ValueError(\'no card\')',
   * //             'Traceback (most recent call last):',
   * //             '  File "pay.py", line 12, in charge',
   * //             'ValueError: no card',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Task shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] raised unexpected: ValueError(\'no card\')\nTraceback (most recent call last):\n  File "pay.py", line 12, in charge\nValueError: no card',
   * //               fields: { process: 'ForkPoolWorker-1' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'airflow',
   * //       title: 'Apache Airflow',
   * //       family: 'application',
   * //       specification: 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html#log-format',
   * //       signature: '[ISO stamp] {file:line} LEVEL -',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:00.123+0000] {taskinstance.py:1103} INFO - Dependencies all met, error count 0',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the source',
   * //               message: 'Dependencies all met, error count 0',
   * //               fields: { file: 'taskinstance.py', line: 1103 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:01,123] {scheduler_job.py:214} WARNING - heartbeat is late',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the source',
   * //               message: 'heartbeat is late',
   * //               fields: { file: 'scheduler_job.py', line: 214 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:02.123+0100] {taskinstance.py:2728} ERROR - Task failed with exception',
   * //             'Traceback (most recent call last):',
   * //             '  File "etl.py", line 12, in load',
   * //             'ValueError: no rows',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:02.123Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the source',
   * //               message: 'Task failed with exception\nTraceback (most recent call last):\n  File "etl.py", line 12, in load\nValueError: no rows',
   * //               fields: { file: 'taskinstance.py', line: 2728 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'django-server',
   * //       title: 'Development servers of Django and Flask',
   * //       family: 'web',
   * //       specification: 'https://docs.djangoproject.com/en/stable/ref/logging/#django-server',
   * //       signature: '[dd/Mon/yyyy HH:MM:SS] "request" status bytes, an address before it or not',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'remoteAddr',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address (Werkzeug)',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'protocol',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'For example HTTP/1.1',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[27/Feb/2026 08:15:00] "GET /error HTTP/1.1" 200 1234',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /error HTTP/1.1',
   * //               fields: {
   * //                 method: 'GET',
   * //                 path: '/error',
   * //                 protocol: 'HTTP/1.1',
   * //                 status: 200,
   * //                 bytes: 1234,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '127.0.0.1 - - [27/Feb/2026 08:15:01] "POST /orders HTTP/1.1" 500 -',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'POST /orders HTTP/1.1',
   * //               fields: {
   * //                 remoteAddr: '127.0.0.1',
   * //                 method: 'POST',
   * //                 path: '/orders',
   * //                 protocol: 'HTTP/1.1',
   * //                 status: 500,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[27/Feb/2026 08:15:02] "GET /favicon.ico HTTP/1.1" 404 179',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'http-4xx',
   * //               message: 'GET /favicon.ico HTTP/1.1',
   * //               fields: {
   * //                 method: 'GET',
   * //                 path: '/favicon.ico',
   * //                 protocol: 'HTTP/1.1',
   * //                 status: 404,
   * //                 bytes: 179,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['[27/Feb/2026 08:15:03] "-" 000 0'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'status 0',
   * //               message: '-',
   * //               fields: { status: 0, bytes: 0 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'ruby-logger',
   * //       title: 'Ruby Logger, Rails, Sidekiq',
   * //       family: 'application',
   * //       specification: 'https://docs.ruby-lang.org/en/master/Logger/Formatter.html',
   * //       signature: 'a letter, comma, [ISO stamp #process id], a level word, --, program and colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'program',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'progname',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'I, [2026-02-27T08:15:00.262123 #66620]  INFO -- DataLoader: Successfully processed request, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.262123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before --',
   * //               message: 'Successfully processed request, no error',
   * //               fields: { pid: 66620, program: 'DataLoader' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'E, [2026-02-27T08:15:01.262123 #7] ERROR -- : [0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] ActiveRecord::ConnectionNotEstablished (no server)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.262123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word before --',
   * //               message: '[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] ActiveRecord::ConnectionNotEstablished (no server)',
   * //               requestId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'A, [2026-02-27T08:15:02.262123 #7]   ANY -- : logfile rotated',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.262123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               level: 'ANY',
   * //               levelSource: 'field',
   * //               levelRule: 'word before --',
   * //               message: 'logfile rotated',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'rails',
   * //       title: 'Rails requests',
   * //       family: 'web',
   * //       specification: 'https://guides.rubyonrails.org/debugging_rails_applications.html#the-logger',
   * //       signature: 'Started METHOD "path" for address at, Processing by Controller#action as, Completed status in ms',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method (Started)',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target (Started)',
   * //         },
   * //         {
   * //           name: 'remoteAddr',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address (Started)',
   * //         },
   * //         {
   * //           name: 'controller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Controller class (Processing)',
   * //         },
   * //         {
   * //           name: 'action',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Action (Processing)',
   * //         },
   * //         {
   * //           name: 'media',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Format asked for (Processing)',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status (Completed)',
   * //         },
   * //         {
   * //           name: 'durationMs',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Milliseconds of the request (Completed)',
   * //         },
   * //         {
   * //           name: 'viewsMs',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Milliseconds in views (Completed)',
   * //         },
   * //         {
   * //           name: 'activeRecordMs',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Milliseconds in the database (Completed)',
   * //         },
   * //         {
   * //           name: 'allocations',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Objects allocated (Completed)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'Started GET "/orders/7?error=1" for 127.0.0.1 at 2026-02-27 08:15:00 +0100',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no status yet',
   * //               message: 'Started GET "/orders/7?error=1" for 127.0.0.1 at 2026-02-27 08:15:00 +0100',
   * //               fields: {
   * //                 method: 'GET',
   * //                 path: '/orders/7?error=1',
   * //                 remoteAddr: '127.0.0.1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Processing by OrdersController#show as HTML',
   * //             '  Parameters: {"id"=>"7"}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'no status yet',
   * //               message: 'Processing by OrdersController#show as HTML\n  Parameters: {"id"=>"7"}',
   * //               fields: {
   * //                 controller: 'OrdersController',
   * //                 action: 'show',
   * //                 media: 'HTML',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] Completed 200 OK in 180ms (Views: 143.3ms | ActiveRecord: 0.4ms | Allocations: 2721)',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'Completed 200 OK in 180ms (Views: 143.3ms | ActiveRecord: 0.4ms | Allocations: 2721)',
   * //               requestId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
   * //               fields: {
   * //                 status: 200,
   * //                 durationMs: 180,
   * //                 viewsMs: 143.3,
   * //                 activeRecordMs: 0.4,
   * //                 allocations: 2721,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Completed 500 Internal Server Error in 12ms',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'Completed 500 Internal Server Error in 12ms',
   * //               fields: { status: 500, durationMs: 12 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'monolog',
   * //       title: 'Monolog, Laravel, Symfony',
   * //       family: 'application',
   * //       specification: 'https://github.com/Seldaek/monolog/blob/main/doc/message-structure.md',
   * //       signature: '[ISO stamp] channel.LEVEL:, context and extra as JSON at the end',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'channel',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Channel; in Laravel the environment',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Context of the message',
   * //         },
   * //         {
   * //           name: 'extra',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'What processors added',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00] local.ERROR: Something bad happened {"user_id":123,"ip":"127.0.0.1"} ',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'Something bad happened',
   * //               fields: {
   * //                 channel: 'local',
   * //                 context: { user_id: 123, ip: '127.0.0.1' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:01.123456+01:00] app.INFO: Matched route "error". {"route":"error"} {"uid":"4f2c"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:01.123456Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'Matched route "error".',
   * //               fields: {
   * //                 channel: 'app',
   * //                 context: { route: 'error' },
   * //                 extra: { uid: '4f2c' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:02.123456+00:00] security.DEBUG: token read [] []',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123456Z',
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'token read',
   * //               fields: { channel: 'security' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:03.123456+00:00] request.CRITICAL: Uncaught exception [] {"uid":"4f2c"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.123456Z',
   * //               severityNumber: 18,
   * //               level: 'CRITICAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'Uncaught exception',
   * //               fields: {
   * //                 channel: 'request',
   * //                 extra: { uid: '4f2c' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:04+00:00] php.WARNING: braces {a} and {b} are kept {c}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04Z',
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'braces {a} and {b} are kept {c}',
   * //               fields: { channel: 'php' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:05+00:00] php.NOTICE: half of it {"a":1} {"b" }',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:05Z',
   * //               severityNumber: 10,
   * //               level: 'NOTICE',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'half of it {"a":1} {"b" }',
   * //               fields: { channel: 'php' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:06+00:00] event.NOTICE: notified {"to":"ops"} []',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:06Z',
   * //               severityNumber: 10,
   * //               level: 'NOTICE',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'notified',
   * //               fields: {
   * //                 channel: 'event',
   * //                 context: { to: 'ops' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:07] production.ERROR: boom {"exception":"[object] (Exception(code: 0): boom at /app/a.php:3)',
   * //             '[stacktrace]',
   * //             '#0 {main}',
   * //             '"} ',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:07Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the channel',
   * //               message: 'boom {"exception":"[object] (Exception(code: 0): boom at /app/a.php:3)\n[stacktrace]\n#0 {main}\n"}',
   * //               fields: { channel: 'production' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'php-log',
   * //       title: 'PHP error log, PHP-FPM',
   * //       family: 'application',
   * //       specification: 'https://www.php.net/manual/en/errorfunc.configuration.php#ini.error-log',
   * //       signature: '[dd-Mon-yyyy time zone] PHP Kind: or [dd-Mon-yyyy time] LEVEL:',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'kind',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Kind of error as PHP names it: Warning, Fatal error, …',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[27-Feb-2026 08:15:00 UTC] PHP Warning:  Undefined variable $error in /app/a.php on line 3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneName: 'UTC',
   * //               severityNumber: 13,
   * //               level: 'Warning',
   * //               levelSource: 'field',
   * //               levelRule: 'kind of error',
   * //               message: 'Undefined variable $error in /app/a.php on line 3',
   * //               fields: {
   * //                 kind: 'Warning',
   * //                 file: '/app/a.php',
   * //                 line: 3,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[27-Feb-2026 08:15:01 Europe/Berlin] PHP Fatal error:  Uncaught Exception: boom in /app/a.php:3',
   * //             'Stack trace:',
   * //             '#0 {main}',
   * //             '  thrown in /app/a.php on line 3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               zoneName: 'Europe/Berlin',
   * //               severityNumber: 17,
   * //               level: 'Fatal error',
   * //               levelSource: 'field',
   * //               levelRule: 'kind of error',
   * //               message: 'Uncaught Exception: boom in /app/a.php:3\nStack trace:\n#0 {main}\n  thrown in /app/a.php on line 3',
   * //               fields: { kind: 'Fatal error' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[27-Feb-2026 08:15:02] NOTICE: fpm is running, pid 1',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'NOTICE',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'fpm is running, pid 1',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[27-Feb-2026 08:15:03] WARNING: [pool www] child 12 exited on signal 9 (SIGKILL)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARNING',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: '[pool www] child 12 exited on signal 9 (SIGKILL)',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'glog',
   * //       title: 'glog, klog (Kubernetes), Abseil, TensorFlow',
   * //       family: 'application',
   * //       specification: 'https://google.github.io/glog/stable/logging/#format',
   * //       signature: 'a letter with MMDD or YYYYMMDD, time, thread, file:line and a closing bracket',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id; in Go the process id',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'I0227 08:15:00.597069       1 descheduler.go:169] "Number of evicted pods" totalEvicted=0 error="<none>"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.597069Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'I',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'Number of evicted pods',
   * //               fields: {
   * //                 thread: 1,
   * //                 file: 'descheduler.go',
   * //                 line: 169,
   * //                 totalEvicted: '0',
   * //                 error: '<none>',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'E20260227 08:15:01.411655 15520 main.c++:9] "a" is not b',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.411655Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'E',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: '"a" is not b',
   * //               fields: {
   * //                 thread: 15520,
   * //                 file: 'main.c++',
   * //                 line: 9,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'W0227 08:15:02.120000    1234 reflector.go:424] watch of *v1.Pod ended: no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.120000Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'W',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'watch of *v1.Pod ended: no error',
   * //               fields: {
   * //                 thread: 1234,
   * //                 file: 'reflector.go',
   * //                 line: 424,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:03.123456: I tensorflow/core/platform/cpu_feature_guard.cc:142] This binary uses AVX2',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.123456Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'I',
   * //               levelSource: 'letter',
   * //               levelRule: 'severity letter',
   * //               message: 'This binary uses AVX2',
   * //               fields: {
   * //                 file: 'tensorflow/core/platform/cpu_feature_guard.cc',
   * //                 line: 142,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'env-logger',
   * //       title: 'env_logger (Rust)',
   * //       family: 'application',
   * //       specification: 'https://docs.rs/env_logger/latest/env_logger/',
   * //       signature: '[ISO stamp LEVEL target]',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'target',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Target, mostly the module',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:00Z ERROR main] this is printed by default',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'this is printed by default',
   * //               fields: { target: 'main' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:01.120Z INFO  acme::pay] charged, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.120Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'charged, no error',
   * //               fields: { target: 'acme::pay' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:02Z WARN  acme::pay::card] slow',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'slow',
   * //               fields: { target: 'acme::pay::card' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'tracing-text',
   * //       title: 'tracing, log4rs (Rust)',
   * //       family: 'application',
   * //       specification: 'https://docs.rs/tracing-subscriber/latest/tracing_subscriber/fmt/format/struct.Full.html',
   * //       signature: 'an ISO stamp in microseconds with zone, a level word aligned to the right, spans in braces, a target and a colon, or [file.rs:line] before the level',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'target',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Target, mostly the module',
   * //         },
   * //         {
   * //           name: 'spans',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Spans around the event with their fields, as written',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.582453Z  INFO acme::pay: charged, no error amount=12 card="visa 1"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.582453Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'charged, no error',
   * //               fields: {
   * //                 target: 'acme::pay',
   * //                 amount: '12',
   * //                 card: 'visa 1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.582453Z ERROR request{method=GET uri="/orders"}:charge{id=7}: acme::pay: card refused',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.582453Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'card refused',
   * //               fields: {
   * //                 target: 'acme::pay',
   * //                 spans: 'request{method=GET uri="/orders"}:charge{id=7}',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:02.582453+00:00 DEBUG ThreadId(01) acme: ready',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.582453Z',
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'ready',
   * //               fields: { target: 'acme', thread: 1 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:03.582453+00:00 [main.rs:338] WARN   app::db:request slow query ms=210',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.582453Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the place',
   * //               message: 'slow query',
   * //               fields: {
   * //                 target: 'app::db:request',
   * //                 file: 'main.rs',
   * //                 line: 338,
   * //                 ms: '210',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:04.582453Z ERROR acme::pay: card refused',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04.582453Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'card refused',
   * //               fields: { target: 'acme::pay' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'zap-console',
   * //       title: 'zap console (Go), Caddy',
   * //       family: 'application',
   * //       specification: 'https://pkg.go.dev/go.uber.org/zap/zapcore#NewConsoleEncoder',
   * //       signature: 'an ISO stamp or an epoch, a level word, logger, file.go:line, message and JSON between tabs',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger',
   * //         },
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file and line',
   * //         },
   * //         {
   * //           name: 'data',
   * //           type: 'object',
   * //           optional: true,
   * //           about: 'Fields of the entry',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.625Z\tinfo\tflag-sync/sync_service.go:87\tstarting flag sync, no error\t{"component": "sync"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.625Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'second column',
   * //               message: 'starting flag sync, no error',
   * //               fields: {
   * //                 caller: 'flag-sync/sync_service.go:87',
   * //                 data: { component: 'sync' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/27 08:15:01.120\tWARN\thttp.auto_https\tserver is listening only on the HTTP port\t{"server_name": "srv0"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.120Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'second column',
   * //               message: 'server is listening only on the HTTP port',
   * //               fields: {
   * //                 logger: 'http.auto_https',
   * //                 data: { server_name: 'srv0' },
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '1.772180102123e+09\terror\tlistening failed',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'second column',
   * //               message: 'listening failed',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:03.000+0100\tINFO\tcontroller.pod\tcontroller/pod.go:12\treconciled',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:03.000Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'second column',
   * //               message: 'reconciled',
   * //               fields: {
   * //                 logger: 'controller.pod',
   * //                 caller: 'controller/pod.go:12',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'zerolog-console',
   * //       title: 'zerolog console (Go)',
   * //       family: 'application',
   * //       specification: 'https://pkg.go.dev/github.com/rs/zerolog#ConsoleWriter',
   * //       signature: 'a twelve-hour clock or an ISO stamp with T, a level of three letters, caller and >, message, pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file and line',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2:28PM WRN loggers/go/zerolog/main.go:88 > System warning component=system-monitor threshold=20.88',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-28T14:28:00Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WRN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'System warning',
   * //               precision: 'minute',
   * //               fields: {
   * //                 caller: 'loggers/go/zerolog/main.go:88',
   * //                 component: 'system-monitor',
   * //                 threshold: '20.88',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['12:00AM ERR request failed'],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T00:00:00Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'request failed',
   * //               precision: 'minute',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00+01:00 INF main.go:12 > listening port=8080 error="no error yet"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00Z',
   * //               severityNumber: 9,
   * //               level: 'INF',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'listening',
   * //               fields: {
   * //                 caller: 'main.go:12',
   * //                 port: '8080',
   * //                 error: 'no error yet',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'hclog',
   * //       title: 'hclog: Vault, Consul, Nomad, Terraform',
   * //       family: 'application',
   * //       specification: 'https://pkg.go.dev/github.com/hashicorp/go-hclog',
   * //       signature: 'an ISO stamp with T, milliseconds and zone, [LEVEL] padded to eight columns, a logger, message, pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00.877Z [INFO]  expiration: revoked lease: lease_id=auth/kubernetes/login/1 error="<nil>"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.877Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'revoked lease',
   * //               fields: {
   * //                 logger: 'expiration',
   * //                 lease_id: 'auth/kubernetes/login/1',
   * //                 error: '<nil>',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:01.877+0100 [ERROR] core: failed to unseal',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:01.877Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'failed to unseal',
   * //               fields: { logger: 'core' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:02.877Z [WARN]  no logger here',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.877Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'no logger here',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'logrus-console',
   * //       title: 'logrus on a terminal (Go)',
   * //       family: 'application',
   * //       specification: 'https://pkg.go.dev/github.com/sirupsen/logrus#TextFormatter',
   * //       signature: 'a level cut to four letters, seconds since the start or an ISO stamp in brackets, message, pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'uptimeSeconds',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Seconds since the program started',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'INFO[0000] A group of walrus emerges from the ocean, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the bracket',
   * //               message: 'A group of walrus emerges from the ocean, no error',
   * //               fields: { uptimeSeconds: 0 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'ERRO[0012] container not found                           id=4f2c name="web 1"',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'ERRO',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the bracket',
   * //               message: 'container not found',
   * //               fields: {
   * //                 uptimeSeconds: 12,
   * //                 id: '4f2c',
   * //                 name: 'web 1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'WARN[2026-02-27T08:15:00+01:00] low memory                                    free=12',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00Z',
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the bracket',
   * //               message: 'low memory',
   * //               fields: { uptimeSeconds: undefined, free: '12' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'gin',
   * //       title: 'gin (Go)',
   * //       family: 'web',
   * //       specification: 'https://pkg.go.dev/github.com/gin-gonic/gin#Logger',
   * //       signature: '[GIN] yyyy/mm/dd - time | status | duration | address | method and path',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'durationMs',
   * //           type: 'number',
   * //           optional: false,
   * //           about: 'Milliseconds the request took',
   * //         },
   * //         {
   * //           name: 'client',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The client\'s address',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //         {
   * //           name: 'userAgent',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User-Agent header',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[GIN] 2026/02/27 - 08:15:00 | 200 |     953.125µs |       127.0.0.1 | GET      "/ping?error=1"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /ping?error=1',
   * //               fields: {
   * //                 status: 200,
   * //                 durationMs: 0.953125,
   * //                 client: '127.0.0.1',
   * //                 method: 'GET',
   * //                 path: '/ping?error=1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[GIN] 2026/02/27 - 08:15:01 | 500 |         953ms |   106.250.51.52 | PUT     | /users | 4164 bytes | curl/7.64.1',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'PUT /users',
   * //               fields: {
   * //                 status: 500,
   * //                 durationMs: 953,
   * //                 client: '106.250.51.52',
   * //                 method: 'PUT',
   * //                 path: '/users',
   * //                 bytes: 4164,
   * //                 userAgent: 'curl/7.64.1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[GIN] 2026/02/27 - 08:15:02 | 404 |          1m2s |             ::1 | HEAD     "/nothing"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'http-4xx',
   * //               message: 'HEAD /nothing',
   * //               fields: {
   * //                 status: 404,
   * //                 durationMs: 62000,
   * //                 client: '::1',
   * //                 method: 'HEAD',
   * //                 path: '/nothing',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'go-log',
   * //       title: 'Go log and slog',
   * //       family: 'application',
   * //       specification: 'https://pkg.go.dev/log#pkg-constants',
   * //       signature: 'yyyy/mm/dd and time, then file.go:line: or a level of slog with pairs at the end',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026/02/27 08:15:00 main.go:23: listening on :8080, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'listening on :8080, no error',
   * //               fields: { file: 'main.go', line: 23 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/27 08:15:01.123456 internal/db/pool.go:7: [WARN] pool is full',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.123456Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: '[WARN] pool is full',
   * //               fields: { file: 'internal/db/pool.go', line: 7 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026/02/27 08:15:02 INFO using MySQL for metadata dsn="root@tcp(db)/shop" error=none',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'using MySQL for metadata',
   * //               fields: {
   * //                 file: undefined,
   * //                 dsn: 'root@tcp(db)/shop',
   * //                 error: 'none',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['2026/02/27 08:15:03 WARN+2 slow'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 15,
   * //               level: 'WARN+2',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'slow',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nlog',
   * //       title: 'NLog (.NET)',
   * //       family: 'application',
   * //       specification: 'https://github.com/NLog/NLog/wiki/SimpleLayout',
   * //       signature: 'an ISO stamp, a level word and a logger between bars without blanks',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Name of the logger',
   * //         },
   * //         {
   * //           name: 'eventId',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Event id (ASP.NET Core)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.2302|INFO|MyApp.Security.AuthHandler|Successfully signed in, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.2302Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'Successfully signed in, no error',
   * //               fields: { logger: 'MyApp.Security.AuthHandler' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.2302|14|WARN|Microsoft.Hosting.Lifetime|Now stopping',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.2302Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'Now stopping',
   * //               fields: {
   * //                 logger: 'Microsoft.Hosting.Lifetime',
   * //                 eventId: 14,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02.2302|ERROR|MyApp.Program|Stopped program because of exception System.Exception: boom',
   * //             '   at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.2302Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word between bars',
   * //               message: 'Stopped program because of exception System.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //               fields: { logger: 'MyApp.Program' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'serilog',
   * //       title: 'Serilog text (.NET)',
   * //       family: 'application',
   * //       specification: 'https://github.com/serilog/serilog/wiki/Formatting-Output',
   * //       signature: '[HH:mm:ss LVL], or a stamp with zone after a blank and [LVL]',
   * //       openFields: false,
   * //       fields: [],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[15:47:42 WRN] High resource usage detected: CPU 97.88%, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-28T15:47:42Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WRN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the clock',
   * //               message: 'High resource usage detected: CPU 97.88%, no error',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00.376 +01:00 [ERR] An unhandled exception has occurred',
   * //             'System.Exception: boom',
   * //             '   at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:00.376Z',
   * //               severityNumber: 17,
   * //               level: 'ERR',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'An unhandled exception has occurred\nSystem.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:01.376 +01:00 [Information] Started',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:01.376Z',
   * //               severityNumber: 9,
   * //               level: 'Information',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'Started',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[15:47:43.120 INF] HTTP GET /error responded 200',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-28T15:47:43.120Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INF',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the clock',
   * //               message: 'HTTP GET /error responded 200',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'microsoft-console',
   * //       title: 'ASP.NET Core and .NET console',
   * //       family: 'application',
   * //       specification: 'https://learn.microsoft.com/dotnet/core/extensions/console-log-formatter',
   * //       signature: 'trce, dbug, info, warn, fail or crit, a colon, category[event id]; the message indented on the next line',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'category',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Category, mostly the class',
   * //         },
   * //         {
   * //           name: 'eventId',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Event id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'info: Microsoft.Hosting.Lifetime[14]',
   * //             '      Now listening on: http://localhost:5000, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'Now listening on: http://localhost:5000, no error',
   * //               fields: {
   * //                 category: 'Microsoft.Hosting.Lifetime',
   * //                 eventId: 14,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'fail: Microsoft.AspNetCore.Server.Kestrel[13]',
   * //             '      Connection id "0HM", Request id "0HM:1": An unhandled exception was thrown by the application.',
   * //             '      System.Exception: boom',
   * //             '         at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'fail',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'Connection id "0HM", Request id "0HM:1": An unhandled exception was thrown by the application.\nSystem.Exception: boom\n   at MyApp.Program.Main() in /src/Program.cs:line 7',
   * //               fields: {
   * //                 category: 'Microsoft.AspNetCore.Server.Kestrel',
   * //                 eventId: 13,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00 warn: MyApp.Worker[0] late',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'late',
   * //               fields: { category: 'MyApp.Worker', eventId: 0 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '08:15:01.120 crit: MyApp.Worker[0]',
   * //             '      out of memory',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:01.120Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 21,
   * //               level: 'crit',
   * //               levelSource: 'field',
   * //               levelRule: 'word before the colon',
   * //               message: 'out of memory',
   * //               fields: { category: 'MyApp.Worker', eventId: 0 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'pino-pretty',
   * //       title: 'pino-pretty, bunyan on a terminal (Node.js)',
   * //       family: 'application',
   * //       specification: 'https://github.com/pinojs/pino-pretty#readme',
   * //       signature: '[clock or stamp] LEVEL (name/process id on host):',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The logger\'s name',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'hostname',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Host the process runs on',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[08:15:00.123] INFO (4242): request completed, no error',
   * //             '    res: {',
   * //             '      "statusCode": 200',
   * //             '    }',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:00.123Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'request completed, no error\n    res: {\n      "statusCode": 200\n    }',
   * //               fields: { pid: 4242 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:01.123 +0100] ERROR (api/4242 on web-1): request failed',
   * //             '    err: {',
   * //             '      "type": "Error"',
   * //             '    }',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:01.123Z',
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'request failed\n    err: {\n      "type": "Error"\n    }',
   * //               fields: {
   * //                 name: 'api',
   * //                 pid: 4242,
   * //                 hostname: 'web-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['[08:15:02.123] WARN: low memory'],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:02.123Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'low memory',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[1772180103123] FATAL (api/4242 on web-1): no port',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.123Z',
   * //               severityNumber: 21,
   * //               level: 'FATAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'no port',
   * //               fields: {
   * //                 name: 'api',
   * //                 pid: 4242,
   * //                 hostname: 'web-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27T08:15:04.123Z]  INFO: api/4242 on web-1: listening',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04.123Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'listening',
   * //               fields: {
   * //                 name: 'api',
   * //                 pid: 4242,
   * //                 hostname: 'web-1',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'nest',
   * //       title: 'NestJS',
   * //       family: 'application',
   * //       specification: 'https://docs.nestjs.com/techniques/logger',
   * //       signature: '[Nest] process id - date of the locale, LOG, ERROR, WARN, DEBUG, VERBOSE or FATAL, a context in brackets',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Class that logged',
   * //         },
   * //         {
   * //           name: 'elapsedMs',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Milliseconds since the message before',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[Nest] 4242  - 02/27/2026, 8:15:00 AM     LOG [NestFactory] Starting Nest application, no error... +5ms',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'LOG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Starting Nest application, no error...',
   * //               fields: {
   * //                 pid: 4242,
   * //                 context: 'NestFactory',
   * //                 elapsedMs: 5,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[Nest] 4242  - 02/27/2026, 12:15:01 PM   ERROR [ExceptionsHandler] boom',
   * //             'Error: boom',
   * //             '    at AppService.read (/app/index.js:7:9)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T12:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'boom\nError: boom\n    at AppService.read (/app/index.js:7:9)',
   * //               fields: {
   * //                 pid: 4242,
   * //                 context: 'ExceptionsHandler',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[Nest] 7  - 27/02/2026, 08:15:02    WARN low memory',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'low memory',
   * //               fields: { pid: 7 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'morgan',
   * //       title: 'morgan tiny and dev (Express)',
   * //       family: 'web',
   * //       specification: 'https://github.com/expressjs/morgan#predefined-formats',
   * //       signature: 'method, path, status, milliseconds and bytes, nothing else',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Request method',
   * //         },
   * //         {
   * //           name: 'path',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Request target, query included',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'durationMs',
   * //           type: 'number',
   * //           optional: false,
   * //           about: 'Milliseconds until the headers were sent',
   * //         },
   * //         {
   * //           name: 'bytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: ['GET /orders?error=1 200 3.210 ms - 12'],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /orders?error=1',
   * //               fields: {
   * //                 method: 'GET',
   * //                 path: '/orders?error=1',
   * //                 status: 200,
   * //                 durationMs: 3.21,
   * //                 bytes: 12,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['POST /orders 500 - - 17.002 ms'],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'POST /orders',
   * //               fields: {
   * //                 method: 'POST',
   * //                 path: '/orders',
   * //                 status: 500,
   * //                 durationMs: 17.002,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['DELETE /orders/7 404 9 - 1.120 ms'],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               levelSource: 'status',
   * //               levelRule: 'http-4xx',
   * //               message: 'DELETE /orders/7',
   * //               fields: {
   * //                 method: 'DELETE',
   * //                 path: '/orders/7',
   * //                 status: 404,
   * //                 durationMs: 1.12,
   * //                 bytes: 9,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'spdlog',
   * //       title: 'spdlog, Envoy application log',
   * //       family: 'application',
   * //       specification: 'https://github.com/gabime/spdlog/wiki/3.-Custom-formatting',
   * //       signature: '[ISO stamp], logger and level word in brackets; Envoy: thread, level and component in brackets without blanks',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger; in Envoy the component',
   * //         },
   * //         {
   * //           name: 'thread',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id (Envoy)',
   * //         },
   * //         {
   * //           name: 'file',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00.077] [db_logger] [info] Request processed in 970ms, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.077Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'Request processed in 970ms, no error',
   * //               fields: { logger: 'db_logger' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:01.688][8][warning][config] [source/server/configuration_impl.cc:168] loading listener',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.688Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'loading listener',
   * //               fields: {
   * //                 logger: 'config',
   * //                 thread: 8,
   * //                 file: 'source/server/configuration_impl.cc',
   * //                 line: 168,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:02.077] [critical] [main.cpp:12] out of memory',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.077Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 18,
   * //               level: 'critical',
   * //               levelSource: 'field',
   * //               levelRule: 'word in brackets',
   * //               message: 'out of memory',
   * //               fields: { file: 'main.cpp', line: 12 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'log4j',
   * //       title: 'Log4j, Logback, log4net',
   * //       family: 'application',
   * //       specification: 'https://logback.qos.ch/manual/layouts.html#ClassicPatternLayout',
   * //       signature: 'a stamp, thread in brackets and level word in either order, a logger, a dash or a colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Thread that logged',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Logger, mostly a class',
   * //         },
   * //         {
   * //           name: 'line',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Line of the source file',
   * //         },
   * //         {
   * //           name: 'context',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Diagnostic context in brackets after the logger',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:00,286 [main] WARN  o.e.r.ProductRepository - High resource usage - CPU: 45.9%, no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.286Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word beside the thread',
   * //               message: 'High resource usage - CPU: 45.9%, no error',
   * //               fields: {
   * //                 thread: 'main',
   * //                 logger: 'o.e.r.ProductRepository',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '08:15:01.782 [background-1] ERROR org.example.UserService - request failed',
   * //             'java.io.IOException: disk',
   * //             '\tat a.B.c(B.java:7)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T08:15:01.782Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word beside the thread',
   * //               message: 'request failed\njava.io.IOException: disk\n\tat a.B.c(B.java:7)',
   * //               fields: {
   * //                 thread: 'background-1',
   * //                 logger: 'org.example.UserService',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:02,123 [1] INFO  MyApp.Program [(null)] - started',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word beside the thread',
   * //               message: 'started',
   * //               fields: {
   * //                 thread: '1',
   * //                 logger: 'MyApp.Program',
   * //                 context: '(null)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:03,978 INFO [IPC Server handler 0 on 9000] org.apache.hadoop.ipc.Server: listening',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03.978Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word beside the thread',
   * //               message: 'listening',
   * //               fields: {
   * //                 thread: 'IPC Server handler 0 on 9000',
   * //                 logger: 'org.apache.hadoop.ipc.Server',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:04.001 DEBUG com.acme.Cache:42 - 3 entries',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:04.001Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 5,
   * //               level: 'DEBUG',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: '3 entries',
   * //               fields: { logger: 'com.acme.Cache', line: 42 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27 08:15:05,001 FATAL org.apache.hadoop.hdfs.StateChange: BLOCK* lost',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:05.001Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 21,
   * //               level: 'FATAL',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'BLOCK* lost',
   * //               fields: {
   * //                 logger: 'org.apache.hadoop.hdfs.StateChange',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'hadoop-compact',
   * //       title: 'Hadoop and Spark with short years',
   * //       family: 'application',
   * //       specification: 'https://logging.apache.org/log4j/1.x/apidocs/org/apache/log4j/PatternLayout.html',
   * //       signature: 'yyMMdd HHmmss or yy/MM/dd HH:mm:ss, a level word, a logger and a colon',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'thread',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Thread id.',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Class or component that logged.',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '260227 081500 148 INFO dfs.DataNode$Receiver: block blk_1 received with no error',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'block blk_1 received with no error',
   * //               fields: {
   * //                 thread: 148,
   * //                 logger: 'dfs.DataNode$Receiver',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '260227 081501 35 WARN dfs.FSNamesystem: replication below 3',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'replication below 3',
   * //               fields: { thread: 35, logger: 'dfs.FSNamesystem' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '260227 081502 ERROR mapred.JobTracker: tracker lost',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'tracker lost',
   * //               fields: { logger: 'mapred.JobTracker' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '26/02/27 08:15:03 INFO spark.SecurityManager: Changing view acls to: etl',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:03Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'Changing view acls to: etl',
   * //               fields: { logger: 'spark.SecurityManager' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'health-app',
   * //       title: 'Android app files, date|component|process|message',
   * //       family: 'application',
   * //       specification: 'https://github.com/logpai/loghub/tree/master/HealthApp',
   * //       signature: 'yyyyMMdd-H:m:s:ms, component and process id between bars',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Component that logged',
   * //         },
   * //         {
   * //           name: 'pid',
   * //           type: 'integer',
   * //           optional: false,
   * //           about: 'Process id',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '20260227-8:15:0:7|Step_Counter|30002312|steps changed 3579',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.007Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'steps changed 3579',
   * //               fields: {
   * //                 component: 'Step_Counter',
   * //                 pid: 30002312,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '20260227-8:15:1:615|Step_Sensor|30002312|onExtend: error is 0',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.615Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'onExtend: error is 0',
   * //               fields: {
   * //                 component: 'Step_Sensor',
   * //                 pid: 30002312,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '20260227-12:15:22:33|Step_Store|30002313|saved',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T12:15:22.033Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'saved',
   * //               fields: { component: 'Step_Store', pid: 30002313 },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'proxifier',
   * //       title: 'Proxifier',
   * //       family: 'application',
   * //       specification: 'https://www.proxifier.com/docs/win-v4/log.html',
   * //       signature: '[MM.DD time], a program, a dash',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'program',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Program whose connection it is.',
   * //         },
   * //         {
   * //           name: 'bits64',
   * //           type: 'boolean',
   * //           optional: true,
   * //           about: 'True for 64-bit programs.',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[02.27 08:15:00] browser.exe - proxy.example.org:5070 open through proxy proxy.example.org:5070 HTTPS',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'proxy.example.org:5070 open through proxy proxy.example.org:5070 HTTPS',
   * //               fields: { program: 'browser.exe' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[02.27 08:15:01] browser.exe *64 - example.org:80 close, 445 bytes sent, 5174 bytes (5.05 KB) received, lifetime <1 sec',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'example.org:80 close, 445 bytes sent, 5174 bytes (5.05 KB) received, lifetime <1 sec',
   * //               fields: { program: 'browser.exe', bits64: true },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '[02.27 08:15:02] sync.exe - example.org:443 error : Could not connect through proxy',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:02Z',
   * //               yearInferred: true,
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'keyword',
   * //               levelRule: 'connection error',
   * //               message: 'example.org:443 error : Could not connect through proxy',
   * //               fields: { program: 'sync.exe' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'cef',
   * //       title: 'CEF (ArcSight Common Event Format)',
   * //       family: 'key-value',
   * //       specification: 'https://www.microfocus.com/documentation/arcsight/arcsight-smartconnectors-8.3/cef-implementation-standard/Content/CEF/Chapter%201%20What%20is%20CEF.htm',
   * //       signature: 'CEF:0, six fields between bars, key=value pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'deviceVendor',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Who makes the device',
   * //         },
   * //         {
   * //           name: 'deviceProduct',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The device or program',
   * //         },
   * //         {
   * //           name: 'deviceVersion',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Its version',
   * //         },
   * //         {
   * //           name: 'deviceEventClassId',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Signature id: the type of event',
   * //         },
   * //         {
   * //           name: 'name',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'What happened, the same for all events of the type',
   * //         },
   * //         {
   * //           name: 'src',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source address',
   * //         },
   * //         {
   * //           name: 'spt',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Source port',
   * //         },
   * //         {
   * //           name: 'dst',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Destination address',
   * //         },
   * //         {
   * //           name: 'dpt',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Destination port',
   * //         },
   * //         {
   * //           name: 'suser',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source user',
   * //         },
   * //         {
   * //           name: 'duser',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Destination user',
   * //         },
   * //         {
   * //           name: 'act',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'What the device did',
   * //         },
   * //         {
   * //           name: 'request',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'URL',
   * //         },
   * //         {
   * //           name: 'cnt',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'How often the event was seen',
   * //         },
   * //         {
   * //           name: 'in',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes in',
   * //         },
   * //         {
   * //           name: 'out',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes out',
   * //         },
   * //         {
   * //           name: 'cn1',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'First custom number; `cn1Label` names it',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'CEF:0|Security|threatmanager|1.0|100|worm successfully stopped|10|src=10.0.0.1 dst=2.1.2.2 spt=1232',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 18,
   * //               level: '10',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'worm successfully stopped',
   * //               fields: {
   * //                 deviceVendor: 'Security',
   * //                 deviceProduct: 'threatmanager',
   * //                 deviceVersion: '1.0',
   * //                 deviceEventClassId: '100',
   * //                 name: 'worm successfully stopped',
   * //                 src: '10.0.0.1',
   * //                 dst: '2.1.2.2',
   * //                 spt: 1232,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'Feb 27 08:15:00 localhost CEF:0|Trend Micro|Deep Discovery Email Inspector|2.5.1.1139|300999|SYSTEM_EVENT|3|rt=Feb 27 2026 08:14:59 GMT+00:00 cn1Label=eventId cn1=30000 msg=Account \'admin\' logged on, no error suser=admin duser=NT\\SYSTEM',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:14:59Z',
   * //               observedTime: '2026-02-27T08:15:00Z',
   * //               severityNumber: 9,
   * //               level: '3',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'Account \'admin\' logged on, no error',
   * //               fields: {
   * //                 deviceVendor: 'Trend Micro',
   * //                 deviceProduct: 'Deep Discovery Email Inspector',
   * //                 deviceVersion: '2.5.1.1139',
   * //                 deviceEventClassId: '300999',
   * //                 name: 'SYSTEM_EVENT',
   * //                 suser: 'admin',
   * //                 duser: 'NT\\SYSTEM',
   * //                 cn1: 30000,
   * //                 cn1Label: 'eventId',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'CEF:0|V\\|W|P|1|sig|detected a \\| in a \\\\ path|7|rt=1772180101250 start=1772180100000 act=blocked a \\= request=https://example.org/?a=1&b=2 cnt=3 in=10 out= dpt=https note=two\\nlines',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.250Z',
   * //               severityNumber: 17,
   * //               level: '7',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'detected a | in a \\ path',
   * //               fields: {
   * //                 deviceVendor: 'V|W',
   * //                 deviceProduct: 'P',
   * //                 deviceVersion: '1',
   * //                 deviceEventClassId: 'sig',
   * //                 name: 'detected a | in a \\ path',
   * //                 act: 'blocked a =',
   * //                 request: 'https://example.org/?a=1&b=2',
   * //                 cnt: 3,
   * //                 in: 10,
   * //                 start: '1772180100000',
   * //                 dptText: 'https',
   * //                 note: 'two\nlines',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'CEF: 1|Red Hat|RHEL|8.0.0|100|SSH login|Medium',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'Medium',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'SSH login',
   * //               fields: {
   * //                 deviceVendor: 'Red Hat',
   * //                 deviceProduct: 'RHEL',
   * //                 deviceVersion: '8.0.0',
   * //                 deviceEventClassId: '100',
   * //                 name: 'SSH login',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'CEF:0|Vendor|Product|1|p-1|Port scan|-|dpt=22 out=9',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               level: '-',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'Port scan',
   * //               fields: {
   * //                 deviceVendor: 'Vendor',
   * //                 deviceProduct: 'Product',
   * //                 deviceVersion: '1',
   * //                 deviceEventClassId: 'p-1',
   * //                 name: 'Port scan',
   * //                 dpt: 22,
   * //                 out: 9,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'leef',
   * //       title: 'LEEF (QRadar Log Event Extended Format)',
   * //       family: 'key-value',
   * //       specification: 'https://www.ibm.com/docs/en/dsm?topic=overview-leef-event-components',
   * //       signature: 'LEEF:1.0 or 2.0, four fields between bars, in 2.0 a delimiter, key=value pairs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'vendor',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Who makes the device',
   * //         },
   * //         {
   * //           name: 'product',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The device or program',
   * //         },
   * //         {
   * //           name: 'productVersion',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Its version',
   * //         },
   * //         {
   * //           name: 'eventId',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'The type of event',
   * //         },
   * //         {
   * //           name: 'cat',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Category of the event',
   * //         },
   * //         {
   * //           name: 'src',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source address',
   * //         },
   * //         {
   * //           name: 'srcPort',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Source port',
   * //         },
   * //         {
   * //           name: 'srcBytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes from the source',
   * //         },
   * //         {
   * //           name: 'dst',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Destination address',
   * //         },
   * //         {
   * //           name: 'dstPort',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Destination port',
   * //         },
   * //         {
   * //           name: 'dstBytes',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes from the destination',
   * //         },
   * //         {
   * //           name: 'proto',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Transport protocol, name or number',
   * //         },
   * //         {
   * //           name: 'usrName',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'May 15 16:00:47 localhost LEEF:1.0|Trend Micro|Deep Discovery Email Inspector|2.5.1.1161|SYSTEM_EVENT|sev=3\tmsg=Account admin logged on, no error\tdevTime=May 15 2025 16:00:46 GMT+00:00\tdevTimeFormat=MMM dd yyyy HH:mm:ss z\tusrName=admin',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2025-05-15T16:00:46Z',
   * //               observedTime: '2026-05-15T16:00:47Z',
   * //               severityNumber: 9,
   * //               level: '3',
   * //               levelSource: 'field',
   * //               levelRule: 'sev',
   * //               message: 'Account admin logged on, no error',
   * //               fields: {
   * //                 vendor: 'Trend Micro',
   * //                 product: 'Deep Discovery Email Inspector',
   * //                 productVersion: '2.5.1.1161',
   * //                 eventId: 'SYSTEM_EVENT',
   * //                 usrName: 'admin',
   * //                 devTimeFormat: 'MMM dd yyyy HH:mm:ss z',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'LEEF:2.0|Lancope|StealthWatch|1.0|41|^|src=10.0.1.8^srcPort=81^dst=10.0.0.5^dstPort=21^sev=5^cat=anomaly^',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: '5',
   * //               levelSource: 'field',
   * //               levelRule: 'sev',
   * //               message: '41',
   * //               fields: {
   * //                 vendor: 'Lancope',
   * //                 product: 'StealthWatch',
   * //                 productVersion: '1.0',
   * //                 eventId: '41',
   * //                 src: '10.0.1.8',
   * //                 srcPort: 81,
   * //                 dst: '10.0.0.5',
   * //                 dstPort: 21,
   * //                 cat: 'anomaly',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'LEEF:2.0|IBM|QRadar|7.5.0|NewEvent|x7C|devTime=1772180100250|proto=6|srcBytes=12|dstBytes=n/a|sev=9|msg=a=b blocked|loose',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.250Z',
   * //               severityNumber: 18,
   * //               level: '9',
   * //               levelSource: 'field',
   * //               levelRule: 'sev',
   * //               message: 'a=b blocked',
   * //               fields: {
   * //                 vendor: 'IBM',
   * //                 product: 'QRadar',
   * //                 productVersion: '7.5.0',
   * //                 eventId: 'NewEvent',
   * //                 proto: '6',
   * //                 srcBytes: 12,
   * //                 dstBytesText: 'n/a',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'LEEF:2.0|Vendor|Product|2|login|usrName=joe\tdstBytes=5',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'login',
   * //               fields: {
   * //                 vendor: 'Vendor',
   * //                 product: 'Product',
   * //                 productVersion: '2',
   * //                 eventId: 'login',
   * //                 usrName: 'joe',
   * //                 dstBytes: 5,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'LEEF:1.0|Microsoft|MSExchange|4.0 SP1|15345|src=192.0.2.0 dst=172.50.123.1 sev=8 cat=two words',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: '8',
   * //               levelSource: 'field',
   * //               levelRule: 'sev',
   * //               message: '15345',
   * //               fields: {
   * //                 vendor: 'Microsoft',
   * //                 product: 'MSExchange',
   * //                 productVersion: '4.0 SP1',
   * //                 eventId: '15345',
   * //                 src: '192.0.2.0',
   * //                 dst: '172.50.123.1',
   * //                 cat: 'two words',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'ltsv',
   * //       title: 'LTSV (labeled tab-separated values)',
   * //       family: 'key-value',
   * //       specification: 'http://ltsv.org/',
   * //       signature: 'label:value fields, all apart by tabs',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'host',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'The client\'s address or name',
   * //         },
   * //         {
   * //           name: 'user',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Authenticated user',
   * //         },
   * //         {
   * //           name: 'req',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request line',
   * //         },
   * //         {
   * //           name: 'method',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request method, also from `req`',
   * //         },
   * //         {
   * //           name: 'uri',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Request target',
   * //         },
   * //         {
   * //           name: 'status',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'HTTP status',
   * //         },
   * //         {
   * //           name: 'size',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the response\'s body',
   * //         },
   * //         {
   * //           name: 'reqsize',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Bytes of the request',
   * //         },
   * //         {
   * //           name: 'referer',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Referer header',
   * //         },
   * //         {
   * //           name: 'ua',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'User-Agent header',
   * //         },
   * //         {
   * //           name: 'vhost',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Virtual host',
   * //         },
   * //         {
   * //           name: 'reqtime',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the request took',
   * //         },
   * //         {
   * //           name: 'reqtime_microsec',
   * //           type: 'integer',
   * //           optional: true,
   * //           about: 'Microseconds the request took',
   * //         },
   * //         {
   * //           name: 'apptime',
   * //           type: 'number',
   * //           optional: true,
   * //           about: 'Seconds the application took (\'-\' where none answered is left out)',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'host:127.0.0.1\tident:-\tuser:frank\ttime:[10/Oct/2000:13:55:36 -0700]\treq:GET /apache_pb.gif HTTP/1.0\tstatus:200\tsize:2326\treferer:http://www.example.com/start.html\tua:Mozilla/4.08 [en] (Win98; I ;Nav)',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2000-10-10T20:55:36Z',
   * //               severityNumber: 9,
   * //               levelSource: 'status',
   * //               levelRule: 'http-success',
   * //               message: 'GET /apache_pb.gif HTTP/1.0',
   * //               fields: {
   * //                 host: '127.0.0.1',
   * //                 user: 'frank',
   * //                 req: 'GET /apache_pb.gif HTTP/1.0',
   * //                 method: 'GET',
   * //                 status: 200,
   * //                 size: 2326,
   * //                 referer: 'http://www.example.com/start.html',
   * //                 ua: 'Mozilla/4.08 [en] (Win98; I ;Nav)',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'time:2026-02-27T08:15:00+09:00\thost:192.0.2.7\tmethod:GET\turi:/error\tstatus:503\tsize:-\treqsize:120\tvhost:example.org\treqtime:0.052\treqtime_microsec:52000\tapptime:0.05',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-26T23:15:00Z',
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'GET /error',
   * //               fields: {
   * //                 host: '192.0.2.7',
   * //                 method: 'GET',
   * //                 uri: '/error',
   * //                 status: 503,
   * //                 reqsize: 120,
   * //                 vhost: 'example.org',
   * //                 reqtime: 0.052,
   * //                 reqtime_microsec: 52000,
   * //                 apptime: 0.05,
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'time:2026-02-27 08:15:01\tlevel:warn\tmessage:disk at 91%: no error yet\tstatus:degraded\tempty:',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'disk at 91%: no error yet',
   * //               fields: { statusText: 'degraded', empty: '' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['job:nightly\tresult:no error\trows:12'],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'job:nightly result:no error rows:12',
   * //               fields: {
   * //                 job: 'nightly',
   * //                 result: 'no error',
   * //                 rows: '12',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'logfmt',
   * //       title: 'logfmt',
   * //       family: 'key-value',
   * //       specification: 'https://pkg.go.dev/github.com/kr/logfmt',
   * //       signature: 'two key=value pairs or more that make up most of the line',
   * //       openFields: true,
   * //       fields: [
   * //         {
   * //           name: 'caller',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Source file and line',
   * //         },
   * //         {
   * //           name: 'logger',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Name of the logger',
   * //         },
   * //         {
   * //           name: 'component',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Part of the program',
   * //         },
   * //         {
   * //           name: 'error',
   * //           type: 'string',
   * //           optional: true,
   * //           about: 'Text of an error',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'time="2024-11-12T14:39:08+09:00" level=warning msg="System warning" component=system-monitor',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2024-11-12T05:39:08Z',
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'System warning',
   * //               fields: { component: 'system-monitor' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'ts=2026-02-27T08:15:00.123Z caller=head.go:610 level=info component=tsdb msg="WAL replay completed" duration=1.5s error=',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.123Z',
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'WAL replay completed',
   * //               fields: {
   * //                 caller: 'head.go:610',
   * //                 component: 'tsdb',
   * //                 error: '',
   * //                 duration: '1.5s',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'logger=context userId=1 orgId=1 t=2026-02-27T08:15:01.000000009Z level=error msg="Request Completed" method=GET path=/api/live/ws status=500 trace_id=4bf92f3577b34da6a3ce929d0e0e4736 error="a \\"b\\"\\n\\u00e9"',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:01.000000009Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'Request Completed',
   * //               traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
   * //               fields: {
   * //                 logger: 'context',
   * //                 error: 'a "b"\né',
   * //                 userId: '1',
   * //                 orgId: '1',
   * //                 method: 'GET',
   * //                 path: '/api/live/ws',
   * //                 status: '500',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'at=info method=GET path="/error" host=example.org request_id=r-1 fwd="192.0.2.7" dyno=web.2 connect=4ms service=8ms status=503 bytes=1653',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 9,
   * //               level: 'info',
   * //               levelSource: 'field',
   * //               levelRule: 'at',
   * //               message: 'at=info method=GET path="/error" host=example.org request_id=r-1 fwd="192.0.2.7" dyno=web.2 connect=4ms service=8ms status=503 bytes=1653',
   * //               requestId: 'r-1',
   * //               fields: {
   * //                 at: 'info',
   * //                 method: 'GET',
   * //                 path: '/error',
   * //                 host: 'example.org',
   * //                 fwd: '192.0.2.7',
   * //                 dyno: 'web.2',
   * //                 connect: '4ms',
   * //                 service: '8ms',
   * //                 status: '503',
   * //                 bytes: '1653',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'time=2026-02-27T08:15:02.835+01:00 level=INFO+2 msg="hello, world" user=jba retry',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T07:15:02.835Z',
   * //               severityNumber: 11,
   * //               level: 'INFO+2',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'hello, world',
   * //               fields: { user: 'jba', retry: '' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'status=502 took=30s msg=no error page was sent user=7',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               levelSource: 'status',
   * //               levelRule: 'http-5xx',
   * //               message: 'no error page was sent',
   * //               fields: { status: '502', took: '30s', user: '7' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'date=2026-02-27 time=11:45:03 tz="+0200" devname="fw 1" logid="0000000013" type="traffic" level="notice" srcip=10.1.100.11',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T09:45:03Z',
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'date=2026-02-27 time=11:45:03 tz="+0200" devname="fw 1" logid="0000000013" type="traffic" level="notice" srcip=10.1.100.11',
   * //               fields: {
   * //                 devname: 'fw 1',
   * //                 logid: '0000000013',
   * //                 type: 'traffic',
   * //                 srcip: '10.1.100.11',
   * //               },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'json',
   * //       title: 'One JSON object a line',
   * //       family: 'generic',
   * //       specification: 'https://www.rfc-editor.org/rfc/rfc8259',
   * //       signature: 'a JSON object of no family that is known by its keys',
   * //       openFields: true,
   * //       fields: [],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '{"ts":"2026-01-30T12:01:05","level":"INFO","msg":"User logged in"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'level',
   * //               message: 'User logged in',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"date":"2026-01-30 12:01:05.5","severity":"warning","text":"error budget at 4%","request_id":"r-1","shard":3}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05.5Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'severity',
   * //               message: 'error budget at 4%',
   * //               requestId: 'r-1',
   * //               fields: { shard: 3 },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"event":"error page shown","stream":"stderr"}',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'error page shown',
   * //               fields: { stream: 'stderr' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '{"t":1769774465,"lvl":" 40 ","log":"numbers from ten on are read like pino\'s"}',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05Z',
   * //               severityNumber: 13,
   * //               level: '40',
   * //               levelSource: 'field',
   * //               levelRule: 'lvl',
   * //               message: 'numbers from ten on are read like pino\'s',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['{"priority":3,"shard":{"id":7}}'],
   * //           records: [
   * //             {
   * //               severityNumber: 0,
   * //               level: '3',
   * //               levelSource: 'field',
   * //               levelRule: 'priority',
   * //               message: '',
   * //               fields: { shard: { id: 7 } },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'plain',
   * //       title: 'Plain text with date, time and level',
   * //       family: 'generic',
   * //       specification: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
   * //       signature: 'an ISO date and time, then a level word',
   * //       openFields: false,
   * //       fields: [],
   * //       samples: [
   * //         {
   * //           lines: ['2026-03-01 12:00:05 ERROR db timeout'],
   * //           records: [
   * //             {
   * //               time: '2026-03-01T12:00:05Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'db timeout',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-01-30 12:01:05,123 [warning] disk 91% full: no error yet',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05.123Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'warning',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'disk 91% full: no error yet',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-01-30T12:01:05.123456789+09:00 INFO: cache warm',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T03:01:05.123456789Z',
   * //               severityNumber: 9,
   * //               level: 'INFO',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'cache warm',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-01-30 12:01:05 CHATTY - told so by the caller',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-01-30T12:01:05Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 0,
   * //               level: 'CHATTY',
   * //               levelSource: 'field',
   * //               levelRule: 'word after the stamp',
   * //               message: 'told so by the caller',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'timestamped',
   * //       title: 'Any line that begins with a time',
   * //       family: 'generic',
   * //       specification: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
   * //       signature: 'a stamp of any known layout, bare or in brackets',
   * //       openFields: false,
   * //       fields: [],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             '[2026-02-27 08:15:00,5] worker-3 WARN queue at 90%',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.5Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 13,
   * //               level: 'WARN',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'worker-3 WARN queue at 90%',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             '2026-02-27T08:15:00Z user saw the error page',
   * //           ],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               severityNumber: 0,
   * //               levelSource: 'default',
   * //               levelRule: 'none',
   * //               message: 'user saw the error page',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['1772180100.25 disk: [error] sda gone'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00.25Z',
   * //               severityNumber: 17,
   * //               level: 'error',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'disk: [error] sda gone',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['27-Feb-2026 08:15:00 notice: zones loaded'],
   * //           records: [
   * //             {
   * //               time: '2026-02-27T08:15:00Z',
   * //               zoneAssumed: true,
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'zones loaded',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'stack-trace',
   * //       title: 'Stack trace of an uncaught exception',
   * //       family: 'generic',
   * //       specification: 'https://nodejs.org/api/errors.html#errorstack',
   * //       signature: 'the first line of a stack trace of Node, Java, Python, Go, .NET, Ruby, PHP or Rust',
   * //       openFields: false,
   * //       fields: [
   * //         {
   * //           name: 'runtime',
   * //           type: 'string',
   * //           optional: false,
   * //           about: 'Whose trace it is: node, java, python, go, dotnet, ruby, php, rust or any',
   * //         },
   * //       ],
   * //       samples: [
   * //         {
   * //           lines: [
   * //             'Traceback (most recent call last):',
   * //             '  File "a.py", line 1, in <module>',
   * //             '    1 / 0',
   * //             'ZeroDivisionError: division by zero',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               levelSource: 'keyword',
   * //               levelRule: 'uncaught exception',
   * //               message: 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    1 / 0\nZeroDivisionError: division by zero',
   * //               fields: { runtime: 'python' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'panic: boom',
   * //             '',
   * //             'goroutine 1 [running]:',
   * //             'main.main()',
   * //             '\t/app/main.go:4 +0x2c',
   * //             'exit status 2',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 21,
   * //               levelSource: 'keyword',
   * //               levelRule: 'panic',
   * //               message: 'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:4 +0x2c\nexit status 2',
   * //               fields: { runtime: 'go' },
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: [
   * //             'TypeError: x is not a function',
   * //             '    at main (/app/index.js:3:9)',
   * //             '',
   * //             'Node.js v24.1.0',
   * //           ],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               levelSource: 'keyword',
   * //               levelRule: 'uncaught exception',
   * //               message: 'TypeError: x is not a function\n    at main (/app/index.js:3:9)\n\nNode.js v24.1.0',
   * //               fields: { runtime: 'any' },
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //     {
   * //       id: 'level-prefixed',
   * //       title: 'Any line that begins with a level',
   * //       family: 'generic',
   * //       specification: 'https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber',
   * //       signature: 'a level word in brackets, in capitals or before a colon among the first words',
   * //       openFields: false,
   * //       fields: [],
   * //       samples: [
   * //         {
   * //           lines: ['ERROR: cannot connect to db-1'],
   * //           records: [
   * //             {
   * //               severityNumber: 17,
   * //               level: 'ERROR',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'ERROR: cannot connect to db-1',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['[warn] low memory'],
   * //           records: [
   * //             {
   * //               severityNumber: 13,
   * //               level: 'warn',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: '[warn] low memory',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //         {
   * //           lines: ['npm notice: New major version available'],
   * //           records: [
   * //             {
   * //               severityNumber: 10,
   * //               level: 'notice',
   * //               levelSource: 'keyword',
   * //               levelRule: 'first level word of the head',
   * //               message: 'npm notice: New major version available',
   * //               fields: {},
   * //             },
   * //           ],
   * //         },
   * //       ],
   * //     },
   * //   ],
   * // }
   * ```
   */
  formats(options?: CallOptions): Promise<FormatsOutput>;

  /**
   * Tell which formats lines are of.
   *
   * Candidates with their evidence, best first. Looks at the first 1000 lines; envelopes are candidates, too.
   *
   * @example
   * ```ts
   * await client.detect({ lines: ['2026-01-30 12:01:05 ERROR db timeout'] });
   * // {
   * //   candidates: [
   * //     {
   * //       format: 'plain',
   * //       title: 'Plain text with date, time and level',
   * //       score: 1,
   * //       lines: 1,
   * //       firstLine: 1,
   * //       evidence: 'an ISO date and time, then a level word',
   * //     },
   * //     {
   * //       format: 'timestamped',
   * //       title: 'Any line that begins with a time',
   * //       score: 0.5,
   * //       lines: 1,
   * //       firstLine: 1,
   * //       evidence: 'a stamp of any known layout, bare or in brackets',
   * //     },
   * //   ],
   * // }
   * ```
   */
  detect(input: DetectInput, options?: CallOptions): Promise<DetectOutput>;

  /**
   * Read a log into typed records.
   *
   * Each line is asked what it is, envelopes (Docker, CRI, compose, syslog) are opened, stack traces joined to their record. A record says its format, time, severity and how each is known; its fields are typed by its format. Every line is accounted for.
   *
   * @example
   * ```ts
   * await client.records({
   *   lines: [
   *     '{"level":30,"time":1731391316698,"pid":843,"hostname":"web-1","msg":"error budget ok"}',
   *     '2026-01-30 12:01:05 ERROR boom',
   *     '    at run (app.js:1:2)',
   *   ],
   * });
   * // {
   * //   records: [
   * //     {
   * //       format: 'pino',
   * //       lines: [1, 1],
   * //       severity: 'INFO',
   * //       severityNumber: 9,
   * //       levelSource: 'field',
   * //       levelRule: 'level',
   * //       message: 'error budget ok',
   * //       fields: { pid: 843, hostname: 'web-1' },
   * //       yearInferred: false,
   * //       zoneAssumed: false,
   * //       level: '30',
   * //       time: '2024-11-12T06:01:56.698Z',
   * //       precision: 'millisecond',
   * //     },
   * //     {
   * //       format: 'plain',
   * //       lines: [2, 3],
   * //       severity: 'ERROR',
   * //       severityNumber: 17,
   * //       levelSource: 'field',
   * //       levelRule: 'word after the stamp',
   * //       message: 'boom\n    at run (app.js:1:2)',
   * //       fields: {},
   * //       yearInferred: false,
   * //       zoneAssumed: true,
   * //       level: 'ERROR',
   * //       time: '2026-01-30T12:01:05Z',
   * //       precision: 'second',
   * //     },
   * //   ],
   * //   unparsed: [],
   * //   counts: {
   * //     lines: 3,
   * //     records: 2,
   * //     recordLines: 3,
   * //     headers: 0,
   * //     unparsed: 0,
   * //     blank: 0,
   * //   },
   * // }
   * ```
   */
  records(input: RecordsInput, options?: CallOptions): Promise<RecordsOutput>;

  /**
   * Tell what is in a log: levels, timeline, patterns, fields, exceptions.
   *
   * One report of the whole log. Every line is accounted for in `lines`; every bound that bit is named in `envelope.limitsHit`. Equal envelopes are equal reports, so the answer bears an `ETag`; with it in `If-None-Match` the same request is answered 304 without being worked on. Costs one unit of the rate limit, and one more for each started thousand lines beyond the first.
   *
   * @example
   * ```ts
   * await client.analyze({
   *   lines: [
   *     '2026-01-30 12:01:05 INFO job 17 done in 42ms',
   *     '2026-01-30 12:01:09 INFO job 18 done in 57ms',
   *     '2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7',
   *     'TypeError: x is not a function',
   *     '    at run (/app/job.js:3:9)',
   *     'what is this',
   *   ],
   *   reference: '2026-01-30T00:00:00Z',
   *   bucketsMax: 6,
   * });
   * // {
   * //   envelope: {
   * //     engine: '1',
   * //     options: 'cec4f639cdeb0910a313cca6755844a733cb6cfcf5ba52abf7cf171c37bcdaca',
   * //     input: '5e5c4b1f14aea445cdaea32c5f9b84f3c6b92124eda8186245457547dc917961',
   * //     limitsHit: [],
   * //   },
   * //   lines: {
   * //     total: 6,
   * //     parsed: 5,
   * //     blank: 0,
   * //     unparsed: 1,
   * //     truncated: 0,
   * //     bytes: 205,
   * //     records: 3,
   * //     formats: [{ format: 'plain', records: 3 }],
   * //   },
   * //   levels: {
   * //     severities: {
   * //       UNSET: 0,
   * //       TRACE: 0,
   * //       DEBUG: 0,
   * //       INFO: 2,
   * //       WARN: 0,
   * //       ERROR: 1,
   * //       FATAL: 0,
   * //     },
   * //     texts: [
   * //       { text: 'INFO', count: 2 },
   * //       { text: 'ERROR', count: 1 },
   * //     ],
   * //     otherTexts: 0,
   * //     withoutText: 0,
   * //   },
   * //   time: {
   * //     first: '2026-01-30T12:01:05Z',
   * //     last: '2026-01-30T12:02:10Z',
   * //     timed: 3,
   * //     untimed: 0,
   * //     outOfOrder: 0,
   * //     clockJumps: 0,
   * //     largestJumps: [],
   * //     gaps: [],
   * //     rollOvers: 0,
   * //     yearInferred: 0,
   * //     zoneAssumed: 3,
   * //   },
   * //   timeline: {
   * //     start: '2026-01-30T12:01:00Z',
   * //     widthMs: 15000,
   * //     buckets: 5,
   * //     counts: { INFO: [2, 0, 0, 0, 0], ERROR: [0, 0, 0, 0, 1] },
   * //     before: 0,
   * //     after: 0,
   * //     untimed: 0,
   * //   },
   * //   patterns: {
   * //     patterns: [
   * //       {
   * //         id: '20499fa57f5c3302',
   * //         template: 'job <num> done in <duration>',
   * //         count: 2,
   * //         share: 0.6667,
   * //         severities: { INFO: 2 },
   * //         first: { line: 1, time: '2026-01-30T12:01:05Z' },
   * //         last: { line: 2, time: '2026-01-30T12:01:09Z' },
   * //         example: 'job 18 done in 57ms',
   * //         sparkline: [2, 0, 0, 0, 0],
   * //         variables: [
   * //           {
   * //             type: 'num',
   * //             distinct: 2,
   * //             values: [
   * //               { value: '17', count: 1 },
   * //               { value: '18', count: 1 },
   * //             ],
   * //             exact: true,
   * //             sampled: 0,
   * //           },
   * //           {
   * //             type: 'duration',
   * //             distinct: 2,
   * //             values: [
   * //               { value: '42ms', count: 1 },
   * //               { value: '57ms', count: 1 },
   * //             ],
   * //             exact: true,
   * //             sampled: 0,
   * //           },
   * //         ],
   * //       },
   * //       {
   * //         id: '771839f38faddbb2',
   * //         template: 'cannot reach <ip>',
   * //         count: 1,
   * //         share: 0.3333,
   * //         severities: { ERROR: 1 },
   * //         first: { line: 3, time: '2026-01-30T12:02:10Z' },
   * //         last: { line: 3, time: '2026-01-30T12:02:10Z' },
   * //         example: 'cannot reach 10.0.0.7',
   * //         sparkline: [0, 0, 0, 0, 1],
   * //         variables: [
   * //           {
   * //             type: 'ip',
   * //             distinct: 1,
   * //             values: [{ value: '10.0.0.7', count: 1 }],
   * //             exact: true,
   * //             sampled: 0,
   * //           },
   * //         ],
   * //       },
   * //     ],
   * //     other: 0,
   * //     bucketsPerPoint: 1,
   * //   },
   * //   fields: {
   * //     fields: [],
   * //     otherFields: 0,
   * //     otherValues: 0,
   * //     distinctError: 0.0325,
   * //     quantileError: 0.01,
   * //   },
   * //   exceptions: {
   * //     count: 1,
   * //     exceptions: [
   * //       {
   * //         fingerprint: '9f582951872f496e',
   * //         language: 'node',
   * //         type: 'TypeError',
   * //         message: 'x is not a function',
   * //         frames: [
   * //           {
   * //             function: 'run',
   * //             file: '/app/job.js',
   * //             line: 3,
   * //           },
   * //         ],
   * //         causes: [],
   * //         count: 1,
   * //         first: { line: 3, time: '2026-01-30T12:02:10Z' },
   * //         last: { line: 3, time: '2026-01-30T12:02:10Z' },
   * //         example: 'cannot reach 10.0.0.7\nTypeError: x is not a function\n    at run (/app/job.js:3:9)',
   * //       },
   * //     ],
   * //     other: 0,
   * //   },
   * //   unparsed: {
   * //     count: 1,
   * //     byReason: [{ reason: 'no known format', count: 1 }],
   * //     shapes: [
   * //       {
   * //         shape: 'w',
   * //         reason: 'no known format',
   * //         count: 1,
   * //         firstLine: 6,
   * //         lastLine: 6,
   * //         example: 'what is this',
   * //       },
   * //     ],
   * //     other: 0,
   * //   },
   * // }
   * ```
   */
  analyze(input: AnalyzeInput, options?: CallOptions): Promise<AnalyzeOutput>;

  /**
   * Tell what changed from one log to another, or within one.
   *
   * Patterns, levels, field values and exceptions whose share changed for certain and by enough to matter; new patterns of errors always. Ordered by what a person should look at first. A side without lines is refused, never answered with “nothing changed”. Costs as many units of the rate limit as analysing what it is given.
   *
   * @example
   * ```ts
   * await client.compare({
   *   baseline: {
   *     lines: [
   *       '2026-01-30 12:01:05 INFO job 17 done',
   *       '2026-01-30 12:01:09 INFO job 18 done',
   *     ],
   *   },
   *   candidate: {
   *     lines: [
   *       '2026-01-30 12:01:05 INFO job 17 done',
   *       '2026-01-30 12:01:09 INFO job 18 done',
   *       '2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7',
   *     ],
   *   },
   * });
   * // {
   * //   baseline: { lines: 2, records: 2 },
   * //   candidate: { lines: 3, records: 3 },
   * //   patterns: {
   * //     changes: [
   * //       {
   * //         id: '771839f38faddbb2',
   * //         template: 'cannot reach <ip>',
   * //         severity: 'ERROR',
   * //         example: 'cannot reach 10.0.0.7',
   * //         kind: 'new',
   * //         baselineCount: 0,
   * //         candidateCount: 1,
   * //         baselineShare: 0,
   * //         candidateShare: 0.3333,
   * //         pValue: 1,
   * //       },
   * //     ],
   * //     other: 0,
   * //     tested: 2,
   * //     limitsHit: [],
   * //   },
   * //   levels: { changes: [], other: 0 },
   * //   fields: { changes: [], other: 0 },
   * //   exceptions: { changes: [], other: 0 },
   * // }
   * ```
   */
  compare(input: CompareInput, options?: CallOptions): Promise<CompareOutput>;
}
