import { type Frame, frameOf, framesMax, type TraceLanguage } from './trace.ts';

const opening = /^(panic|fatal error): (.{0,2000})$/;
const place = /^\t(\S{1,500}):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/;
const routine = /^goroutine \d{1,12} \[[^\]]{1,100}\]:$/;

/** Go's panics: the first goroutine is the one that failed; a frame takes two lines. */
export const go: TraceLanguage = {
  id: 'go',
  marks: ['goroutine '],
  parse(lines) {
    const frames: Frame[] = [];
    let head: { type: string; message: string } | undefined;
    let routines = 0;
    let name: string | undefined;
    for (const line of lines) {
      const opened = opening.exec(line);
      if (opened !== null && head === undefined) head = headOfPanic(opened[1]!, opened[2]!);
      if (routine.test(line)) {
        if (++routines > 1) break;
        name = undefined;
        continue;
      }
      if (routines === 0) continue;
      const placed = place.exec(line);
      if (placed === null) name = nameOf(line);
      else {
        if (frames.length < framesMax) frames.push(frameOf(name, placed[1], placed[2]));
        name = undefined;
      }
    }
    if (routines === 0) return undefined;
    head ??= { type: 'goroutine', message: lines[0]! };
    return { language: 'go', ...head, frames, causes: [] };
  },
};

function headOfPanic(kind: string, message: string): { type: string; message: string } {
  const runtime = 'runtime error: ';
  return message.startsWith(runtime)
    ? { type: 'runtime error', message: message.slice(runtime.length) }
    : { type: kind, message };
}

/** Without arguments, which are addresses. */
function nameOf(line: string): string | undefined {
  const created = 'created by ';
  const text = line.startsWith(created) ? line.slice(created.length) : line;
  const open = text.lastIndexOf('(');
  return open > 0 ? text.slice(0, open) : text.replace(/ in goroutine \d{1,12}$/, '');
}
