import { contextBytesMax, isFullContext, nearContextBytes } from '@logmill/core';
import type { PartSession } from './part-runner.ts';
import { type FollowingBytes, nothingFollows, type PartResult } from './part-work.ts';

/** A part that has all its bytes and waits for the lines after it. */
export class ClosingPart {
  /** What it gives, shown these lines. */
  readonly result: Promise<PartResult>;
  readonly #end: (following: FollowingBytes) => void;
  #held = new Uint8Array(nearContextBytes);
  #heldBytes = 0;

  constructor(session: PartSession) {
    const { promise, resolve } = Promise.withResolvers<FollowingBytes>();
    this.#end = resolve;
    this.result = promise.then((following) => session.end(following));
  }

  /** Copies what it needs of the bytes that come next. Whether that is all, and the part ends. */
  add(next: Uint8Array): boolean {
    for (let from = 0; from < next.length; ) {
      const piece = next.subarray(from, from + this.#held.length - this.#heldBytes);
      this.#held.set(piece, this.#heldBytes);
      this.#heldBytes += piece.length;
      from += piece.length;
      if (this.#heldBytes < this.#held.length) return false;
      if (this.#heldBytes === contextBytesMax || isFullContext(this.#held)) {
        this.#end({ bytes: this.#held, endsLog: false });
        return true;
      }
      const longer = new Uint8Array(contextBytesMax);
      longer.set(this.#held);
      this.#held = longer;
    }
    return false;
  }

  /** No more bytes come. */
  finish(): void {
    this.#end({ bytes: this.#held.slice(0, this.#heldBytes), endsLog: true });
  }

  /** Nobody wants what it gives. */
  abandon(): void {
    this.result.catch(() => {});
    this.#end(nothingFollows());
  }
}
