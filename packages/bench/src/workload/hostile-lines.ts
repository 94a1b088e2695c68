import { createRandom } from './log-lines.ts';

/** Lines of which no two have anything in common that a report could group them by, in several layouts. */
export const hostileLines: Readonly<Record<string, (count: number) => Generator<string>>> = {
  'plain, all words distinct': (count) =>
    each(count, (word) => `${stamp(word.serial)} ${word()} ${word()} ${word()} ${word()}: ${word()} ${word()} failed`),
  'JSON, all keys and values distinct': (count) =>
    each(count, (word) =>
      JSON.stringify({
        time: stamp(word.serial),
        level: word(),
        msg: `${word()} ${word()} ${word()}`,
        [word()]: word(),
        [word()]: { [word()]: word.serial * 1.37, [word()]: word() },
      }),
    ),
  'plain, 390 distinct words a line': (count) =>
    each(
      Math.ceil(count / longLines),
      (word) => `${stamp(word.serial)} INFO ${Array.from({ length: 390 }, word).join(' ')}`,
    ),
  'plain, 130 distinct numbers a line': (count) =>
    each(
      Math.ceil(count / longLines),
      (word) =>
        `${stamp(word.serial)} INFO ${`${word()}${word()}`.slice(0, 9)} ${Array.from({ length: 130 }, (_, i) => `of ${word.serial * i + i}`).join(' ')}`,
    ),
  'stack traces, all distinct': (count) =>
    each(count, (word) =>
      word.serial % 4 === 0
        ? `${stamp(word.serial)} ERROR ${word()}.${word()}Exception: ${word()} ${word()}`
        : `\tat com.${word()}.${word()}.${word()}(${word()}.java:${word.serial % 900})`,
    ),
  'of no format, all distinct': (count) =>
    each(count, (word) => `;${word()};${';'.repeat(word.serial % 50)}${word()}~`),
};

/** A line in a few hundred words counts as so many. */
export const longLines = 50;

interface Words {
  (): string;
  serial: number;
}

function* each(count: number, write: (word: Words) => string): Generator<string> {
  const random = createRandom(3);
  const word: Words = Object.assign(
    () => Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join(''),
    { serial: 0 },
  );
  for (; word.serial < count; word.serial++) yield Buffer.from(write(word)).toString();
}

/** Days apart, so that no bucket of time holds two. */
function stamp(serial: number): string {
  return new Date(Date.UTC(1990, 0, 1) + serial * 7_777_777).toISOString().slice(0, 19).replace('T', ' ');
}
