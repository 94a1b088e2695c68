import type { FileProgress } from './operations.gen.ts';

/** One line of the answer to a file. */
export type FileEvent =
  | ({ readonly type: 'progress' } & FileProgress)
  | { readonly type: 'report'; readonly report: unknown }
  | { readonly type: 'error'; readonly problem: unknown };

/** The values of newline-delimited JSON as they come. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<FileEvent, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line) as FileEvent;
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
