import { contextBytesMax, linesBefore } from '@logmill/core';
import { ClosingPart } from './closing-part.ts';
import { copyShared } from './copy-shared.ts';
import type { SharedBytes } from './part-message.ts';
import type { PartSession } from './part-runner.ts';
import { nothingFollows, type PartResult } from './part-work.ts';
import { Stopped } from './stopped.ts';

/** Bytes that are handed on at one time. */
const chunkBytes = 1_048_576;

/**
 * Bytes that are read at once when there is room again: more than what usually stands in the buffers of a connection, at the end of which is the news that the
 * sender has gone.
 */
const burstBytes = 8 * chunkBytes;

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
  /** Bytes that may be out at one time. */
  readonly heldBytesMax: number;
  /** Chunks that nobody uses, taken from here and given back. */
  readonly chunks: SharedBytes[];
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
  /** Chunks that are worked on. */
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
    if (this.#session !== undefined) this.#options.closed(this.#session.end(nothingFollows()));
  }

  /** Nobody wants what the parts give any more: whoever works on them lets them go. To be called once the flag of the run is set. */
  abandon(): void {
    this.#abandoned = true;
    for (const part of this.#closing) part.abandon();
    this.#closing = [];
    this.#session?.end(nothingFollows()).catch(() => {});
    this.#session = undefined;
    this.#onRead();
  }

  async #take(bytes: Uint8Array): Promise<void> {
    if (this.#closing.length > 0) this.#closing = this.#closing.filter((part) => !part.add(bytes));
    this.#session ??= this.#openPart();
    this.#options.passed(bytes);
    this.#keepTail(bytes);
    this.#at += bytes.length;
    for (let from = 0; from < bytes.length; ) {
      this.#chunk ??= this.#options.chunks.pop() ?? new Uint8Array(new SharedArrayBuffer(chunkBytes));
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

  /** Hands on what was filled. Waits when too much is out, until there is room for a burst. */
  async #flush(): Promise<void> {
    if (this.#abandoned) throw new Stopped();
    const chunk = this.#chunk;
    if (chunk === undefined || this.#filled === 0) return;
    const filled = chunk.subarray(0, this.#filled);
    this.#chunk = undefined;
    this.#filled = 0;
    this.#out++;
    this.#session!.push(filled).then(
      () => {
        const { chunks, heldBytesMax: keptBytesMax } = this.#options;
        if (chunks.length * chunkBytes < keptBytesMax) chunks.push(chunk);
        this.#read();
      },
      (error: unknown) => {
        this.#failure ??= { error };
        this.#read();
      },
    );
    const { heldBytesMax } = this.#options;
    if (this.#out * chunkBytes < heldBytesMax) return;
    const room = Math.min(burstBytes, heldBytesMax / 2);
    while (this.#out * chunkBytes > heldBytesMax - room && this.#failure === undefined && !this.#abandoned)
      await new Promise<void>((resolve) => {
        this.#onRead = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#abandoned) throw new Stopped();
  }

  #read(): void {
    this.#out--;
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
