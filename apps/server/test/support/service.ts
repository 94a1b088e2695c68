import pino from 'pino';
import { type RunningService, readConfig, startService } from '../../src/index.ts';

/** A running service on a free port, without its log; closed at the end of its scope. */
export interface TestService extends AsyncDisposable {
  readonly url: string;
  /** Lines of its own log so far. */
  readonly logLines: readonly string[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<number>;
}

export async function startTestService(environment: Record<string, string> = {}): Promise<TestService> {
  const logLines: string[] = [];
  const log = pino({ level: environment.LOG_LEVEL ?? 'info' }, { write: (line: string) => void logLines.push(line) });
  const config = readConfig({ PORT: '0', WORKERS: '2', RATE_LIMIT: '1000000', SHUTDOWN_GRACE: '5s', ...environment });
  const service: RunningService = await startService(config, log);
  let closed: Promise<number> | undefined;
  const close = (): Promise<number> => {
    closed ??= service.close();
    return closed;
  };
  return {
    url: service.url,
    logLines,
    post: (path, body, headers = {}) =>
      fetch(service.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    close,
    async [Symbol.asyncDispose]() {
      await close();
    },
  };
}

/** What nobody outside may see in an answer. */
export const internals = /\bat .+:\d+|node_modules|\/(home|app|tmp|work)\/|ECONN|\d+\.\d+\.\d+\.\d+:\d+/;
