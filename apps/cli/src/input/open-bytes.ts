import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Failure } from '../terminal/failure.ts';
import { adviceOnUnread, headBytes } from './unread-encodings.ts';

/** The bytes of a file or of standard input, as they are. */
export interface RawInput {
  /** As it is named in messages. */
  readonly name: string;
  /** What is known of a regular file; undefined for a pipe. */
  readonly file: RegularFile | undefined;
  /** To be read any number of times where it is a regular file, else once. */
  readonly chunks: AsyncIterable<Buffer>;
}

export interface RegularFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was last written to, epoch milliseconds. */
  readonly writtenMs: number;
  /** The first bytes, by which compression is known. */
  readonly head: Buffer;
}

/** Read at once of all files together; of one of many no less than is worth a call. */
const chunkBytes = 1 << 20;
const chunkBytesMin = 1 << 14;

/** Looks into a file, one of so many, or takes standard input for `-`. Throws a Failure that says what is wrong with it. */
export function openBytes(path: string, stdin: Readable, files = 1): RawInput {
  if (path === '-') return { name: 'standard input', file: undefined, chunks: readable(() => stdin, 'standard input') };
  try {
    const file = lookInto(path);
    const highWaterMark = Math.max(chunkBytesMin, Math.floor(chunkBytes / files));
    return { name: path, file, chunks: readable(() => createReadStream(path, { highWaterMark }), path) };
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error as NodeJS.ErrnoException);
  }
}

/** Nothing is opened but a regular file: a pipe that is closed again would end who writes to it. */
function lookInto(path: string): RegularFile | undefined {
  const stats = statSync(path);
  if (stats.isDirectory())
    throw new Failure(`Cannot read ${path}: it is a directory. Name the files in it, for instance ${path}/*.log.`);
  if (!stats.isFile()) return undefined;
  const head = Buffer.alloc(headBytes);
  const fd = openSync(path, 'r');
  try {
    const read = head.subarray(0, readSync(fd, head, 0, headBytes, 0));
    const advice = adviceOnUnread(path, read);
    if (advice !== undefined) throw new Failure(`Cannot read ${path}: ${advice}`);
    return { path, bytes: stats.size, writtenMs: stats.mtimeMs, head: read };
  } finally {
    closeSync(fd);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): Failure {
  return new Failure(`Cannot read ${path}: ${reasons[error.code ?? ''] ?? error.message}.`, { cause: error });
}

function readable(open: () => Readable, name: string): AsyncIterable<Buffer> {
  return { [Symbol.asyncIterator]: () => readStream(open(), name) };
}

async function* readStream(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is no directory',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};
