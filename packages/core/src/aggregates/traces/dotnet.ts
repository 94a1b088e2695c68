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

const call = /^ {2,8}at ([\w.`<>[\],+|$ ]{1,400}\([^)]{0,400}\))(?: in (.{1,400}?):line (\d{1,9}))?\s?$/;
const cause = /^ {0,8}---> (?:\(Inner Exception #\d{1,5}\) )?(.{1,2000})$/;

/** .NET's traces: inner exceptions after an arrow, and their frames before those of the outer one. */
export const dotnet: TraceLanguage = {
  id: 'dotnet',
  marks: ['   at '],
  parse(lines) {
    let frames: Frame[] = [];
    const causes: Cause[] = [];
    let first = -1;
    let shaped = false;
    for (const [i, line] of lines.entries()) {
      if (line.includes('End of inner exception stack trace')) {
        frames = []; // those of the inner one
        shaped = true;
        continue;
      }
      const caused = cause.exec(line);
      if (caused !== null) {
        const head = headOf(caused[1]!);
        if (head !== undefined && causes.length < causesMax) causes.push(head);
        if (first < 0) first = i;
        continue;
      }
      const called = call.exec(line);
      if (called === null) continue;
      // the JVM and V8 indent otherwise and name no types of parameters
      if (called[2] !== undefined || / [\w.`[\]]{1,200} \w{1,100}[,)]/.test(`${line})`) || line.includes('()'))
        shaped = true;
      if (first < 0) first = i;
      if (frames.length < framesMax) frames.push(frameOf(nameOf(called[1]!), called[2], called[3]));
    }
    if (first < 0 || !shaped || frames.length === 0) return undefined;
    for (let i = first; i >= Math.max(0, first - 20); i--) {
      const line = lines[i]!;
      if (cause.test(line) || call.test(line)) continue;
      const head = headInside(line);
      if (head !== undefined) return { language: 'dotnet', ...head, frames, causes };
    }
    return undefined;
  },
};

function nameOf(called: string): string {
  return called.slice(0, called.indexOf('('));
}
