import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly durationMs: number;
}

/** Posts JSON over kept-alive connections; much cheaper than fetch, so that the load is on the service. */
export function createPoster(url: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    post(path: string, body: unknown): Promise<Answer> {
      const startedMs = performance.now();
      return new Promise((resolve, reject) => {
        const req = request(
          url + path,
          { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
          (res) => {
            let text = '';
            res.on('data', (chunk) => {
              text += String(chunk);
            });
            res.on('end', () =>
              resolve({
                status: res.statusCode!,
                headers: res.headers,
                body: text,
                durationMs: performance.now() - startedMs,
              }),
            );
            res.on('error', reject);
          },
        );
        req.on('error', reject);
        req.end(JSON.stringify(body));
      });
    },
    [Symbol.dispose]() {
      agent.destroy();
    },
  };
}
