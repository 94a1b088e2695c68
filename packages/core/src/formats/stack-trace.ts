import { unsetLevel } from '../levels/level-reading.ts';
import { traceOpening } from '../multiline/trace-opening.ts';
import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** A runtime's own report of an uncaught exception or a panic, with no record before it to belong to. */
export const stackTrace = defineFormat({
  id: 'stack-trace',
  title: 'Stack trace of an uncaught exception',
  family: 'generic',
  specification: 'https://nodejs.org/api/errors.html#errorstack',
  signature: 'the first line of a stack trace of Node, Java, Python, Go, .NET, Ruby, PHP, Rust or Elixir',
  fields: {
    runtime: {
      type: 'string',
      about: 'Whose trace it is: node, java, python, go, dotnet, ruby, php, rust, elixir or any',
    },
  },
  starts: `${letters}/ *`,
  samples: [
    {
      lines: [
        'Traceback (most recent call last):',
        '  File "a.py", line 1, in <module>',
        '    1 / 0',
        'ZeroDivisionError: division by zero',
      ],
      record: {
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'uncaught exception',
        message:
          'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    1 / 0\nZeroDivisionError: division by zero',
        fields: { runtime: 'python' },
      },
    },
    {
      lines: ['panic: boom', '', 'goroutine 1 [running]:', 'main.main()', '\t/app/main.go:4 +0x2c', 'exit status 2'],
      record: {
        severityNumber: 21,
        levelSource: 'keyword',
        levelRule: 'panic',
        message: 'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:4 +0x2c\nexit status 2',
        fields: { runtime: 'go' },
      },
    },
    {
      lines: ['TypeError: x is not a function', '    at main (/app/index.js:3:9)', '', 'Node.js v24.1.0'],
      record: {
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'uncaught exception',
        message: 'TypeError: x is not a function\n    at main (/app/index.js:3:9)\n\nNode.js v24.1.0',
        fields: { runtime: 'any' },
      },
    },
    {
      lines: [
        '/app/index.js:3',
        "    throw new Error('x');",
        '    ^',
        '',
        'Error: x',
        '    at main (/app/index.js:3:9)',
        '',
        'Node.js v24.1.0',
      ],
      record: {
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'uncaught exception',
        message:
          "/app/index.js:3\n    throw new Error('x');\n    ^\n\nError: x\n    at main (/app/index.js:3:9)\n\nNode.js v24.1.0",
        fields: { runtime: 'node' },
      },
    },
    {
      lines: ["app.rb:3:in 'Shop#pay': no route (RuntimeError)", "\tfrom app.rb:9:in '<main>'"],
      record: {
        severityNumber: 17,
        levelSource: 'keyword',
        levelRule: 'uncaught exception',
        message: "app.rb:3:in 'Shop#pay': no route (RuntimeError)\n\tfrom app.rb:9:in '<main>'",
        fields: { runtime: 'ruby' },
      },
    },
  ],
  parse(line) {
    const opening = traceOpening(line.text);
    if (opening === undefined) return undefined;
    const { runtime, severityNumber, rule } = opening;
    return {
      level: severityNumber === 0 ? unsetLevel : { number: severityNumber, text: undefined, source: 'keyword', rule },
      message: line.text,
      fields: { runtime },
      runtime,
    };
  },
});
