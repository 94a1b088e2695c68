/** One call of a stack. What the trace does not tell is left out. */
export interface Frame {
  readonly function?: string;
  readonly file?: string;
  readonly line?: number;
}

/** An exception that another one was caused by, or occurred after. */
export interface Cause {
  readonly type: string;
  readonly message: string;
}

/** A stack trace as its runtime printed it. */
export interface Trace {
  readonly language: string;
  /** Class of the exception, or what the runtime calls the failure (`panic`). */
  readonly type: string;
  readonly message: string;
  /** The innermost call first, whatever order the runtime prints. */
  readonly frames: readonly Frame[];
  /** The nearest first. */
  readonly causes: readonly Cause[];
}

/** How a runtime prints stack traces. */
export interface TraceLanguage {
  readonly id: string;
  /** A text that every trace of it contains: a cheap test before the expensive one. */
  readonly marks: readonly string[];
  /** Undefined when the lines hold no trace of the language. Never throws, takes linear time. */
  readonly parse: (lines: readonly string[]) => Trace | undefined;
}

/** Frames that are kept of one trace. */
export const framesMax = 50;

/** Causes that are kept of one trace. */
export const causesMax = 10;

/** Lines looked at. */
export const traceLinesMax = 1000;

/** A class and what follows its colon; undefined for a line that names no class. */
export function headOf(line: string): { type: string; message: string } | undefined {
  const found = head.exec(line.length > 2000 ? line.slice(0, 2000) : line);
  if (found === null) return undefined;
  return { type: found[1]!, message: (found[2] ?? '').trim() };
}

const head =
  /^(?:Uncaught |Unhandled exception\. |Exception in thread "[^"]{0,100}" )?((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,12}[A-Za-z_$][\w$]{0,80})(?: \[[A-Z_]{1,60}\])?(?::(.*))?$/;

/** A head in a line that has something before it (`request failed: Error: x`): the last word before a colon that is named like an exception. */
export function headInside(line: string): { type: string; message: string } | undefined {
  const own = headOf(line);
  if (own !== undefined && isExceptionName(own.type)) return own;
  const found = inside.exec(line.length > 2000 ? line.slice(0, 2000) : line);
  return found === null ? undefined : { type: found[1]!, message: (found[2] ?? '').trim() };
}

const inside = /(?:^|[\s:>(])([\w.$\\]{0,200}(?:Error|Exception|Throwable|Exit|Interrupt|Fault))(?:: (.*)|$)/;

const exceptionName = /(?:Error|Exception|Throwable|Exit|Interrupt|Fault|Timeout|Panic)$/;

export function isExceptionName(type: string): boolean {
  return exceptionName.test(type);
}

/** A frame without entries that are undefined. */
export function frameOf(name: string | undefined, file: string | undefined, line: string | undefined): Frame {
  return {
    ...(name === undefined || name === '' ? {} : { function: name }),
    ...(file === undefined || file === '' ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}
