import { type Frame, frameOf, framesMax, type TraceLanguage } from './trace.ts';

const opening =
  /^thread '([^']{0,100})'(?: \(\d{1,12}\))? panicked at (?:'(.{0,2000})', )?(\S{1,400}?):(\d{1,9}):\d{1,9}:?$/;
const call = /^\s{1,8}\d{1,4}: (?:0x[0-9a-f]{1,16} - )?(.{1,500})$/;
const place = /^\s{4,24}at (\S{1,400}?):(\d{1,9})(?::\d{1,9})?$/;

/** Rust's panics; since 1.73 the message is on a line of its own. */
export const rust: TraceLanguage = {
  id: 'rust',
  marks: ["' panicked at ", ') panicked at '],
  parse(lines) {
    const frames: Frame[] = [];
    let message: string | undefined;
    for (let i = 0; i < lines.length; i++) {
      const opened = opening.exec(lines[i]!);
      if (opened !== null && message === undefined) {
        message = opened[2] ?? lines[i + 1] ?? '';
        frames.push(frameOf(undefined, opened[3], opened[4]));
        continue;
      }
      const called = call.exec(lines[i]!);
      if (called === null || message === undefined || frames.length >= framesMax) continue;
      const placed = place.exec(lines[i + 1] ?? '');
      frames.push(frameOf(called[1]!.replace(/::h[0-9a-f]{16}$/, ''), placed?.[1], placed?.[2]));
    }
    return message === undefined ? undefined : { language: 'rust', type: 'panic', message, frames, causes: [] };
  },
};
