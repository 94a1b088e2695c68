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

const call = /^\s{1,32}at (?:async )?(?:new )?([^()]{1,300}?) \((.{1,500}?)(?::(\d{1,9}))?(?::\d{1,9})?\)(?: \{)?$/;
const place = /^\s{1,32}at (?:async )?(\S{1,500}?):(\d{1,9}):\d{1,9}(?: \{)?$/;
const cause = /^\s{0,32}\[(?:cause|errors)\]: (.{1,500})$/;

/** V8's traces (Node, Deno, browsers): `at f (file:1:2)`, causes in brackets. */
export const node: TraceLanguage = {
  id: 'node',
  marks: ['    at ', '  at '],
  parse(lines) {
    const frames: Frame[] = [];
    const causes: Cause[] = [];
    let first = -1;
    let inCause = false;
    for (const [i, line] of lines.entries()) {
      const caused = cause.exec(line);
      if (caused !== null) {
        inCause = true;
        const head = headOf(caused[1]!);
        if (head !== undefined && causes.length < causesMax) causes.push(head);
        continue;
      }
      const frame = frameOn(line);
      if (frame === undefined) continue;
      if (first < 0) first = i;
      if (!inCause && frames.length < framesMax) frames.push(frame);
    }
    if (first < 1) return undefined;
    const top = headAbove(lines, first);
    return top === undefined ? undefined : { language: 'node', ...top, frames, causes };
  },
};

function frameOn(line: string): Frame | undefined {
  if (!line.includes('at ')) return undefined;
  const called = call.exec(line);
  // a Java frame has a file without directory and no column
  if (called !== null && (/:\d{1,9}\)/.test(line) || called[2] === '<anonymous>' || called[2] === 'native'))
    return frameOf(called[1], called[2], called[3]);
  const placed = place.exec(line);
  return placed === null ? undefined : frameOf(undefined, placed[1], placed[2]);
}

/** The message may take several lines, so the nearest line that names an error is looked for upwards. */
function headAbove(lines: readonly string[], first: number): { type: string; message: string } | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 20); i--) {
    const head = headInside(lines[i]!);
    if (head !== undefined)
      return { type: head.type, message: [head.message, ...lines.slice(i + 1, first)].join('\n') };
  }
  return headOf(lines[first - 1]!);
}
