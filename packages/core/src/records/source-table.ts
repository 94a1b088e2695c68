import type { AnyFormat } from '../formats/registry.ts';
import type { Trace } from '../multiline/continuation.ts';
import type { Timeline } from '../time/timeline.ts';
import type { OpenHead } from './assembly.ts';
import type { LineSpan } from './line-counts.ts';

/** Sources with memory at one time; beyond it the one that spoke first is forgotten, its open record given out. */
export const sourcesMax = 4096;

/** A line of no known format that stands after an open record. */
export interface DoubtfulLine {
  readonly text: string;
  readonly span: LineSpan;
  readonly reason: string;
}

/** What is remembered of one source of lines: a container, a process, or all lines without an envelope. */
export interface Source<Open> {
  /** Formats that last claimed a line of it, most recent first. */
  readonly recent: AnyFormat[];
  readonly memory: Map<string, unknown>;
  readonly timeline: Timeline;
  /** The record that further lines may belong to, and its format. */
  open: Open | undefined;
  format: AnyFormat | undefined;
  trace: Trace;
  /** Whether the record's first line opened a trace. */
  opened: boolean;
  joinedLines: number;
  /** Blank lines since the record's last; its own if it goes on. */
  blanks: number;
  /** Lines nobody claimed since the record's last: its own if a line that goes on with it follows. */
  readonly doubtful: DoubtfulLine[];
}

export function createSource<Open>(): Source<Open> {
  return {
    recent: [],
    memory: new Map(),
    timeline: { lastMs: undefined },
    open: undefined,
    format: undefined,
    trace: 'none',
    opened: false,
    joinedLines: 0,
    blanks: 0,
    doubtful: [],
  };
}

/** Makes it a new one whose record was given out: what lives for thousands of lines is dear to collect. */
function forget(source: Source<unknown>): void {
  source.recent.length = 0;
  source.memory.clear();
  source.timeline.lastMs = undefined;
  source.open = undefined;
  source.format = undefined;
  source.trace = 'none';
  source.opened = false;
  source.joinedLines = 0;
  source.blanks = 0;
  source.doubtful.length = 0;
}

/** Sources by their key, bounded. */
export class SourceTable<Open extends OpenHead> {
  readonly #byKey = new Map<string, Source<Open>>();
  /** Keys in the order in which they came, the oldest at `#first` once there are as many as may be: a Map looks for its first key through all that were deleted before it. */
  readonly #keys: string[] = [];
  #first = 0;
  readonly #close: (source: Source<Open>) => void;

  constructor(close: (source: Source<Open>) => void) {
    this.#close = close;
  }

  at(key: string): Source<Open> {
    let source = this.#byKey.get(key);
    if (source !== undefined) return source;
    if (this.#keys.length < sourcesMax) {
      this.#keys.push(key);
      source = createSource();
    } else {
      const oldest = this.#keys[this.#first]!;
      source = this.#byKey.get(oldest)!;
      this.#close(source);
      forget(source);
      this.#byKey.delete(oldest);
      this.#keys[this.#first] = key;
      this.#first = (this.#first + 1) % sourcesMax;
    }
    this.#byKey.set(key, source);
    return source;
  }

  /** Closes those that said nothing of their open record since a line (from 1). */
  closeSilent(line: number): void {
    for (const source of this.#byKey.values())
      if (source.open !== undefined && source.open.lines[1] < line) this.#close(source);
  }

  closeAll(): void {
    for (const source of this.#byKey.values()) this.#close(source);
  }
}
