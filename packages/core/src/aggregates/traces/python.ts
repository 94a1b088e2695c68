import { type Cause, causesMax, type Frame, frameOf, framesMax, headOf, type TraceLanguage } from './trace.ts';

const call = /^\s{1,32}(?:\| {1,8})?File "(.{1,500})", line (\d{1,9})(?:, in (.{1,300}))?$/;
const opening = 'Traceback (most recent call last):';

/** CPython's traces: the innermost call last, earlier exceptions before the one that was raised at the end. */
export const python: TraceLanguage = {
  id: 'python',
  marks: [opening],
  parse(lines) {
    let frames: Frame[] = [];
    let trace: { type: string; message: string } | undefined;
    const causes: Cause[] = [];
    let open = false;
    for (const line of lines) {
      if (line.includes(opening)) {
        if (trace !== undefined && causes.length < causesMax) causes.unshift(trace);
        trace = undefined;
        frames = [];
        open = true;
        continue;
      }
      if (!open) continue;
      const called = call.exec(line);
      if (called !== null) {
        frames.unshift(frameOf(called[3], called[1], called[2]));
        if (frames.length > framesMax) frames.pop();
        continue;
      }
      if (line.startsWith(' ') || line === '' || frames.length === 0) continue;
      const head = headOf(line);
      if (head === undefined) continue;
      trace = head;
      open = false;
    }
    return trace === undefined ? undefined : { language: 'python', ...trace, frames, causes };
  },
};
