import { LogmillError } from './logmill-error.ts';

/**
 * The bytes of a log: a path (Node, Deno, Bun), bytes, a Blob or File, or a stream, web or Node's. Plain, gzip or zstd. Paths, bytes and Blobs can be sent again
 * when an attempt fails; streams cannot.
 */
export type FileSource = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A body that can be sent. */
export interface FileBody {
  readonly body: BodyInit;
  /** Undefined where `fetch` knows it, or nobody does. */
  readonly bytes?: number;
  /** Why the source could not be read to its end, if that is so: `fetch` does not tell everywhere. */
  readonly failure?: () => LogmillError | undefined;
  /** Lets the source go where it was not read to its end; `fetch` does not everywhere. */
  readonly close?: () => void;
}

/** What this package uses of `node:fs`, which it does not import: bundlers for browsers would stumble. */
interface FileSystem {
  readonly promises: { stat(path: string): Promise<{ readonly size: number; isFile(): boolean }> };
  createReadStream(path: string, options: { end?: number; highWaterMark: number }): AsyncIterable<Uint8Array>;
}

/** Node 20.16 and newer, Deno, Bun. */
interface ServerRuntime {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}

const readBytes = 262_144;

export function isReplayable(source: FileSource): boolean {
  return typeof source === 'string' || source instanceof Uint8Array || source instanceof Blob;
}

/** Opens a source for one attempt. Rejects with a LogmillError where this runtime cannot read it. */
export async function openSource(source: FileSource): Promise<FileBody> {
  if (typeof source === 'string') return openPath(source);
  if (source instanceof Uint8Array || source instanceof Blob) return { body: source as BodyInit };
  const opened = isWebStream(source) ? { body: source as BodyInit } : toWebStream(source);
  if (serverModule('node:fs') !== undefined) return opened;
  // browsers send streams over HTTP/2 at best; a Blob they keep on disk when it is large
  return { body: await new Response(opened.body).blob() };
}

async function openPath(path: string): Promise<FileBody> {
  const fs = serverModule('node:fs') as FileSystem | undefined;
  if (fs === undefined)
    throw new LogmillError('BAD_REQUEST', 'There are no paths in a browser; give the File or Blob itself.');
  try {
    const stats = await fs.promises.stat(path);
    if (!stats.isFile()) return toWebStream(fs.createReadStream(path, { highWaterMark: readBytes }));
    if (stats.size === 0) return { body: '' };
    // no more than was announced, also of a file that grows
    const chunks = fs.createReadStream(path, { end: stats.size - 1, highWaterMark: readBytes });
    return { ...toWebStream(chunks), bytes: stats.size };
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): LogmillError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LogmillError('BAD_REQUEST', `The file cannot be read: ${reason}`, { cause });
}

function serverModule(name: string): unknown {
  return (globalThis as ServerRuntime).process?.getBuiltinModule?.(name);
}

function isWebStream(source: object): source is ReadableStream<Uint8Array> {
  return 'getReader' in source;
}

function toWebStream(chunks: AsyncIterable<Uint8Array>): FileBody {
  const iterator = chunks[Symbol.asyncIterator]();
  let failure: LogmillError | undefined;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        failure = unreadable(cause);
        throw failure;
      }
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
  return { body, failure: () => failure, close: () => void iterator.return?.().catch(() => {}) };
}
