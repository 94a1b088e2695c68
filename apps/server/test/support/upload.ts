import { once } from 'node:events';
import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** A body that is sent piece by piece, by hand. */
export interface Upload extends Disposable {
  readonly request: ClientRequest;
  /** Resolves when the client's own buffers took it. */
  write(bytes: Uint8Array | string): Promise<void>;
  end(): void;
  /** The head of the answer and its whole body; rejects when the connection breaks before. */
  readonly answer: Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>;
}

export function openUpload(url: string, headers: Record<string, string> = {}): Upload {
  const req = request(url, { method: 'POST', agent: false, headers });
  const answer = (async () => {
    const [res] = (await once(req, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of res) body += String(chunk);
    return { status: res.statusCode!, headers: res.headers, body };
  })();
  answer.catch(() => {});
  req.on('error', () => {});
  req.setMaxListeners(0);
  return {
    request: req,
    answer,
    async write(bytes) {
      // what breaks the connection is told by the answer, or its absence
      if (!req.write(bytes)) await Promise.race([once(req, 'drain'), once(req, 'close')]).catch(() => {});
    },
    end: () => void req.end(),
    [Symbol.dispose]: () => void req.destroy(),
  };
}

/** Asks until it is so; resolves to the milliseconds that took. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<number> {
  const startedMs = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedMs > 10_000) throw new Error('It is not so after ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.now() - startedMs;
}

/** A number that `/metrics` tells. */
export async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{.*?\\})? (?<value>\\S+)$`, 'm').exec(text)?.groups?.value);
}
