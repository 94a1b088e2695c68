import type { Attempt } from './attempts.ts';
import { reasonOf, toJson } from './fetch-answers.ts';
import { readEvents } from './file-events.ts';
import { type FileSource, openSource } from './file-source.ts';
import { LogmillError } from './logmill-error.ts';
import type { FileProgress } from './operations.gen.ts';
import type { Timing } from './timing.ts';
import { toAnswerError } from './to-answer-error.ts';

export interface SendFileOptions {
  /** The service's, without a slash at its end. */
  readonly url: string;
  readonly path: string;
  /** Options of the operation; members of members become `httpStatus[success]=9`. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch | undefined;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
  readonly timing: Timing;
}

/** One try to send a source and to read what the service says while it works. Rejects with a LogmillError. */
export function sendFile(source: FileSource, options: SendFileOptions): Attempt<unknown> {
  const { url, path, query, headers } = options;
  const target = `${url}${path}${queryText(query)}`;
  return async (signal) => {
    const { body, bytes, failure, close } = await openSource(source);
    try {
      const response = await (options.fetch ?? fetch)(target, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          ...(bytes === undefined ? {} : { 'content-length': String(bytes) }),
          ...headers,
          accept: 'application/x-ndjson',
        },
        body,
        signal,
        // needed for streams (Fetch standard, RequestDuplex), which lib.dom does not know
        duplex: 'half',
        // a stream could not be sent again anyway, and for a redirect undici would keep all of it that was sent
        ...(body instanceof ReadableStream ? { redirect: 'error' } : {}),
      } as RequestInit);
      return await resultOf(response, options);
    } catch (thrown) {
      const known = failure?.() ?? thrown;
      if (known instanceof LogmillError) throw known;
      const message = `No answer from ${url}: ${reasonOf(thrown)}. Is the service running there?`;
      throw new LogmillError('NETWORK_ERROR', message, { retryable: true, cause: thrown });
    } finally {
      close?.();
    }
  };
}

async function resultOf(response: Response, { url, onProgress, timing }: SendFileOptions): Promise<unknown> {
  const isEvents = response.headers.get('content-type')?.startsWith('application/x-ndjson') === true;
  if (!response.ok || !isEvents || response.body === null)
    throw toAnswerError(url, response, toJson(await response.text()), timing.nowMs());
  for await (const event of readEvents(response.body)) {
    if (event.type === 'report') return event.report;
    if (event.type === 'error') throw toAnswerError(url, response, event.problem, timing.nowMs());
    const { type: _, ...progress } = event;
    tell(progress, onProgress);
  }
  throw new LogmillError('NETWORK_ERROR', `The answer of ${url} broke off.`, { retryable: true });
}

/** What a callback throws ends the call as a signal would: it says nothing about the service, and is not to be tried again. */
function tell(progress: FileProgress, onProgress: SendFileOptions['onProgress']): void {
  try {
    onProgress?.(progress);
  } catch (thrown) {
    throw new LogmillError(
      'CLIENT_CLOSED_REQUEST',
      `The call was ended by onProgress, which threw: ${reasonOf(thrown)}`,
      {
        cause: thrown,
      },
    );
  }
}

function queryText(query: SendFileOptions['query']): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null) fields.append(name, String(value as string | number | boolean));
    else
      for (const [inner, one] of Object.entries(value as object))
        if (one !== undefined) fields.append(`${name}[${inner}]`, String(one));
  }
  const text = fields.toString();
  return text === '' ? '' : `?${text}`;
}
