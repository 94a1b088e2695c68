import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { WrongAnswer } from '../bench.ts';

export interface Answer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** From the call until the last byte. */
  readonly durationMs: number;
}

/** One keep-alive connection. Anything but 2xx is a WrongAnswer. */
export interface HttpClient extends Disposable {
  /** JSON unless another media type is named. */
  post(path: string, body: string | Buffer, contentType?: string): Promise<Answer>;
  get(path: string): Promise<Answer>;
}

export function createHttpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (
    method: string,
    path: string,
    body: string | Buffer | undefined,
    contentType = 'application/json',
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const startedMs = performance.now();
      const headers =
        body === undefined ? {} : { 'content-type': contentType, 'content-length': Buffer.byteLength(body) };
      const req = request(url + path, { method, agent, headers }, (res) => {
        let text = '';
        res.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        res.on('end', () => {
          const { statusCode = 0 } = res;
          if (statusCode >= 300)
            reject(new WrongAnswer(`${method} ${path} answered ${statusCode}: ${text.slice(0, 300)}`));
          else resolve({ text, headers: res.headers, durationMs: performance.now() - startedMs });
        });
      });
      req.once('error', reject);
      req.end(body);
    });
  return {
    post: (path, body, contentType) => send('POST', path, body, contentType),
    get: (path) => send('GET', path, undefined),
    [Symbol.dispose]: () => agent.destroy(),
  };
}
