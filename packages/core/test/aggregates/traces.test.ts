import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/aggregates/traces/fingerprint.ts';
import { parseTrace, traceLanguages } from '../../src/aggregates/traces/registry.ts';
import type { Frame } from '../../src/aggregates/traces/trace.ts';

interface Case {
  readonly language: string;
  readonly text: string;
  readonly type: string;
  readonly message: string;
  readonly innermost: Frame;
  readonly frames: number;
  readonly causes?: readonly string[];
}

const cases: readonly (readonly [name: string, expected: Case])[] = [
  [
    'Node, logged after a message',
    {
      language: 'node',
      text: `request failed
TypeError: Cannot read properties of undefined (reading 'id')
    at UserStore.find (/app/src/users.js:41:17)
    at async handle (file:///app/src/server.mjs:12:3)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
    at /app/src/index.js:3:9`,
      type: 'TypeError',
      message: "Cannot read properties of undefined (reading 'id')",
      innermost: { function: 'UserStore.find', file: '/app/src/users.js', line: 41 },
      frames: 4,
    },
  ],
  [
    'Node with a code and a cause',
    {
      language: 'node',
      text: `Error [ERR_STREAM]: outer
    at main (/app/a.js:1:2) {
  [cause]: RangeError: inner
      at deep (/app/b.js:3:4)
}`,
      type: 'Error',
      message: 'outer',
      innermost: { function: 'main', file: '/app/a.js', line: 1 },
      frames: 1,
      causes: ['RangeError'],
    },
  ],
  [
    'Java with causes',
    {
      language: 'java',
      text: `Exception in thread "main" java.lang.IllegalStateException: A book has a null property
	at com.example.myproject.Author.getBookIds(Author.java:38)
	at java.base/jdk.internal.reflect.NativeMethodAccessorImpl.invoke0(Native Method)
	at com.example.myproject.Bootstrap.main(Bootstrap.java:14)
Caused by: java.lang.NullPointerException
	at com.example.myproject.Book.getId(Book.java:22)
	... 1 more`,
      type: 'java.lang.IllegalStateException',
      message: 'A book has a null property',
      innermost: { function: 'com.example.myproject.Author.getBookIds', file: 'Author.java', line: 38 },
      frames: 3,
      causes: ['java.lang.NullPointerException'],
    },
  ],
  [
    'Java behind a message on the same line',
    {
      language: 'java',
      text: `Servlet.service() threw exception: org.acme.Mishap$Inner: boom
	at org.acme.A.b(A.java:7)`,
      type: 'org.acme.Mishap$Inner',
      message: 'boom',
      innermost: { function: 'org.acme.A.b', file: 'A.java', line: 7 },
      frames: 1,
    },
  ],
  [
    'Python',
    {
      language: 'python',
      text: `job crashed
Traceback (most recent call last):
  File "/srv/app/main.py", line 10, in <module>
    run()
  File "/srv/app/jobs.py", line 4, in run
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero`,
      type: 'ZeroDivisionError',
      message: 'division by zero',
      innermost: { function: 'run', file: '/srv/app/jobs.py', line: 4 },
      frames: 2,
    },
  ],
  [
    'Python while another was handled',
    {
      language: 'python',
      text: `Traceback (most recent call last):
  File "a.py", line 1, in f
KeyError: 'k'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "a.py", line 3, in g
acme.errors.Mishap: late`,
      type: 'acme.errors.Mishap',
      message: 'late',
      innermost: { function: 'g', file: 'a.py', line: 3 },
      frames: 1,
      causes: ['KeyError'],
    },
  ],
  [
    'Go',
    {
      language: 'go',
      text: `panic: runtime error: index out of range [5] with length 3

goroutine 1 [running]:
main.pick({0xc000012345, 0x3, 0x3})
	/app/main.go:14 +0x2c
main.main()
	/app/main.go:8 +0x1d
exit status 2`,
      type: 'runtime error',
      message: 'index out of range [5] with length 3',
      innermost: { function: 'main.pick', file: '/app/main.go', line: 14 },
      frames: 2,
    },
  ],
  [
    '.NET with an inner exception',
    {
      language: 'dotnet',
      text: `Unhandled exception. System.InvalidOperationException: boom
 ---> System.IO.IOException: disk
   at Acme.Disk.Write(String path) in /src/Disk.cs:line 12
   --- End of inner exception stack trace ---
   at Acme.Store.Save() in /src/Store.cs:line 30
   at Acme.Program.Main(String[] args)`,
      type: 'System.InvalidOperationException',
      message: 'boom',
      innermost: { function: 'Acme.Store.Save', file: '/src/Store.cs', line: 30 },
      frames: 2,
      causes: ['System.IO.IOException'],
    },
  ],
  [
    'Ruby',
    {
      language: 'ruby',
      text: `app/models/user.rb:7:in 'Integer#/': divided by 0 (ZeroDivisionError)
	from app/models/user.rb:7:in 'User#rate'
	from app.rb:1:in '<main>'`,
      type: 'ZeroDivisionError',
      message: 'divided by 0',
      innermost: { function: 'Integer#/', file: 'app/models/user.rb', line: 7 },
      frames: 3,
    },
  ],
  [
    'Ruby as Rails logs it',
    {
      language: 'ruby',
      text: `NoMethodError (undefined method 'name' for nil):
  
app/controllers/users_controller.rb:12:in 'show'
app/middleware/auth.rb:3:in 'call'`,
      type: 'NoMethodError',
      message: "undefined method 'name' for nil",
      innermost: { function: 'show', file: 'app/controllers/users_controller.rb', line: 12 },
      frames: 2,
    },
  ],
  [
    'PHP',
    {
      language: 'php',
      text: `PHP Fatal error:  Uncaught App\\Mishap: boom in /srv/a.php:3
Stack trace:
#0 /srv/b.php(12): App\\Store->save(Object(User))
#1 {main}
  thrown in /srv/a.php on line 3`,
      type: 'App\\Mishap',
      message: 'boom',
      innermost: { file: '/srv/a.php', line: 3 },
      frames: 2,
    },
  ],
  [
    'Rust since 1.73',
    {
      language: 'rust',
      text: `thread 'main' panicked at src/main.rs:2:5:
index out of bounds: the len is 3 but the index is 99
stack backtrace:
   0: rust_begin_unwind
             at /rustc/abc/library/std/src/panicking.rs:652:5
   1: app::pick::h0123456789abcdef
             at ./src/main.rs:2:5`,
      type: 'panic',
      message: 'index out of bounds: the len is 3 but the index is 99',
      innermost: { file: 'src/main.rs', line: 2 },
      frames: 3,
    },
  ],
  [
    'Rust before',
    {
      language: 'rust',
      text: "thread 'worker-3' panicked at 'boom', src/lib.rs:9:13\nnote: run with `RUST_BACKTRACE=1`",
      type: 'panic',
      message: 'boom',
      innermost: { file: 'src/lib.rs', line: 9 },
      frames: 1,
    },
  ],
];

test('every language has a case', () => {
  expect(new Set(cases.map(([, { language }]) => language))).toEqual(new Set(traceLanguages.map(({ id }) => id)));
});

describe.each(cases)('%s', (_name, { text, innermost, frames, causes = [], ...head }) => {
  test('is read', () => {
    const trace = parseTrace(text);
    expect(trace).toMatchObject(head);
    expect(trace!.frames).toHaveLength(frames);
    expect(trace!.frames[0]).toEqual(innermost);
    expect(trace!.causes.map(({ type }) => type)).toEqual(causes);
  });

  test('keeps its fingerprint when line numbers, addresses and directories change', () => {
    const moved = text
      .replaceAll(/:(\d+)(?=[:)\n ]|$)/g, (_all, line) => `:${Number(line) + 7}`)
      .replaceAll(/\b(line )(\d+)/g, (_all, word, line) => `${word}${Number(line) + 7}`)
      .replaceAll(/0x[0-9a-f]+/g, '0xdeadbeef')
      .replaceAll(/\/(?:app|srv|src)\//g, '/releases/20260301/');
    expect(moved).not.toBe(text);
    expect(fingerprintOf(parseTrace(moved)!)).toBe(fingerprintOf(parseTrace(text)!));
  });
});

test('no two of them share a fingerprint', () => {
  expect(new Set(cases.map(([, { text }]) => fingerprintOf(parseTrace(text)!))).size).toBe(cases.length);
});

test('another type or another place is another exception', () => {
  const base = 'TypeError: x\n    at f (/app/a.js:1:2)\n    at g (/app/a.js:9:2)';
  const prints = [base, base.replace('TypeError', 'RangeError'), base.replace('at f', 'at h')].map((text) =>
    fingerprintOf(parseTrace(text)!),
  );
  expect(new Set(prints).size).toBe(3);
});

test.each([
  ['an ordinary message', 'all is well'],
  ['several lines', 'list:\n  one\n  two'],
  ['a sentence with at', 'look at this\n    at least once'],
  ['SQL', 'SELECT *\n  FROM a\n  WHERE b = 1'],
])('%s is no trace', (_name, text) => {
  expect(parseTrace(text)).toBeUndefined();
});

test('never throws, whatever stands in a trace', () => {
  const pieces = cases.flatMap(([, { text }]) => text.split('\n'));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), (lines) => {
      const trace = parseTrace(lines.join('\n'));
      if (trace !== undefined) expect(fingerprintOf(trace)).toMatch(/^[0-9a-f]{16}$/);
    }),
    { numRuns: 500 },
  );
});
