import { type Frame, frameOf, framesMax, headOf, type TraceLanguage } from './trace.ts';

const opening = /^(.{1,300}?):(\d{1,7}):in [`'](.{1,200}?)': (.{0,2000}) \(([A-Z][\w:]{0,200})\)$/;
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
      const opened = opening.exec(line);
      if (opened !== null && head === undefined) {
        const [, file, at, name, message, type] = opened;
        head = { type: type!, message: message! };
        frames.push(frameOf(name, file, at));
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
