/**
 * Runtimes whose stack traces are read, asked from top to bottom.
 * To add one: copy ruby.ts, give its traces to the table of traces.test.ts, add a row.
 */
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { type Trace, type TraceLanguage, traceLinesMax } from './trace.ts';

export const traceLanguages: readonly TraceLanguage[] = [python, go, rust, php, ruby, dotnet, java, node];

/** The stack trace in a text; undefined when it holds none. */
export function parseTrace(text: string): Trace | undefined {
  let lines: readonly string[] | undefined;
  for (const { marks, parse } of traceLanguages) {
    if (!marks.some((mark) => text.includes(mark))) continue;
    lines ??= text.split('\n', traceLinesMax);
    const trace = parse(lines);
    if (trace !== undefined) return trace;
  }
  return undefined;
}
