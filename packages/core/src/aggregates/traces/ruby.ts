import { type Frame, frameOf, framesMax, headOf, type TraceLanguage } from './trace.ts';

const opening = /^([^\s:]{1,300}):(\d{1,7}):in [`']([^'\n]{1,200})': /;
const inBrackets = /^[A-Z][\w:]{0,200}$/;
const rails = /^([A-Z][\w:]{0,200}) \((.{0,2000})\):$/;
const call = /^\s{0,32}(?:from |\d{1,4}: from )?([^\s:]{1,300}\.(?:rb|erb|rake|ru)):(\d{1,7})(?::in [`'](.{1,200})')?$/;

/** Ruby's traces: the class in brackets after the message, or, as Rails logs it, before it. */
export const ruby: TraceLanguage = {
  id: 'ruby',
  marks: ['.rb:'],
  parse(lines) {
    const frames: Frame[] = [];
    let head: { type: string; message: string } | undefined;
    for (const [i, line] of lines.entries()) {
      const opened = head === undefined ? openingOf(line) : undefined;
      if (opened !== undefined) {
        head = { type: opened.type, message: opened.message };
        frames.push(opened.frame);
        continue;
      }
      const railed = rails.exec(line);
      if (railed !== null && head === undefined) {
        head = { type: railed[1]!, message: railed[2]! };
        continue;
      }
      const called = call.exec(line);
      if (called === null) continue;
      // loggers print `Class: message` above the frames
      if (head === undefined && i > 0) head = headOf(lines[i - 1]!);
      if (frames.length < framesMax) frames.push(frameOf(called[3], called[1], called[2]));
    }
    return head === undefined || frames.length === 0 ? undefined : { language: 'ruby', ...head, frames, causes: [] };
  },
};

/** `file:line:in 'method': message (Class)`. */
function openingOf(line: string): { type: string; message: string; frame: Frame } | undefined {
  const found = opening.exec(line);
  const open = line.lastIndexOf(' (');
  if (found === null || open < found[0].length || !line.endsWith(')')) return undefined;
  const type = line.slice(open + 2, -1);
  if (!inBrackets.test(type)) return undefined;
  return { type, message: line.slice(found[0].length, open), frame: frameOf(found[3], found[1], found[2]) };
}
