import {
  type Cause,
  causesMax,
  type Frame,
  frameOf,
  framesMax,
  headInside,
  headOf,
  type TraceLanguage,
} from './trace.ts';

/** `at pkg.Class.method(File.java:7)`, with a module or loader before a slash. */
const call =
  /^\s{0,32}at (?:[\w.@$-]{1,200}\/{1,2}){0,3}([\w.$<>]{1,400})\((?:([\w$-]{1,200}\.(?:java|kt|scala|groovy|clj))(?::(\d{1,9}))?|Native Method|Unknown Source|[\w$ .-]{1,100})\)/;
const cause = /^\s{0,32}Caused by: (.{1,2000})$/;

/** The JVM's traces. */
export const java: TraceLanguage = {
  id: 'java',
  marks: ['at '],
  parse(lines) {
    const frames: Frame[] = [];
    const causes: Cause[] = [];
    let first = -1;
    for (const [i, line] of lines.entries()) {
      const caused = cause.exec(line);
      if (caused !== null) {
        const head = headOf(caused[1]!);
        if (head !== undefined && causes.length < causesMax) causes.push(head);
        continue;
      }
      const called = call.exec(line);
      if (called === null) continue;
      if (first < 0) first = i;
      if (causes.length === 0 && frames.length < framesMax) frames.push(frameOf(called[1], called[2], called[3]));
    }
    if (first < 1) return undefined;
    for (let i = first - 1; i >= Math.max(0, first - 20); i--) {
      const head = headInside(lines[i]!) ?? (i === first - 1 ? dottedHead(lines[i]!) : undefined);
      if (head === undefined) continue;
      return {
        language: 'java',
        type: head.type,
        message: [head.message, ...lines.slice(i + 1, first)].join('\n'),
        frames,
        causes,
      };
    }
    return undefined;
  },
};

/** A class that is not named like an exception shows itself by its package. */
function dottedHead(line: string): { type: string; message: string } | undefined {
  const found = dotted.exec(line);
  return found === null ? undefined : { type: found[1]!, message: found[2] ?? '' };
}

const dotted = /(?:^|\s)((?:[a-z_]\w{0,60}\.){1,12}[A-Z][\w$]{0,80})(?:: (.{0,2000})|$)/;
