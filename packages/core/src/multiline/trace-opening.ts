/** How a stack trace begins. */
export interface TraceOpening {
  readonly runtime: string;
  /** 17 for an exception, 21 where the program ends by design (a panic). */
  readonly severityNumber: number;
  readonly rule: string;
  /** Loggers print such a line after the record it explains; the others are printed by the runtime on its own. */
  readonly logged: boolean;
}

const openings: readonly (TraceOpening & { readonly prefix: string })[] = [
  {
    prefix: 'Traceback (most recent call last):',
    runtime: 'python',
    severityNumber: 17,
    rule: 'uncaught exception',
    logged: true,
  },
  {
    prefix: '  + Exception Group Traceback (most recent call last):',
    runtime: 'python',
    severityNumber: 17,
    rule: 'uncaught exception',
    logged: true,
  },
  { prefix: 'Exception in thread ', runtime: 'java', severityNumber: 17, rule: 'uncaught exception', logged: false },
  {
    prefix: 'Unhandled exception. ',
    runtime: 'dotnet',
    severityNumber: 21,
    rule: 'unhandled exception',
    logged: false,
  },
  { prefix: 'panic: ', runtime: 'go', severityNumber: 21, rule: 'panic', logged: false },
  { prefix: 'fatal error: ', runtime: 'go', severityNumber: 21, rule: 'panic', logged: false },
  { prefix: 'PHP Fatal error: ', runtime: 'php', severityNumber: 17, rule: 'uncaught exception', logged: false },
  { prefix: 'Uncaught ', runtime: 'any', severityNumber: 17, rule: 'uncaught exception', logged: false },
];

const openingStarts = new Set([...openings.map(({ prefix }) => prefix.charCodeAt(0)), 0x74]);

/** Where Node shows an uncaught exception: `/app/index.js:3`, then the code, then the exception, which alone tells that it is one. */
const nodeCode: TraceOpening = { runtime: 'node', severityNumber: 0, rule: 'none', logged: false };
const nodeCodePlace = /^(?:node:internal\/|file:\/\/|\/|[A-Za-z]:[\\/])\S{1,500}:\d{1,7}$/;
const nodeCodeFile = /(?:\.[cm]?[jt]sx?|^node:internal\/\S{1,200}):\d{1,7}$/;

/** Ruby's: the frame, the message, the class in brackets. */
const rubyUncaught: TraceOpening = { runtime: 'ruby', severityNumber: 17, rule: 'uncaught exception', logged: true };
const rubyHead = /^\S{1,300}\.rb:\d{1,7}:in [`'][^`']{1,200}': .{0,2000} \([A-Z][\w:]{1,200}\)$/;

/** Rails': the class, then the message in brackets. */
const railsHead = /^[A-Z][\w:]{1,200}(?:Error|Exception|NotFound|Invalid) \(.{0,2000}\):$/;

/** Elixir's: `** (RuntimeError) boom`. */
const elixirHead = /^\*\* \((?:[A-Z]\w{0,80}\.){0,8}[A-Z]\w{0,80}\) /;
const elixirUncaught: TraceOpening = {
  runtime: 'elixir',
  severityNumber: 17,
  rule: 'uncaught exception',
  logged: true,
};

const rustPanic: TraceOpening = { runtime: 'rust', severityNumber: 21, rule: 'panic', logged: false };
const exception: TraceOpening = { runtime: 'any', severityNumber: 17, rule: 'uncaught exception', logged: true };

/** `java.lang.IllegalStateException: x`, `TypeError [ERR_X]: y`, `requests.exceptions.ConnectionError`. */
const exceptionHead = /^(?:[A-Za-z_$][\w$]{0,80}\.){0,12}[A-Za-z_$][\w$]{0,80}(?: \[[A-Z_]{1,60}\])?(?::|$)/;
const exceptionName = /(?:Error|Exception|Throwable|Exit|Interrupt)(?: \[[A-Z_]{1,60}\])?:?$/;

/** What the first line of a stack trace says; undefined when `text` is none. */
export function traceOpening(text: string): TraceOpening | undefined {
  if (openingStarts.has(text.charCodeAt(0))) {
    for (const opening of openings) if (text.startsWith(opening.prefix)) return opening;
    if (text.startsWith("thread '") && text.includes("' panicked at ")) return rustPanic;
  }
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0x30 && last <= 0x39 && nodeCodePlace.test(text) && nodeCodeFile.test(text)) return nodeCode;
  if (last === 0x29 && text.includes('.rb:') && rubyHead.test(text)) return rubyUncaught;
  if (last === 0x3a && text.includes(' (') && railsHead.test(text)) return rubyUncaught;
  if (text.charCodeAt(0) === 0x2a) return elixirHead.test(text) ? elixirUncaught : undefined;
  if (!endsLikeException(text)) return undefined;
  const head = exceptionHead.exec(text)?.[0];
  return head !== undefined && exceptionName.test(head) ? exception : undefined;
}

/** Whether a bracket, a colon or the end comes after the first word, as it does after an exception's name: most lines are told by that. */
function endsLikeException(text: string): boolean {
  let end = 0;
  while (end < wordCharsMax && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) !== 0x3a) end++;
  const code = text.charCodeAt(end);
  return code === 0x3a || end === text.length || (code === 0x20 && text.charCodeAt(end + 1) === 0x5b);
}

/** No name of an exception is longer, with its packages. */
const wordCharsMax = 1200;
