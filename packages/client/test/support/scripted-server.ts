import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (req: IncomingMessage, res: ServerResponse) => void;

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: {
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly closed: Promise<unknown>;
  }[];
}

/** An HTTP server that answers by script: one answer a request, the last one for ever. */
export async function startScripted(...answers: [Answer, ...Answer[]]): Promise<ScriptedServer> {
  const requests: ScriptedServer['requests'] = [];
  const server = createServer((req, res) => {
    requests.push({ url: req.url!, headers: req.headers, closed: once(res, 'close') });
    const answer = answers[Math.min(requests.length, answers.length) - 1]!;
    req.resume();
    req.on('end', () => answer(req, res));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_req, res) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };
}

/** tRPC's envelope of a result. */
export const result = (data: unknown) => ({ result: { data } });

/** tRPC's envelope of a problem, as the service writes it. */
export function problem(status: number, code: string, more: object = {}) {
  const data = { code, httpStatus: status, status, requestId: 'id-1', retryable: false, ...more };
  return { error: { message: `because ${code}`, code: -32000, data } };
}

export const info = answer(200, result({ level: 'INFO' }));

export const limited = (retryAfterMs?: number): Answer =>
  answer(429, problem(429, 'TOO_MANY_REQUESTS', { retryable: true, ...(retryAfterMs ? { retryAfterMs } : {}) }));

/** Never answers. */
export const silence: Answer = () => {};
