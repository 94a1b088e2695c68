import type { HTTPLinkOptions } from '@trpc/client';
import { LogmillError } from './logmill-error.ts';
import type { Timing } from './timing.ts';
import { toAnswerError } from './to-answer-error.ts';

type LinkFetch = NonNullable<HTTPLinkOptions<{ transformer: false; errorShape: never }>['fetch']>;

/**
 * `fetch` for tRPC's links, which take any JSON for an answer of theirs and lose status and headers of everything else. What is
 * not tRPC's (a proxy's page, problem details from outside the router, nothing at all) rejects with a LogmillError.
 */
export function fetchAnswers(url: string, fetchOption: typeof fetch | undefined, timing: Timing): LinkFetch {
  return async (input, init) => {
    let response: Response;
    let text: string;
    try {
      // Looked up at each call: whoever replaces the global one later (tests, instrumentation) is heard.
      response = await (fetchOption ?? fetch)(input, init as RequestInit);
      text = await response.text();
    } catch (thrown) {
      const message = `No answer from ${url}: ${reasonOf(thrown)}. Is the service running there?`;
      throw new LogmillError('NETWORK_ERROR', message, { retryable: true, cause: thrown });
    }
    const json = toJson(text);
    if (!isAnswer(json)) throw toAnswerError(url, response, json, timing.nowMs());
    return Object.assign(response, { json: () => Promise.resolve(json) });
  };
}

/** `fetch failed` says nothing; what caused it does. */
export function reasonOf(thrown: unknown): string {
  let deepest = thrown;
  for (let depth = 0; depth < 5 && deepest instanceof Error && deepest.cause instanceof Error; depth++)
    deepest = deepest.cause;
  if (!(deepest instanceof Error)) return String(deepest);
  // Node puts nothing into the message when several addresses were tried.
  return deepest.message || (deepest as { code?: string }).code || deepest.name;
}

/** Undefined for what is none. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One result or error of tRPC, or one for each call of a batch. */
function isAnswer(json: unknown): boolean {
  if (Array.isArray(json)) return json.length > 0 && json.every(isAnswer);
  if (typeof json !== 'object' || json === null) return false;
  const { result, error } = json as { result?: unknown; error?: { code?: unknown } | null };
  return (typeof result === 'object' && result !== null) || typeof error?.code === 'number';
}
