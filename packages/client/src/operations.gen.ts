/* Generated from the operations of @logmill/api. Do not edit: change an operation, then run `pnpm --filter @logmill/client generate`. */
import type { FileSource } from './file-source.ts';
import type { CallOptions, FileCallOptions } from './options.ts';

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
  | 'stern'
  | 'docker-timestamps'
  | 'heroku'
  | 'syslog-rfc5424'
  | 'syslog-rfc3164'
  | 'otlp-json'
  | 'aws-cloudtrail'
  | 'cloudflare-http'
  | 'traefik-access'
  | 'serilog-clef'
  | 'mongodb-json'
  | 'macos-log-json'
  | 'postgresql-json'
  | 'vault-audit'
  | 'kubernetes-audit'
  | 'nextcloud-json'
  | 'windows-event-json'
  | 'microsoft-json'
  | 'gelf'
  | 'ecs'
  | 'google-cloud'
  | 'logstash-json'
  | 'log4j2-json'
  | 'access-json'
  | 'nlog-json'
  | 'bunyan'
  | 'loguru'
  | 'rust-tracing'
  | 'python-json'
  | 'pino'
  | 'klog-json'
  | 'zap-json'
  | 'slog-json'
  | 'logrus-json'
  | 'zerolog-json'
  | 'winston'
  | 'nginx-access'
  | 'nginx-error'
  | 'haproxy'
  | 'haproxy-process'
  | 'envoy-access'
  | 'envoy-json'
  | 'squid'
  | 'uwsgi'
  | 'caddy-access'
  | 'apache-error'
  | 'aws-alb'
  | 'aws-elb'
  | 'aws-s3-access'
  | 'aws-lambda'
  | 'aws-lambda-platform'
  | 'aws-vpc-flow'
  | 'postgresql'
  | 'postgresql-csv'
  | 'pgbouncer'
  | 'mssql-errorlog'
  | 'mysql-error'
  | 'mysql-slow'
  | 'mysql-general'
  | 'redis'
  | 'elasticsearch'
  | 'mongodb-text'
  | 'rabbitmq'
  | 'cassandra'
  | 'clickhouse'
  | 'nats'
  | 'nagios'
  | 'capnslog'
  | 'coredns'
  | 'android-logcat'
  | 'android-logcat-brief'
  | 'esp-idf'
  | 'netfilter'
  | 'dmesg'
  | 'auditd'
  | 'vmkernel'
  | 'cisco'
  | 'macos-log'
  | 'windows-cbs'
  | 'windows-event-xml'
  | 'cups'
  | 'cluster-ras'
  | 'hpc'
  | 'dpkg'
  | 'apt-history'
  | 'strace'
  | 'tai64n'
  | 'github-actions'
  | 'zookeeper'
  | 'spring-boot'
  | 'jboss'
  | 'kafka'
  | 'chromium'
  | 'websphere'
  | 'weblogic'
  | 'datadog-agent'
  | 'npm'
  | 'minecraft'
  | 'tornado'
  | 'node-warning'
  | 'telegraf'
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
  | 'compiler'
  | 'cef'
  | 'leef'
  | 'w3c-extended'
  | 'zeek-tsv'
  | 'ltsv'
  | 'logfmt'
  | 'csv'
  | 'tsv'
  | 'json'
  | 'plain'
  | 'timestamped'
  | 'level-first'
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
  /**
   * The most frequent.
   */
  values: {
    value: string;
    count: number;
  }[];
  exact: boolean;
  /**
   * Values that `values` counts.
   */
  sampled: number;
}

export interface RecordsOutput {
  /**
   * In the order of their first lines.
   */
  records: ({
    /**
     * First and last line, from 1. Lines of other sources may lie between them.
     *
     * @minItems 2
     * @maxItems 2
     */
    lines: [number, number];
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
    /**
     * What the severity was read from.
     */
    levelSource: 'field' | 'pri' | 'letter' | 'status' | 'keyword' | 'default';
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
  } & (
    | {
        format: 'docker-json';
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
        fields: {
          /**
           * stdout or stderr
           */
          stream: string;
        };
      }
    | {
        format: 'docker-compose';
        fields: {
          /**
           * The container's name as printed
           */
          service: string;
        };
      }
    | {
        format: 'kubectl-prefix';
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
        format: 'stern';
        fields: {
          /**
           * Namespace, where several are followed
           */
          namespace?: string;
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
        format: 'docker-timestamps';
        fields: {};
      }
    | {
        format: 'heroku';
        fields: {
          /**
           * `app`, or `heroku` for what the platform says
           */
          source: string;
          /**
           * Dyno (web.1) or part of the platform (router)
           */
          process: string;
        };
      }
    | {
        format: 'syslog-rfc5424';
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
        fields: {
          /**
           * Facility code, 0 to 23; files have no PRI
           */
          facility?: number;
          /**
           * Host that wrote the line; absent where a PRI is the whole header, or the line was written on the same host
           */
          hostname?: string;
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
        format: 'macos-log-json';
        fields: {
          /**
           * Process id
           */
          processID: number;
          /**
           * Path of the process's program
           */
          processImagePath?: string;
          /**
           * Thread
           */
          threadID?: number;
          /**
           * Subsystem, for example com.apple.TimeMachine
           */
          subsystem?: string;
          /**
           * Category within the subsystem
           */
          category?: string;
          /**
           * logEvent, activityCreateEvent, …
           */
          eventType?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'postgresql-json';
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
          dbname?: string;
          /**
           * Session
           */
          session_id?: string;
          /**
           * SQLSTATE
           */
          state_code?: string;
          /**
           * DETAIL
           */
          detail?: string;
          /**
           * HINT
           */
          hint?: string;
          /**
           * CONTEXT
           */
          context?: string;
          /**
           * The statement that was run
           */
          statement?: string;
          /**
           * Name that the client gave itself
           */
          application_name?: string;
          /**
           * Kind of process, for example client backend
           */
          backend_type?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'vault-audit';
        fields: {
          /**
           * request or response
           */
          type: string;
          /**
           * Whose token it was; values are hashed
           */
          auth?: {
            [k: string]: unknown;
          };
          /**
           * id, operation, path, remote_address, …
           */
          request: {
            [k: string]: unknown;
          };
          /**
           * What was answered; values are hashed
           */
          response?: {
            [k: string]: unknown;
          };
          /**
           * Why it was refused
           */
          error?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'kubernetes-audit';
        fields: {
          /**
           * Id of the request; its stages share it
           */
          auditID: string;
          /**
           * RequestReceived, ResponseStarted, ResponseComplete or Panic
           */
          stage: string;
          /**
           * How much is recorded: Metadata, Request, RequestResponse; no log's level
           */
          level?: string;
          /**
           * get, list, create, …
           */
          verb?: string;
          /**
           * What was asked for
           */
          requestURI?: string;
          /**
           * Who asked: username, uid, groups
           */
          user?: {
            [k: string]: unknown;
          };
          /**
           * The object: resource, namespace, name
           */
          objectRef?: {
            [k: string]: unknown;
          };
          /**
           * The answer, its `code` an HTTP status
           */
          responseStatus?: {
            [k: string]: unknown;
          };
          /**
           * Where the request came from, by way of which proxies
           */
          sourceIPs?: string[];
          /**
           * User-Agent header
           */
          userAgent?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'nextcloud-json';
        fields: {
          /**
           * App that logged
           */
          app: string;
          /**
           * The client's address; empty for jobs
           */
          remoteAddr: string;
          /**
           * Who was logged in; -- for nobody
           */
          user?: string;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target
           */
          url?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * Nextcloud's version
           */
          version?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'windows-event-json';
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
          [k: string]: unknown;
        };
      }
    | {
        format: 'microsoft-json';
        fields: {
          /**
           * Category: the name of the type that logs
           */
          Category: string;
          /**
           * Number of the event; 0 when the program gave none
           */
          EventId: number;
          /**
           * The exception with its trace
           */
          Exception?: string;
          /**
           * The message template under {OriginalFormat}, and its values
           */
          State?: {
            [k: string]: unknown;
          };
          /**
           * Scopes around the call, outermost first
           */
          Scopes?: unknown[];
          [k: string]: unknown;
        };
      }
    | {
        format: 'gelf';
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
        format: 'access-json';
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
        format: 'klog-json';
        fields: {
          /**
           * Verbosity of an information, 0 and up; errors have none
           */
          v?: number;
          /**
           * Text of the error
           */
          err?: string;
          /**
           * Source file and line
           */
          caller?: string;
          /**
           * Name of the logger
           */
          logger?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'zap-json';
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
           * X-Forwarded-For header, where the log adds it
           */
          forwardedFor?: string;
          /**
           * Bytes of the request, headers included (ingress-nginx)
           */
          requestBytes?: number;
          /**
           * Seconds the request took, where the log adds it
           */
          requestTimeSeconds?: number;
          /**
           * Name of the upstream or router (ingress-nginx, Traefik)
           */
          upstream?: string;
          /**
           * Address or URL of the server behind (ingress-nginx, Traefik)
           */
          upstreamAddr?: string;
        };
      }
    | {
        format: 'nginx-error';
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
        fields: {
          /**
           * Process id
           */
          pid?: number;
        };
      }
    | {
        format: 'envoy-access';
        fields: {
          /**
           * Request method; absent for TCP
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/2
           */
          protocol?: string;
          /**
           * HTTP status; 0 when no response was begun
           */
          status: number;
          /**
           * What went wrong, for example UF,URX
           */
          responseFlags?: string;
          /**
           * Who set the status and why (Istio)
           */
          responseCodeDetails?: string;
          /**
           * Why the connection ended (Istio)
           */
          terminationDetails?: string;
          /**
           * Why the transport to the upstream failed (Istio)
           */
          upstreamFailure?: string;
          /**
           * Bytes of the request's body
           */
          bytesReceived: number;
          /**
           * Bytes of the response's body
           */
          bytes: number;
          /**
           * Milliseconds in all
           */
          durationMs: number;
          /**
           * Milliseconds the upstream took
           */
          upstreamMs?: number;
          /**
           * X-Forwarded-For header
           */
          forwardedFor?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * Host that was asked
           */
          authority?: string;
          /**
           * Address of the upstream
           */
          upstreamHost?: string;
          /**
           * Cluster of the upstream (Istio)
           */
          upstreamCluster?: string;
          /**
           * Envoy's address towards the upstream (Istio)
           */
          upstreamLocalAddress?: string;
          /**
           * Envoy's address towards the client (Istio)
           */
          downstreamLocalAddress?: string;
          /**
           * The client's address and port (Istio)
           */
          remoteAddr?: string;
          /**
           * SNI (Istio)
           */
          serverName?: string;
          /**
           * Name of the route (Istio)
           */
          route?: string;
        };
      }
    | {
        format: 'envoy-json';
        fields: {
          /**
           * HTTP status; 0 when no response was begun
           */
          response_code: number;
          /**
           * What went wrong, for example UF,URX
           */
          response_flags?: string;
          /**
           * Request method; absent for TCP
           */
          method?: string;
          /**
           * Request target, query included
           */
          path?: string;
          /**
           * For example HTTP/2
           */
          protocol?: string;
          /**
           * Host that was asked
           */
          authority?: string;
          /**
           * Bytes of the request's body
           */
          bytes_received?: number;
          /**
           * Bytes of the response's body
           */
          bytes_sent?: number;
          /**
           * Milliseconds in all
           */
          duration?: number;
          /**
           * Cluster of the upstream
           */
          upstream_cluster?: string;
          /**
           * Address of the upstream
           */
          upstream_host?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'squid';
        fields: {
          /**
           * Milliseconds Squid was busy with it
           */
          durationMs: number;
          /**
           * The client's address
           */
          remoteAddr: string;
          /**
           * What Squid did, for example TCP_MISS
           */
          result: string;
          /**
           * HTTP status; 0 when there was none
           */
          status: number;
          /**
           * Bytes sent to the client, headers included
           */
          bytes: number;
          /**
           * Request method; ICP_QUERY for ICP
           */
          method: string;
          /**
           * URL
           */
          path: string;
          /**
           * Authenticated user
           */
          user?: string;
          /**
           * How the origin was found, for example HIER_DIRECT
           */
          hierarchy: string;
          /**
           * Address of the origin or of the peer
           */
          peer?: string;
          /**
           * The response's Content-Type
           */
          contentType?: string;
        };
      }
    | {
        format: 'uwsgi';
        fields: {
          /**
           * Process id of the worker
           */
          pid: number;
          /**
           * Number of the application; -1 when there is none
           */
          app: number;
          /**
           * Requests of the application / of the worker so far
           */
          requests: string;
          /**
           * The client's address
           */
          remoteAddr: string;
          /**
           * Authenticated user
           */
          user?: string;
          /**
           * Variables of the request
           */
          vars: number;
          /**
           * Bytes of the request's variables
           */
          bytesReceived: number;
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
          bytes: number;
          /**
           * Milliseconds the request took
           */
          durationMs: number;
          /**
           * Headers of the response
           */
          headers?: number;
          /**
           * Bytes of the response's headers
           */
          headerBytes?: number;
          /**
           * Switches between asynchronous cores
           */
          switches?: number;
          /**
           * Number of the core
           */
          core?: number;
        };
      }
    | {
        format: 'caddy-access';
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
        format: 'aws-alb';
        fields: {
          /**
           * http, https, h2, grpcs, ws or wss
           */
          type: string;
          /**
           * Resource id of the load balancer
           */
          loadBalancer: string;
          /**
           * The client's address
           */
          remoteAddr: string;
          /**
           * The client's port
           */
          remotePort?: number;
          /**
           * Address and port of the target
           */
          target?: string;
          /**
           * Seconds until the request went to the target
           */
          requestTimeSeconds?: number;
          /**
           * Seconds until the target began to answer
           */
          targetTimeSeconds?: number;
          /**
           * Seconds until the answer went to the client
           */
          responseTimeSeconds?: number;
          /**
           * HTTP status that the load balancer sent
           */
          status?: number;
          /**
           * HTTP status that the target sent
           */
          targetStatus?: number;
          /**
           * Bytes of the request
           */
          bytesReceived?: number;
          /**
           * Bytes of the response
           */
          bytes?: number;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target: the whole URL, with its port
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * TLS cipher
           */
          sslCipher?: string;
          /**
           * TLS version
           */
          sslProtocol?: string;
          /**
           * ARN of the target group
           */
          targetGroupArn?: string;
          /**
           * X-Amzn-Trace-Id header
           */
          amznTraceId?: string;
          /**
           * SNI domain
           */
          domainName?: string;
          /**
           * Priority of the rule that matched; 0 is the default
           */
          rulePriority?: number;
          /**
           * Actions taken, commas between them
           */
          actions?: string;
          /**
           * Target of a redirect
           */
          redirectUrl?: string;
          /**
           * Why the request failed, for example LambdaThrottling
           */
          errorReason?: string;
          /**
           * Desync: Acceptable, Ambiguous or Severe
           */
          classification?: string;
          /**
           * Id of the connection, as in the connection log
           */
          connectionTraceId?: string;
        };
      }
    | {
        format: 'aws-elb';
        fields: {
          /**
           * Name of the load balancer
           */
          loadBalancer: string;
          /**
           * The client's address
           */
          remoteAddr: string;
          /**
           * The client's port
           */
          remotePort?: number;
          /**
           * Address and port of the instance
           */
          backend?: string;
          /**
           * Seconds until the request went to the instance
           */
          requestTimeSeconds?: number;
          /**
           * Seconds until the instance began to answer
           */
          backendTimeSeconds?: number;
          /**
           * Seconds until the answer went to the client
           */
          responseTimeSeconds?: number;
          /**
           * HTTP status that the load balancer sent
           */
          status?: number;
          /**
           * HTTP status that the instance sent
           */
          backendStatus?: number;
          /**
           * Bytes of the request
           */
          bytesReceived: number;
          /**
           * Bytes of the response
           */
          bytes: number;
          /**
           * Request method
           */
          method?: string;
          /**
           * Request target: the whole URL, with its port
           */
          path?: string;
          /**
           * For example HTTP/1.1
           */
          protocol?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * TLS cipher
           */
          sslCipher?: string;
          /**
           * TLS version
           */
          sslProtocol?: string;
        };
      }
    | {
        format: 'aws-s3-access';
        fields: {
          /**
           * Canonical user id of the bucket's owner
           */
          bucketOwner: string;
          /**
           * Bucket
           */
          bucket: string;
          /**
           * The client's address
           */
          remoteAddr?: string;
          /**
           * Who asked; absent when unauthenticated
           */
          requester?: string;
          /**
           * For example REST.GET.OBJECT
           */
          operation: string;
          /**
           * Key of the object, URL-encoded
           */
          key?: string;
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
           * HTTP status; absent for what S3 does by itself
           */
          status?: number;
          /**
           * S3's error code
           */
          errorCode?: string;
          /**
           * Bytes of the response
           */
          bytes?: number;
          /**
           * Bytes of the whole object
           */
          objectSizeBytes?: number;
          /**
           * Milliseconds the request took
           */
          durationMs?: number;
          /**
           * Milliseconds S3 worked on it
           */
          turnAroundMs?: number;
          /**
           * Referer header
           */
          referer?: string;
          /**
           * User-Agent header
           */
          userAgent?: string;
          /**
           * Version of the object
           */
          versionId?: string;
          /**
           * Extended request id
           */
          hostId?: string;
          /**
           * SigV2 or SigV4
           */
          signatureVersion?: string;
          /**
           * TLS cipher
           */
          cipherSuite?: string;
          /**
           * AuthHeader or QueryString
           */
          authenticationType?: string;
          /**
           * Endpoint that was asked
           */
          hostHeader?: string;
          /**
           * TLS version
           */
          tlsVersion?: string;
          /**
           * ARN of the access point
           */
          accessPointArn?: string;
          /**
           * Yes when an ACL was needed
           */
          aclRequired?: string;
        };
      }
    | {
        format: 'aws-lambda';
        fields: {
          /**
           * START, END, REPORT, INIT_START…; absent for what the function wrote
           */
          event?: string;
          /**
           * Version of the function
           */
          version?: string;
          /**
           * Version of the runtime
           */
          runtimeVersion?: string;
          /**
           * ARN of the version of the runtime
           */
          runtimeVersionArn?: string;
          /**
           * Milliseconds the handler ran
           */
          durationMs?: number;
          /**
           * Milliseconds that are paid for
           */
          billedDurationMs?: number;
          /**
           * Milliseconds of a cold start
           */
          initDurationMs?: number;
          /**
           * Milliseconds to restore a snapshot
           */
          restoreDurationMs?: number;
          /**
           * Megabytes the function may use
           */
          memorySizeMb?: number;
          /**
           * Megabytes it used
           */
          maxMemoryUsedMb?: number;
          /**
           * error or timeout; absent after success
           */
          status?: string;
          /**
           * For example Runtime.ExitError
           */
          errorType?: string;
        };
      }
    | {
        format: 'aws-lambda-platform';
        fields: {
          /**
           * For example platform.report
           */
          type: string;
          /**
           * success, failure, error or timeout
           */
          status?: string;
          /**
           * For example Runtime.ExitError
           */
          errorType?: string;
          /**
           * durationMs, billedDurationMs, memorySizeMB, maxMemoryUsedMB, …
           */
          metrics?: {
            [k: string]: unknown;
          };
          /**
           * The whole event
           */
          record: {
            [k: string]: unknown;
          };
        };
      }
    | {
        format: 'aws-vpc-flow';
        fields: {
          /**
           * Version of the record, 2 to 11
           */
          version?: number;
          /**
           * AWS account
           */
          accountId?: string;
          /**
           * Network interface
           */
          interfaceId?: string;
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
          start?: number;
          /**
           * End of the interval, epoch seconds
           */
          end?: number;
          /**
           * ACCEPT or REJECT
           */
          action?: string;
          /**
           * OK, NODATA or SKIPDATA
           */
          logStatus?: string;
          /**
           * VPC
           */
          vpcId?: string;
          /**
           * Subnet
           */
          subnetId?: string;
          /**
           * Instance
           */
          instanceId?: string;
          /**
           * Flags seen: 1 FIN, 2 SYN, 4 RST, 16 ACK
           */
          tcpFlags?: number;
          /**
           * IPv4, IPv6 or EFA
           */
          type?: string;
          /**
           * The packets' own source address
           */
          pktSrcaddr?: string;
          /**
           * The packets' own destination address
           */
          pktDstaddr?: string;
          /**
           * Region
           */
          region?: string;
          /**
           * Availability zone
           */
          azId?: string;
          /**
           * wavelength, outpost or localzone
           */
          sublocationType?: string;
          /**
           * Where that is
           */
          sublocationId?: string;
          /**
           * AWS service of the packets' source
           */
          pktSrcAwsService?: string;
          /**
           * AWS service of the packets' destination
           */
          pktDstAwsService?: string;
          /**
           * ingress or egress
           */
          flowDirection?: string;
          /**
           * BPA when public access is blocked
           */
          rejectReason?: string;
          /**
           * Way out, 1 to 8
           */
          trafficPath?: number;
          [k: string]: unknown;
        };
      }
    | {
        format: 'postgresql';
        fields: {
          /**
           * Process id of the backend
           */
          pid?: number;
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
        format: 'postgresql-csv';
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
           * Address and port of the client
           */
          client?: string;
          /**
           * Session
           */
          sessionId?: string;
          /**
           * Kind of the statement
           */
          commandTag?: string;
          /**
           * SQLSTATE
           */
          sqlState?: string;
          /**
           * DETAIL
           */
          detail?: string;
          /**
           * HINT
           */
          hint?: string;
          /**
           * An internal query that failed
           */
          internalQuery?: string;
          /**
           * CONTEXT
           */
          context?: string;
          /**
           * The statement that was run
           */
          statement?: string;
          /**
           * Place in the source of PostgreSQL
           */
          location?: string;
          /**
           * Name that the client gave itself
           */
          application?: string;
          /**
           * Kind of process, for example client backend
           */
          backendType?: string;
        };
      }
    | {
        format: 'pgbouncer';
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * Socket: C- and an address for a client, S- for a server
           */
          socket?: string;
          /**
           * Database
           */
          database?: string;
          /**
           * Database user
           */
          user?: string;
          /**
           * Address and port of the other side
           */
          address?: string;
        };
      }
    | {
        format: 'mssql-errorlog';
        fields: {
          /**
           * Session (spid51, spid7s) or part of the server
           */
          source: string;
          /**
           * Number of the error
           */
          error?: number;
          /**
           * Severity of the error, 0 to 25
           */
          severity?: number;
          /**
           * State of the error
           */
          state?: number;
        };
      }
    | {
        format: 'mysql-error';
        fields: {
          /**
           * Connection or thread id
           */
          thread?: number;
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
        fields: {
          /**
           * Erlang process
           */
          process: string;
        };
      }
    | {
        format: 'cassandra';
        fields: {
          /**
           * Thread
           */
          thread: string;
          /**
           * Source file
           */
          file: string;
          /**
           * Line in it
           */
          line?: number;
        };
      }
    | {
        format: 'clickhouse';
        fields: {
          /**
           * Server that sent the line to its client
           */
          host?: string;
          /**
           * Thread
           */
          thread: number;
          /**
           * Id of the query
           */
          queryId?: string;
          /**
           * Name of the logger
           */
          logger?: string;
        };
      }
    | {
        format: 'nats';
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * The connection's address
           */
          client?: string;
          /**
           * Kind and number of the connection, for example cid:7
           */
          connection?: string;
        };
      }
    | {
        format: 'nagios';
        fields: {
          /**
           * What happened: SERVICE ALERT, HOST ALERT, CURRENT HOST STATE, …
           */
          type: string;
          /**
           * Values between semicolons
           */
          values: string[];
        };
      }
    | {
        format: 'capnslog';
        fields: {
          /**
           * Package that speaks
           */
          component: string;
        };
      }
    | {
        format: 'coredns';
        fields: {
          /**
           * Plugin that speaks
           */
          plugin?: string;
          /**
           * The client's address and port
           */
          client?: string;
          /**
           * Id of the query
           */
          id?: number;
          /**
           * Type asked for: A, AAAA, …
           */
          type?: string;
          /**
           * Name asked for
           */
          name?: string;
          /**
           * udp, tcp, …
           */
          protocol?: string;
          /**
           * Answer: NOERROR, NXDOMAIN, SERVFAIL, …
           */
          rcode?: string;
          /**
           * Bytes of the answer
           */
          bytes?: number;
          /**
           * Milliseconds it took
           */
          durationMs?: number;
        };
      }
    | {
        format: 'android-logcat';
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
        format: 'android-logcat-brief';
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * Thread id
           */
          tid?: number;
          /**
           * Component that logged
           */
          tag?: string;
        };
      }
    | {
        format: 'esp-idf';
        fields: {
          /**
           * Component that logged
           */
          tag: string;
          /**
           * Milliseconds since boot
           */
          uptimeMs?: number;
          /**
           * The device's own clock, where it is written instead
           */
          clock?: string;
        };
      }
    | {
        format: 'netfilter';
        fields: {
          /**
           * Seconds since boot
           */
          uptimeSeconds?: number;
          /**
           * The rule's prefix, for example [UFW BLOCK]
           */
          prefix?: string;
          /**
           * Interface it came in by; empty for what the host sends
           */
          IN: string;
          /**
           * Interface it goes out by; empty for what the host receives
           */
          OUT: string;
          /**
           * Source address
           */
          SRC?: string;
          /**
           * Destination address
           */
          DST?: string;
          /**
           * Protocol
           */
          PROTO?: string;
          /**
           * Source port
           */
          SPT?: number;
          /**
           * Destination port
           */
          DPT?: number;
          /**
           * Bytes of the packet
           */
          LEN?: number;
          /**
           * Time to live
           */
          TTL?: number;
          /**
           * Flags of IP and TCP: DF, SYN, ACK, …
           */
          flags?: string[];
          [k: string]: unknown;
        };
      }
    | {
        format: 'dmesg';
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
        format: 'auditd';
        fields: {
          /**
           * Type of the record: SYSCALL, USER_LOGIN, AVC, …
           */
          type: string;
          /**
           * Number of the event; records of one event share it
           */
          serial: number;
          /**
           * Host
           */
          node?: string;
          /**
           * Whether the system call succeeded: yes or no
           */
          success?: string;
          /**
           * Result of what a user tried: success, failed, 1 or 0
           */
          res?: string;
          /**
           * Program
           */
          exe?: string;
          /**
           * Account
           */
          acct?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'vmkernel';
        fields: {
          /**
           * Program; vmkernel for the kernel
           */
          program?: string;
          /**
           * Process id
           */
          pid?: number;
          /**
           * CPU the kernel ran on
           */
          cpu?: number;
          /**
           * World (thread) of the kernel
           */
          world?: number;
          /**
           * Id of the operation
           */
          opId?: string;
        };
      }
    | {
        format: 'cisco';
        fields: {
          /**
           * What the message is about: SYS, LINK, ASA
           */
          facility: string;
          /**
           * Name or number of the message
           */
          mnemonic: string;
          /**
           * Sequence number
           */
          sequence?: number;
          /**
           * Host, where it stands behind the stamp
           */
          host?: string;
        };
      }
    | {
        format: 'macos-log';
        fields: {
          /**
           * Process
           */
          process: string;
          /**
           * Process id
           */
          pid: number;
          /**
           * Thread, hexadecimal
           */
          thread?: string;
          /**
           * Library that wrote the entry for the process
           */
          library?: string;
          /**
           * Subsystem, for example com.apple.TimeMachine
           */
          subsystem?: string;
          /**
           * Category within the subsystem
           */
          category?: string;
        };
      }
    | {
        format: 'windows-cbs';
        fields: {
          /**
           * CBS, CSI, DISM, …
           */
          component: string;
        };
      }
    | {
        format: 'windows-event-xml';
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
        fields: {
          /**
           * Number of the print job
           */
          job?: number;
        };
      }
    | {
        format: 'cluster-ras';
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
        format: 'apt-history';
        fields: {
          /**
           * Command that was run
           */
          commandLine?: string;
          /**
           * User who ran it, with the id
           */
          requestedBy?: string;
          /**
           * Comment that was given
           */
          comment?: string;
          /**
           * Packages with versions, separated by commas
           */
          install?: string;
          /**
           * The same
           */
          reinstall?: string;
          /**
           * Packages with the old and the new version
           */
          upgrade?: string;
          /**
           * The same
           */
          downgrade?: string;
          /**
           * Packages with versions
           */
          remove?: string;
          /**
           * The same, their configuration included
           */
          purge?: string;
          /**
           * Packages that others replaced
           */
          disappeared?: string;
          /**
           * Why the run failed
           */
          error?: string;
          /**
           * End of the run, as written
           */
          endDate?: string;
        };
      }
    | {
        format: 'strace';
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
        fields: {
          /**
           * The label as written
           */
          label: string;
        };
      }
    | {
        format: 'github-actions';
        fields: {
          /**
           * error, warning, notice, debug, group, endgroup, command or section
           */
          command?: string;
        };
      }
    | {
        format: 'zookeeper';
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
        format: 'chromium';
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
           * Source file; CONSOLE for what a page logs
           */
          file: string;
          /**
           * Line in it
           */
          line: number;
        };
      }
    | {
        format: 'websphere';
        fields: {
          /**
           * Thread id, hexadecimal
           */
          thread: string;
          /**
           * Short name of the component
           */
          logger: string;
          /**
           * Type of the event: F E W A I C D, O and R for what a program prints, 1 2 3 < > in traces
           */
          type: string;
          /**
           * Code of the message (WSVR0001I)
           */
          messageId?: string;
        };
      }
    | {
        format: 'weblogic';
        fields: {
          /**
           * Subsystem that logged
           */
          subsystem: string;
          /**
           * Id of the message (BEA-000360)
           */
          messageId?: string;
        };
      }
    | {
        format: 'datadog-agent';
        fields: {
          /**
           * The agent: CORE, TRACE, PROCESS, SYS-PROBE, …
           */
          component: string;
          /**
           * Source file
           */
          file?: string;
          /**
           * Line in it
           */
          line?: number;
          /**
           * Function
           */
          func?: string;
        };
      }
    | {
        format: 'npm';
        fields: {
          /**
           * Code of an error (ERESOLVE)
           */
          code?: string;
        };
      }
    | {
        format: 'minecraft';
        fields: {
          /**
           * Name of the thread
           */
          thread?: string;
          /**
           * Name of the logger, the mod or the plugin
           */
          logger?: string;
        };
      }
    | {
        format: 'tornado';
        fields: {
          /**
           * Module, or the application (ServerApp)
           */
          module: string;
          /**
           * Line in it
           */
          line?: number;
        };
      }
    | {
        format: 'node-warning';
        fields: {
          /**
           * Process id
           */
          pid: number;
          /**
           * Kind of the warning: DeprecationWarning, ExperimentalWarning, …
           */
          name: string;
          /**
           * Code of the warning (DEP0005)
           */
          code?: string;
        };
      }
    | {
        format: 'telegraf';
        fields: {
          /**
           * Plugin that logged
           */
          plugin?: string;
        };
      }
    | {
        format: 'java-gc';
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
        fields: {
          /**
           * Process id
           */
          pid: number;
        };
      }
    | {
        format: 'celery';
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
        fields: {
          /**
           * Target, mostly the module
           */
          target: string;
        };
      }
    | {
        format: 'tracing-text';
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
        fields: {};
      }
    | {
        format: 'microsoft-console';
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
        format: 'compiler';
        fields: {
          /**
           * Source file; rustc names it in the message
           */
          file?: string;
          /**
           * Line in it, from 1
           */
          line?: number;
          /**
           * Column, from 1
           */
          column?: number;
          /**
           * Number of the diagnostic (TS2322)
           */
          code?: string;
        };
      }
    | {
        format: 'cef';
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
        format: 'w3c-extended';
        fields: {
          /**
           * The client's address
           */
          'c-ip'?: string;
          /**
           * The client's port
           */
          'c-port'?: number;
          /**
           * The server's address
           */
          's-ip'?: string;
          /**
           * The server's port
           */
          's-port'?: number;
          /**
           * Request method
           */
          'cs-method'?: string;
          /**
           * Path
           */
          'cs-uri-stem'?: string;
          /**
           * Query
           */
          'cs-uri-query'?: string;
          /**
           * Authenticated user
           */
          'cs-username'?: string;
          /**
           * User-Agent header; blanks as + (IIS) or %20 (CloudFront)
           */
          'cs(User-Agent)'?: string;
          /**
           * Referer header
           */
          'cs(Referer)'?: string;
          /**
           * HTTP status; 0 in CloudFront: the client left
           */
          'sc-status'?: number;
          /**
           * IIS's finer status
           */
          'sc-substatus'?: number;
          /**
           * Windows' status
           */
          'sc-win32-status'?: number;
          /**
           * Bytes sent
           */
          'sc-bytes'?: number;
          /**
           * Bytes received
           */
          'cs-bytes'?: number;
          /**
           * IIS: milliseconds; CloudFront: seconds
           */
          'time-taken'?: number;
          /**
           * CloudFront: where it was served
           */
          'x-edge-location'?: string;
          /**
           * CloudFront: Hit, Miss, Error and others
           */
          'x-edge-result-type'?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'zeek-tsv';
        fields: {
          /**
           * Which log it is: conn, dns, http and so on
           */
          _path?: string;
          /**
           * Id of the connection
           */
          uid?: string;
          /**
           * The originator's address
           */
          'id.orig_h'?: string;
          /**
           * The originator's port
           */
          'id.orig_p'?: number;
          /**
           * The responder's address
           */
          'id.resp_h'?: string;
          /**
           * The responder's port
           */
          'id.resp_p'?: number;
          /**
           * Transport protocol
           */
          proto?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'ltsv';
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
        format: 'csv';
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'tsv';
        fields: {
          /**
           * Name of the logger
           */
          logger?: string;
          [k: string]: unknown;
        };
      }
    | {
        format: 'json';
        fields: {
          [k: string]: unknown;
        };
      }
    | {
        format: 'plain';
        fields: {};
      }
    | {
        format: 'timestamped';
        fields: {};
      }
    | {
        format: 'level-first';
        fields: {};
      }
    | {
        format: 'stack-trace';
        fields: {
          /**
           * Whose trace it is: node, java, python, go, dotnet, ruby, php, rust, elixir or any
           */
          runtime: string;
        };
      }
    | {
        format: 'level-prefixed';
        fields: {};
      }
  ))[];
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
   * Characters shown of an example, of those kept: 400 of a message, 1,500 of a stack trace. 300 when left out.
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

export interface AnalyzeFileOptions {
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
   * Characters shown of an example, of those kept: 400 of a message, 1,500 of a stack trace. 300 when left out.
   */
  exampleCharsMax?: number;
  /**
   * Bytes of the report as JSON; lists are shortened until it fits. 262144 when left out.
   */
  reportBytesMax?: number;
}

export interface CountLevelsOfFileOptions {
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
}

export interface FileProgress {
  /**
   * Bytes of the body so far, as they came.
   */
  bytes: number;
  /**
   * Bytes of the body in all; left out when unknown.
   */
  bytesTotal?: number;
  /**
   * `bytes` of `bytesTotal`; left out when unknown.
   */
  share?: number;
  /**
   * Bytes of log text so far, decompressed.
   */
  textBytes: number;
  /**
   * Lines that are in the report already.
   */
  lines: number;
  /**
   * Milliseconds since the work began.
   */
  elapsedMs: number;
  /**
   * Bytes of the body a second, so far.
   */
  bytesPerSecond: number;
}

/**
 * What is in a log.
 *
 */
export interface Report {
  envelope: ReportEnvelope;
  lines: LinesSection;
  levels: LevelsSection;
  time: TimeSection;
  timeline: TimelineSection;
  patterns: PatternsSection;
  fields: FieldsSection;
  exceptions: ExceptionsSection;
  unparsed: UnparsedSection;
}

/**
 * Which levels a log has, and when.
 *
 */
export interface LevelsOverTime {
  /**
   * Where every line went.
   */
  lines: {
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
  };
  levels: LevelsSection;
  /**
   * 60,000; more when the log has records in more than 65,536 different minutes.
   */
  widthMs: number;
  /**
   * In the order of time, without those that hold no record.
   */
  minutes: MinuteCounts[];
  /**
   * Records without a time, or with one beyond the years 0 to 9999.
   */
  untimed: number;
  /**
   * Bounds that bit. Empty when all counts are exact.
   */
  limitsHit: {
    name: string;
    max: number;
  }[];
}

/**
 * Records of one step of time.
 */
export interface MinuteCounts {
  /**
   * Its beginning, RFC 3339 in UTC.
   */
  start: string;
  /**
   * Records by severity; those that do not occur are left out.
   */
  counts: {
    UNSET?: number;
    TRACE?: number;
    DEBUG?: number;
    INFO?: number;
    WARN?: number;
    ERROR?: number;
    FATAL?: number;
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
   * //     engine: '3',
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
   * Patterns, levels, field values and exceptions whose share changed for certain and by enough to matter; new patterns of errors always. Ordered by what a person should look at first. A side without lines is refused, never answered with “nothing changed”. Costs as many units of the rate limit as analysing what it is given; a state one unit, and one more for each started 128 KiB beyond the first.
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

  /**
   * Tell what is in a file of any length.
   *
   * The report of `POST /analyze`, of a body that is the bytes of the log: nothing is kept, and memory stays flat whatever the length. Plain text, gzip (any number of members) or zstd, as the first bytes say or `Content-Encoding` names it. Options stand in the query.
   *
   * With `Accept: application/x-ndjson` or `text/event-stream` the answer begins at once and tells about twice a second how far the work is; its last event is the report, or the problem that kept it from coming.
   *
   * Bounds: bytes of the body (`FILE_LIMIT`), bytes of text (`FILE_TEXT_LIMIT`), text from each compressed byte (`FILE_RATIO_LIMIT`), time (`FILE_TIMEOUT`); the error names the one that was passed. A line longer than `MAX_FILE_LINE_CHARS` is counted but not looked into, and `envelope.limitsHit` says so.
   *
   * Costs one unit of the rate limit, and one more for each started 4 MiB of text beyond the first, taken as they come: a body that is faster than the limit is read as fast as the limit allows. Not a tRPC procedure: the client’s `analyzeFile` sends it here.
   *
   * @example
   * ```ts
   * await client.analyzeFile('access.log.gz', { reference: '2026-01-30T00:00:00Z', bucketsMax: 6 });
   * ```
   */
  analyzeFile(source: FileSource, options?: AnalyzeFileOptions & FileCallOptions): Promise<Report>;

  /**
   * Count the levels of a file of any length, minute by minute.
   *
   * What is counted when nothing else is asked for, many times as fast as a report. Bodies, answers as events, bounds and costs are those of `POST /files`.
   *
   * @example
   * ```ts
   * await client.countLevelsOfFile('access.log.gz', { reference: '2026-01-30T00:00:00Z' });
   * ```
   */
  countLevelsOfFile(source: FileSource, options?: CountLevelsOfFileOptions & FileCallOptions): Promise<LevelsOverTime>;
}
