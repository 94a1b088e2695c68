import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Failure } from '../terminal/failure.ts';

/** The bytes of a file or of standard input, as they are. */
export interface RawInput {
  /** As it is named in messages. */
  readonly name: string;
  /** Bytes in all; undefined where that is not known. */
  readonly bytes: number | undefined;
  /** When it was last written to, epoch milliseconds; undefined for a pipe. */
  readonly writtenMs: number | undefined;
  readonly chunks: AsyncIterable<Buffer>;
}

const chunkBytes = 1 << 20;

/** Opens a file, or standard input for `-`. Throws a Failure that says what is wrong with it. */
export async function openBytes(path: string, stdin: Readable): Promise<RawInput> {
  if (path === '-')
    return { name: 'standard input', bytes: undefined, writtenMs: undefined, chunks: readStream(stdin, path) };
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`Cannot read ${path}: ${reasonOf(error)}.`, { cause: error });
  });
  const stats = await file.stat();
  if (stats.isDirectory()) {
    await file.close();
    throw new Failure(`Cannot read ${path}: it is a directory. Name the files in it, for instance ${path}/*.log.`);
  }
  const regular = stats.isFile();
  return {
    name: path,
    bytes: regular ? stats.size : undefined,
    writtenMs: regular ? stats.mtimeMs : undefined,
    chunks: readStream(file.createReadStream({ highWaterMark: chunkBytes }), path),
  };
}

async function* readStream(stream: Readable, path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw new Failure(`Cannot read ${path}: ${reasonOf(error as NodeJS.ErrnoException)}.`, { cause: error });
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

function reasonOf(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message;
}
