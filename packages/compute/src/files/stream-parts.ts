import { contextBytesMax, linesAfter, linesBefore } from '@logmill/core';
import { copyShared } from './copy-shared.ts';
import { decodeText } from './decode-text.ts';
import type { SharedBytes } from './part-message.ts';
import { type PartSession, Stopped } from './part-runner.ts';
import type { PartResult } from './part-work.ts';

/** Bytes that are handed on at one time. */
const chunkBytes = 1_048_576;

/** What stands before a border, enough of it for the lines that a part is shown. */
interface Tail {
  readonly bytes: Buffer;
  length: number;
}

/** A part that has all its bytes and waits for the lines after it. */
interface Closing {
  readonly session: PartSession;
  readonly after: Buffer[];
  bytes: number;
  readonly resolve: (result: Promise<PartResult>) => void;
}

export interface StreamPartsOptions {
  /** The part that has this place begins; `before` are the lines before it. */
  open(index: number, before: Uint8Array): PartSession;
  /** Bytes go by, those of a part after it was opened. */
  passed(bytes: Uint8Array): void;
  /** A part has all its bytes; what it gives comes later. In the order of the parts. */
  closed(result: Promise<PartResult>): void;
  readonly partBytes: number;
  /** Bytes that may be out at one time. */
  readonly heldBytesMax: number;
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
  readonly #free: SharedBytes[] = [];
  readonly #out = new Set<Promise<void>>();
  readonly #tail: Tail = { bytes: Buffer.allocUnsafeSlow(2 * contextBytesMax), length: 0 };
  #closing: Closing[] = [];
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
    for (const closing of this.#closing) finishClosing(closing, true);
    this.#closing = [];
    if (this.#index === 0) this.#session ??= this.#openPart();
    await this.#flush();
    if (this.#session !== undefined) this.#options.closed(this.#session.end([]));
  }

  /** Nobody wants what the parts give any more: whoever works on them lets them go. To be called once the flag of the run is set. */
  abandon(): void {
    this.#abandoned = true;
    for (const { session } of this.#closing) session.end([]).catch(() => {});
    this.#closing = [];
    this.#session?.end([]).catch(() => {});
    this.#session = undefined;
  }

  async #take(bytes: Uint8Array): Promise<void> {
    if (this.#abandoned) throw new Stopped();
    for (const closing of this.#closing) {
      closing.after.push(Buffer.from(bytes.subarray(0, contextBytesMax - closing.bytes)));
      closing.bytes += closing.after.at(-1)!.length;
      if (closing.bytes >= contextBytesMax) finishClosing(closing, false);
    }
    this.#closing = this.#closing.filter(({ bytes: held }) => held < contextBytesMax);
    this.#session ??= this.#openPart();
    this.#options.passed(bytes);
    this.#keepTail(bytes);
    this.#at += bytes.length;
    for (let from = 0; from < bytes.length; ) {
      this.#chunk ??= this.#free.pop() ?? new Uint8Array(new SharedArrayBuffer(chunkBytes));
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
    // a copy: what crosses to a thread takes its whole buffer along
    return this.#options.open(this.#index, Uint8Array.from(before));
  }

  async #closePart(): Promise<void> {
    const session = this.#session!;
    await this.#flush();
    if (this.#abandoned) throw new Stopped();
    this.#session = undefined;
    const { promise, resolve } = Promise.withResolvers<PartResult>();
    this.#closing.push({ session, after: [], bytes: 0, resolve });
    this.#options.closed(promise);
    // where a line is longer than parts, those that it covers have no line of their own
    this.#index = Math.floor(this.#at / this.#options.partBytes);
  }

  /** Hands on what was filled. Waits when too much is out. */
  async #flush(): Promise<void> {
    if (this.#chunk === undefined || this.#filled === 0 || this.#abandoned) return;
    const chunk = this.#chunk;
    const pushed = this.#session!.push(chunk.subarray(0, this.#filled)).then(() => void this.#free.push(chunk));
    this.#chunk = undefined;
    this.#filled = 0;
    this.#out.add(pushed);
    void pushed.finally(() => this.#out.delete(pushed)).catch(() => {});
    while (this.#out.size * chunkBytes >= this.#options.heldBytesMax) await Promise.race(this.#out);
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

function finishClosing({ session, after, resolve }: Closing, endsLog: boolean): void {
  resolve(session.end(linesAfter(Buffer.concat(after), 0, endsLog, decodeText)));
}
