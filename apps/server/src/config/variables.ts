import bytes from 'bytes';
import ms, { type StringValue } from 'ms';
import { z } from 'zod';

/** One environment variable: what it means to people, and how its text is read. */
export interface Variable<Value = unknown> {
  readonly description: string;
  /** As one would write it in the environment; undefined when there is no default. */
  readonly fallback: string | undefined;
  readonly secret?: boolean;
  readonly schema: z.ZodType<Value, string | undefined>;
}

const count = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'Expected a whole number.')
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const size = z.string().transform((text, context) => {
  const value = /^\d+(\.\d+)?\s*(b|kb|mb|gb)?$/i.test(text) ? bytes.parse(text) : null;
  if (value === null || value < 1) {
    context.addIssue({ code: 'custom', message: 'Expected a size such as 512kb or 32mb.' });
    return z.NEVER;
  }
  return value;
});

const duration = z.string().transform((text, context) => {
  const value = /^\d+(\.\d+)?\s*(ms|s|m|h)?$/.test(text) ? ms(text as StringValue) : undefined;
  if (value === undefined) {
    context.addIssue({ code: 'custom', message: 'Expected a duration such as 500ms, 30s or 2m.' });
    return z.NEVER;
  }
  return value;
});

const url = (protocols: RegExp) =>
  z.url({ protocol: protocols, error: 'Expected a URL such as redis://127.0.0.1:6379.' });

const define = <Value>(variable: Variable<Value>): Variable<Value> => variable;

/** Everything that can be configured. The README's table and `--help` are generated from this. */
export const variables = {
  PORT: define({
    description: 'TCP port to listen on; 0 takes a free one.',
    fallback: '8000',
    schema: count(0, 65_535),
  }),
  HOST: define({
    description: 'Address to listen on; 0.0.0.0 for all.',
    fallback: '127.0.0.1',
    schema: z.string().min(1),
  }),
  REDIS_URL: define({
    description: 'Redis for cache and rate limit, shared by all instances. Without it both live in this process.',
    fallback: undefined,
    secret: true,
    schema: url(/^rediss?$/).optional(),
  }),
  REDIS_TIMEOUT: define({
    description:
      'How long Redis may be silent before an instance goes on without it. Longer keeps limits exact on crowded machines, shorter bounds what callers wait.',
    fallback: '55ms',
    schema: duration,
  }),
  CACHE_TTL_SECONDS: define({ description: 'How long a result is kept.', fallback: '3600', schema: count(1) }),
  CACHE_MEMORY: define({
    description: 'Memory for the cache in this process, in front of Redis.',
    fallback: '32mb',
    schema: size,
  }),
  RATE_LIMIT: define({
    description: 'Units each client may use per endpoint in one window.',
    fallback: '6000',
    schema: count(1),
  }),
  RATE_WINDOW_SECONDS: define({ description: 'Length of the window.', fallback: '60', schema: count(1, 86_400) }),
  INSTANCES: define({
    description: 'Instances that share the rate limit; while Redis is away each allows its part.',
    fallback: '1',
    schema: count(1, 10_000),
  }),
  API_KEYS_FILE: define({
    description:
      'File with one "NAME SHA256-OF-KEY" a line; then every request needs a key. Read again when it changes.',
    fallback: undefined,
    schema: z.string().min(1).optional(),
  }),
  TRUST_PROXY: define({
    description: 'Number of proxies in front whose X-Forwarded-For entry is believed.',
    fallback: '0',
    schema: count(0, 10),
  }),
  CORS_ORIGINS: define({
    description: 'Origins whose pages may call this service, separated by commas; * for any.',
    fallback: '',
    schema: z.string().transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
  }),
  BODY_LIMIT: define({ description: 'Largest request body.', fallback: '32mb', schema: size }),
  MAX_LINES: define({ description: 'Most lines in one request.', fallback: '250000', schema: count(1) }),
  MAX_RECORD_LINES: define({ description: 'Most lines in one /records request.', fallback: '50000', schema: count(1) }),
  MAX_LINE_CHARS: define({ description: 'Most characters in one line.', fallback: '262144', schema: count(1) }),
  MAX_ROUNDS: define({
    description: 'Most rounds of /cpu_processes.',
    fallback: '1000000',
    schema: count(1, 2 ** 31 - 1),
  }),
  FILE_LIMIT: define({ description: 'Largest body of /files.', fallback: '64gb', schema: size }),
  FILE_TEXT_LIMIT: define({
    description: 'Most text in one body of /files, decompressed.',
    fallback: '512gb',
    schema: size,
  }),
  FILE_RATIO_LIMIT: define({
    description: 'Most bytes of text from each compressed byte of /files, from the first megabyte of text on.',
    fallback: '200',
    schema: count(1, 1_000_000),
  }),
  FILE_TIMEOUT: define({
    description: 'How long one file may take from its first byte to its report. Bytes may pause for REQUEST_TIMEOUT.',
    fallback: '1h',
    schema: duration,
  }),
  MAX_FILE_LINE_CHARS: define({
    description: 'Characters of a line of /files that are looked into; a longer one is counted as truncated.',
    fallback: '1048576',
    schema: count(1, 16_777_216),
  }),
  MAX_FILES: define({
    description: 'Files worked on at one time; one more is answered 503.',
    fallback: '8',
    schema: count(1, 1000),
  }),
  MAX_FILES_PER_CLIENT: define({
    description: 'Files of one client worked on at one time; one more is answered 429. 0: half of MAX_FILES.',
    fallback: '0',
    schema: count(0, 1000),
  }),
  MAX_BATCH_CALLS: define({
    description: 'Most procedures in one tRPC batch.',
    fallback: '10',
    schema: count(1, 1000),
  }),
  WORKERS: define({
    description: 'Threads, and child processes, of the two pools; 0 for one per core.',
    fallback: '0',
    schema: count(0, 256),
  }),
  TASK_DEADLINE: define({ description: 'How long one request may compute.', fallback: '30s', schema: duration }),
  QUEUE_MAX: define({
    description: 'Tasks that may wait for a pool before it answers 503.',
    fallback: '64',
    schema: count(0),
  }),
  REQUEST_TIMEOUT: define({ description: 'How long a request may take to arrive.', fallback: '30s', schema: duration }),
  DRAIN_DELAY: define({
    description: 'How long to go on serving after SIGTERM while load balancers notice /readyz.',
    fallback: '0s',
    schema: duration,
  }),
  SHUTDOWN_GRACE: define({
    description: 'How long requests under way may take to finish after that.',
    fallback: '10s',
    schema: duration,
  }),
  LOG_LEVEL: define({
    description: 'Least severe level of our own log.',
    fallback: 'info',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  }),
  EDGE: define({
    description: 'off sends every request through the stock tRPC and OpenAPI adapters: slower, the same answers.',
    fallback: 'on',
    schema: z.enum(['on', 'off']),
  }),
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
