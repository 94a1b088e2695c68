import { type Cause, causesMax, type Frame, frameOf, framesMax, type TraceLanguage } from './trace.ts';

const opening =
  /(?:Uncaught |^|\(|\[object\] \()([A-Z\\][\w\\]{0,200})(?:\(code: -?\d{1,12}\))?: (.{0,1000}?) (?:in|at) (\S{1,400}):(\d{1,9})/;
const next = /^Next ([A-Z\\][\w\\]{0,200}): (.{0,1000}?) in \S{1,400}:\d{1,9}/;
const call = /^#\d{1,5} (?:(\/?[^()]{1,400})\((\d{1,9})\)|\[internal function\]): (.{1,500})$/;
const main = /^#\d{1,5} \{main\}/;

/** PHP's traces, as the engine and as Monolog print them. Of chained ones the last is the one that was not caught. */
export const php: TraceLanguage = {
  id: 'php',
  marks: ['#0 '],
  parse(lines) {
    let frames: Frame[] = [];
    let head: { type: string; message: string } | undefined;
    const causes: Cause[] = [];
    let called = false;
    for (const line of lines) {
      const chained = next.exec(line);
      const opened = chained ?? (head === undefined ? opening.exec(line) : null);
      if (opened !== null) {
        if (head !== undefined && causes.length < causesMax) causes.unshift(head);
        head = { type: opened[1]!, message: opened[2]! };
        frames = chained === null ? [frameOf(undefined, opened[3], opened[4])] : [];
        continue;
      }
      const frame = call.exec(line);
      if (frame !== null) {
        called = true;
        if (frames.length < framesMax) frames.push(frameOf(nameOf(frame[3]!), frame[1], frame[2]));
      } else if (main.test(line)) called = true;
    }
    return head === undefined || !called ? undefined : { language: 'php', ...head, frames, causes };
  },
};

/** Without arguments, which are values. */
function nameOf(called: string): string {
  const open = called.indexOf('(');
  return open > 0 ? called.slice(0, open) : called;
}
