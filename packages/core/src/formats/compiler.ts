import { wordLevel } from '../levels/level-words.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** rustc puts the code before the colon, and the place below. */
const rustHead = /^(?<level>error|warning)\[(?<code>[A-Za-z][\w:-]{1,80})\]: /;
/** Code that is shown, with its number or without. */
const codeLine = /^ {0,8}\d{1,7} {1,4}\|(?: |$)/;

const headCharsMax = 600;

/** `file:line:column:` as GNU writes it, or `file(line,column):` as Microsoft's compilers do. */
const place =
  /^(?<file>(?:[A-Za-z]:)?[^\s:()]{1,300})(?::(?<line>\d{1,7})(?::(?<column>\d{1,6}))?|\((?<msLine>\d{1,7})(?:,(?<msColumn>\d{1,6}))?\)) ?(?::| -) (?:fatal )?(?<level>error|warning|note|info)(?: (?<code>[A-Z]{1,8}\d{1,6}))?: /;

/** Diagnostics of compilers and linters: gcc, clang, tsc, MSBuild, mypy, golangci-lint. */
export const compiler = defineFormat({
  id: 'compiler',
  title: 'Diagnostics of compilers (gcc, clang, tsc, rustc, mypy, MSBuild)',
  family: 'application',
  specification: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
  signature:
    'file:line:column: or file(line,column):, then error, warning or note, a code or none, a colon; or error[code]:',
  fields: {
    file: { type: 'string', optional: true, about: 'Source file; rustc names it in the message' },
    line: { type: 'integer', optional: true, about: 'Line in it, from 1' },
    column: { type: 'integer', optional: true, about: 'Column, from 1' },
    code: { type: 'string', optional: true, about: 'Number of the diagnostic (TS2322)' },
  },
  starts: `${letters}${digits}./_@<`,
  needs: { word: ['other', 'colon', 'bracket'], stamp: { behind: [] } },
  samples: [
    {
      lines: "src/error.ts(12,5): warning TS6133: 'x' is declared but its value is never read.",
      record: {
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: "'x' is declared but its value is never read.",
        fields: { file: 'src/error.ts', line: 12, column: 5, code: 'TS6133' },
      },
    },
    {
      lines: [
        '/app/src/a.c:12:5: fatal error: zlib.h: No such file or directory',
        '   12 | #include <zlib.h>',
        '      |          ^~~~~~~~',
      ],
      record: {
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: 'zlib.h: No such file or directory\n   12 | #include <zlib.h>\n      |          ^~~~~~~~',
        fields: { file: '/app/src/a.c', line: 12, column: 5 },
      },
    },
    {
      lines: ['error[E0382]: borrow of moved value: `x`', ' --> src/main.rs:2:5', '  |', '2 |     x;', '  |     ^'],
      record: {
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: 'borrow of moved value: `x`\n --> src/main.rs:2:5\n  |\n2 |     x;\n  |     ^',
        fields: { code: 'E0382' },
      },
    },
    {
      lines: 'shop/pay.py:7: note: Revealed type is "error"',
      record: {
        severityNumber: 10,
        level: 'note',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: 'Revealed type is "error"',
        fields: { file: 'shop/pay.py', line: 7 },
      },
    },
    {
      lines: 'src/a.ts:3:7 - error TS2322: Type string is not assignable to type number.',
      record: {
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'word after the place',
        message: 'Type string is not assignable to type number.',
        fields: { file: 'src/a.ts', line: 3, column: 7, code: 'TS2322' },
      },
    },
  ],
  parse({ text }) {
    const head = text.slice(0, headCharsMax);
    const match = place.exec(head) ?? rustHead.exec(head);
    if (match === null) return undefined;
    const { file, line, column, msLine, msColumn, level, code } = match.groups!;
    const at = column ?? msColumn;
    return {
      level: wordLevel(level!, 'word after the place'),
      message: text.slice(match[0].length),
      fields: {
        file,
        line: file === undefined ? undefined : Number(line ?? msLine),
        column: at === undefined ? undefined : Number(at),
        code,
      },
    };
  },
  continues({ text }) {
    return codeLine.test(text.slice(0, 24)) ? { message: text } : undefined;
  },
});
