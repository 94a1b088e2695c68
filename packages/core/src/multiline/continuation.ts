import { keywordLevel } from '../levels/keyword-level.ts';
import type { LevelReading } from '../levels/level-reading.ts';
import { traceOpening } from './trace-opening.ts';

/**
 * What kind of trace a record's lines so far are in, for lines that only make sense there: Go's frames, the last line of a Python traceback, the message
 * under Rust's `panicked at`, the code that Node shows, and under it what was thrown. `none` without one.
 */
export type Trace = 'none' | 'python' | 'go' | 'rust' | 'node' | 'code' | 'thrown';

/** Lines of stack traces that are not indented, by their beginning. */
const beginnings = [
  'Caused by: ',
  'Suppressed: ',
  '... ',
  'at ',
  'created by ',
  '[signal ',
  'exit status ',
  '--- End of ',
  '---> ',
  'Stack trace:',
  'stack backtrace:',
  'note: run with `RUST_BACKTRACE',
  'note: Some details are omitted',
  'Node.js v',
  '[stacktrace]',
  '[previous exception]',
] as const;

/** Python's words between two tracebacks of one failure. */
const chains = ['During handling of the above exception', 'The above exception was the direct cause'] as const;
const chainStarts = new Set(chains.map((text) => text.charCodeAt(0)));

/** First characters of all of `beginnings`. */
const beginningStarts = new Set(beginnings.map((text) => text.charCodeAt(0)));

const phpFrame = /^#\d{1,5} /;
const goFrame = /^[\w./*()[\]{}-]{1,300}\(.{0,2000}\)$/;
const pythonEnd = /^(?:[a-z_]\w{0,80}\.){0,12}[A-Z]\w{0,80}(?::|$)/;
const rubyFrame = /^\S{1,300}\.rb:\d{1,7}:in /;
const closer = /^[\])}"'^~]{1,4}[;,]? ?$/;

/** An exception of no known name: its class with its packages, under a record that tells of a failure. */
const dottedClass = /^(?:[a-z_]\w{0,80}\.){1,12}[A-Z][\w$]{0,80}(?::|$)/;

/** Points at the place in the line of code above it. */
const caret = /^\s{0,300}\^{1,300}$/;

/** A frame, told from a message that merely begins with a blank (kernel lines in syslog do). */
const indentedFrame = /^(?:\t|\s{1,16}(?:at |File "|from |in |\.\.\. |\d{1,4}: |[A-Za-z_.]{1,200}\())/;

/**
 * Whether a line goes on with the record before it by its shape alone: indented, part of a stack trace, or a bracket that closes one. The trace it is part of
 * when it does, undefined when not. `severityNumber` is the record's;
 * `framesOnly`: indentation alone does not say so; `opened`: the record's first line opened a trace.
 */
export function continuationOf(
  text: string,
  trace: Trace,
  severityNumber: number,
  framesOnly: boolean,
  opened: boolean,
): Trace | undefined {
  const first = text.charCodeAt(0);
  if (trace === 'node') return isCode(text, first) ? 'code' : undefined;
  if (trace === 'code' && caret.test(text)) return 'thrown';
  if (first === 0x09 || first === 0x20) return !framesOnly || indentedFrame.test(text) ? trace : undefined;
  if (first >= 0x30 && first <= 0x39) return undefined;
  if (trace === 'rust' || (trace === 'thrown' && first !== 0x7b)) return 'none'; // the panic's message, or what was thrown, whatever it is
  if (text.startsWith('goroutine ') && text.endsWith(']:')) return 'go';
  if (beginningStarts.has(first)) for (const beginning of beginnings) if (text.startsWith(beginning)) return trace;
  if (chainStarts.has(first)) for (const chain of chains) if (text.startsWith(chain)) return 'python';
  if (trace === 'go' && goFrame.test(text)) return 'go';
  if (trace === 'python' && pythonEnd.test(text)) return 'none';
  if (first === 0x23) return phpFrame.test(text) ? trace : undefined;
  if (first === 0x5b || first === 0x3c || first === 0x7b) return undefined;
  if (text.length <= 5 && closer.test(text)) return trace;
  const opening = traceOpening(text);
  if (opening !== undefined) {
    // a record that is a trace itself is followed by the next one, unless the line before said that both are of one failure
    if (opened && trace !== 'python') return undefined;
    // what a runtime prints on its own belongs to a record that already tells of a failure, not to the INFO line that happens to stand before it
    return opening.logged || severityNumber === 0 || severityNumber >= 17 ? traceAfter(opening.runtime) : undefined;
  }
  if (severityNumber >= 17 && dottedClass.test(text)) return 'none';
  return text.includes('.rb:') && rubyFrame.test(text) ? trace : undefined;
}

/** Whether a line may be what stands at the place that Node named, and is no line of a log. */
function isCode(text: string, first: number): boolean {
  return !(first === 0x7b || first === 0x5b || (first >= 0x30 && first <= 0x39)) && keywordLevel(text) === undefined;
}

/** The trace that a record is in after a first line that opens one. */
export function traceAfter(runtime: string): Trace {
  return runtime === 'python' || runtime === 'go' || runtime === 'rust' || runtime === 'node' ? runtime : 'none';
}

const uncaught: LevelReading = { number: 17, text: undefined, source: 'keyword', rule: 'uncaught exception' };

/** The level of a record whose trace went on so; undefined when that tells nothing new. */
export function levelOfTrace(before: Trace, after: Trace): LevelReading | undefined {
  return before === 'thrown' && after === 'none' ? uncaught : undefined;
}
