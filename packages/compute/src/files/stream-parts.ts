import { contextBytesMax, linesBefore } from '@logmill/core';
import { type ChunkPool, chunkBytes } from './chunk-pool.ts';
import { ClosingPart } from './closing-part.ts';
import { copyShared } from './copy-shared.ts';
import type { SharedBytes } from './part-message.ts';
import type { PartSession } from './part-runner.ts';
import { nothingFollows, type PartResult } from './part-work.ts';
import { Stopped } from './stopped.ts';

/**
 * Chunks that are read at once when there is room again: more than what usually stands in the buffers of a connection, at the end of which is the news that the
 * sender has gone.
 */
const burstChunks = 8;

/** What stands before a border, enough of it for the lines that a part is shown. */
interface Tail {
  readonly bytes: Buffer;
  length: number;
}

export interface StreamPartsOptions {
  /** The part that has this place begins; `before` are the lines before it. */
  open(index: number, before: Uint8Array<ArrayBuffer>): PartSession;
  /** Bytes go by, those of a part after it was opened. */
  passed(bytes: Uint8Array): void;
  /** A part has all its bytes; what it gives comes later. In the order of the parts. */
  closed(result: Promise<PartResult>): void;
  readonly partBytes: number;
  /** Where the bytes that are handed on stand. */
  readonly chunks: ChunkPool;
}

/** Cuts a stream into the same parts that a file of the same bytes is cut into, and hands them on as they come. */
export class StreamParts {
  readonly #options: StreamPartsOptions;
  #index = 0;
  /** Bytes so far. */
  #at = 0;
  #session: PartSession | undefined;
  #chunk: SharedBytes | undefined;
  #filled = 0;
  /** Chunks that are filled or worked on. */
  #out = 0;
  /** Called when fewer of them are out. */
  #onRead: () => void = () => {};
  #failure: { readonly error: unknown } | undefined;
  readonly #tail: Tail = { bytes: Buffer.allocUnsafeSlow(2 * contextBytesMax), length: 0 };
  #closing: ClosingPart[] = [];
  #abandoned = false;

  constructor(options: StreamPartsOptions) {
    this.#options = options;
  }

  /** Takes the next bytes of the stream, which are copied. Resolves when more may come. */
  async push(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const border = (this.#index + 1) * this.#options.partBytes;
      let to = bytes.length;
      if (this.#at + to - from >= border) {
        const feed = bytes.indexOf(0x0a, from + Math.max(0, border - 1 - this.#at));
        to = feed < 0 ? bytes.length : feed + 1;
      }
      await this.#take(bytes.subarray(from, to));
      if (this.#at >= border && bytes[to - 1] === 0x0a) await this.#closePart();
      from = to;
    }
  }

  /** The stream ends. */
  async end(): Promise<void> {
    for (const part of this.#closing) part.finish();
    this.#closing = [];
    if (this.#index === 0) this.#session ??= this.#openPart();
    await this.#flush();
    const session = this.#session;
    this.#session = undefined;
    if (session !== undefined) this.#options.closed(session.end(nothingFollows()));
  }

  /** Nobody wants what the parts give any more: whoever works on them lets them go. To be called once the flag of the run is set. */
  abandon(): void {
    this.#abandoned = true;
    for (const part of this.#closing) part.abandon();
    this.#closing = [];
    this.#session?.end(nothingFollows()).catch(() => {});
    this.#session = undefined;
    if (this.#chunk !== undefined) this.#giveBack(this.#chunk);
    this.#chunk = undefined;
    this.#onRead();
  }

  async #take(bytes: Uint8Array): Promise<void> {
    if (this.#abandoned) throw new Stopped();
    if (this.#closing.length > 0) this.#closing = this.#closing.filter((part) => !part.add(bytes));
    this.#session ??= this.#openPart();
    this.#options.passed(bytes);
    this.#keepTail(bytes);
    this.#at += bytes.length;
    for (let from = 0; from < bytes.length; ) {
      this.#chunk ??= this.#takeChunk();
      const taken = Math.min(bytes.length - from, chunkBytes - this.#filled);
      copyShared(bytes.subarray(from, from + taken), this.#chunk, this.#filled);
      this.#filled += taken;
      from += taken;
      if (this.#filled === chunkBytes) await this.#flush();
    }
  }

  #openPart(): PartSession {
    const { bytes, length } = this.#tail;
    const before = linesBefore(bytes.subarray(0, length), length, this.#at === length);
    // a copy, which is given away
    return this.#options.open(this.#index, new Uint8Array(before));
  }

  async #closePart(): Promise<void> {
    const session = this.#session!;
    await this.#flush();
    this.#session = undefined;
    const part = new ClosingPart(session);
    this.#closing.push(part);
    this.#options.closed(part.result);
    // where a line is longer than parts, those that it covers have no line of their own
    this.#index = Math.floor(this.#at / this.#options.partBytes);
  }

  #takeChunk(): SharedBytes {
    this.#out++;
    return this.#options.chunks.take();
  }

  /** Hands on what was filled. Waits when too much is out, until there is room for a burst. */
  async #flush(): Promise<void> {
    if (this.#abandoned) throw new Stopped();
    const chunk = this.#chunk;
    if (chunk === undefined || this.#filled === 0) return;
    const filled = chunk.subarray(0, this.#filled);
    this.#chunk = undefined;
    this.#filled = 0;
    this.#session!.push(filled).then(
      () => this.#giveBack(chunk),
      (error: unknown) => {
        this.#failure ??= { error };
        this.#giveBack(undefined);
      },
    );
    const { chunks } = this.#options;
    if (this.#out < chunks.allowed(this.#out)) return;
    while (this.#failure === undefined && !this.#abandoned && !this.#hasRoom())
      await new Promise<void>((resolve) => {
        this.#onRead = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#abandoned) throw new Stopped();
  }

  #hasRoom(): boolean {
    const allowed = this.#options.chunks.allowed(this.#out);
    return this.#out <= allowed - Math.min(burstChunks, allowed / 2);
  }

  #giveBack(chunk: SharedBytes | undefined): void {
    this.#out--;
    this.#options.chunks.giveBack(chunk);
    this.#onRead();
  }

  /** Keeps the last bytes of the part at hand, from where they can be of use. */
  #keepTail(bytes: Uint8Array): void {
    const { bytes: tail } = this.#tail;
    if (this.#at + bytes.length + contextBytesMax < (this.#index + 1) * this.#options.partBytes) {
      this.#tail.length = 0;
      return;
    }
    const from = bytes.subarray(-contextBytesMax);
    if (this.#tail.length + from.length > tail.length) {
      const kept = contextBytesMax - from.length;
      tail.copyWithin(0, this.#tail.length - kept, this.#tail.length);
      this.#tail.length = kept;
    }
    tail.set(from, this.#tail.length);
    this.#tail.length += from.length;
  }
}
