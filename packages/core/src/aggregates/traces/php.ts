import { type Cause, causesMax, type Frame, frameOf, framesMax, type TraceLanguage } from './trace.ts';

/** What stands before the class of an exception; without any of them it begins the line. */
const leads = ['Uncaught ', '[object] (', 'Next '];
const opening = /^([A-Z\\][\w\\]{0,200})(?:\(code: -?\d{1,12}\))?: /;
const place = /^(\S{1,400}?):(\d{1,9})/;
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
      const chained = line.startsWith('Next ');
      const opened = chained || head === undefined ? openingOf(line) : undefined;
      if (opened !== undefined) {
        if (head !== undefined && causes.length < causesMax) causes.unshift(head);
        head = { type: opened.type, message: opened.message };
        frames = [opened.frame];
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

/** `Class: message in /file.php:3`; the message may hold the word itself, so the last one counts. */
function openingOf(line: string): { type: string; message: string; frame: Frame } | undefined {
  const lead = leads.find((mark) => line.includes(mark));
  const start = lead === undefined ? 0 : line.indexOf(lead) + lead.length;
  const text = line.slice(start, start + 3000);
  const found = opening.exec(text);
  if (found === null) return undefined;
  const rest = text.slice(found[0].length);
  const at = Math.max(rest.lastIndexOf(' in '), rest.lastIndexOf(' at '));
  const placed = at < 0 ? null : place.exec(rest.slice(at + 4));
  if (placed === null) return undefined;
  return { type: found[1]!, message: rest.slice(0, at), frame: frameOf(undefined, placed[1], placed[2]) };
}

/** Without arguments, which are values. */
function nameOf(called: string): string {
  const open = called.indexOf('(');
  return open > 0 ? called.slice(0, open) : called;
}
