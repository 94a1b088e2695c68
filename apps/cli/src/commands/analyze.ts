import { createLocalEngine } from '../engine/local-engine.ts';
import { openLog } from '../input/log.ts';
import { reportText } from '../render/report-text.ts';
import { exitCodes, Failure } from '../terminal/failure.ts';
import { harmlessJson } from '../terminal/harmless.ts';
import { screenOf, write } from '../terminal/terminal.ts';
import { defineCommand } from './command-row.ts';
import { type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { type ReadingOptions, readingOptions, toReadOptions } from './reading-options.ts';

export const analyze = defineCommand<ReadingOptions & OutputOptions>({
  name: 'analyze',
  takes: '[file...]',
  summary: 'Show what is in a log: levels, timeline, patterns, exceptions',
  examples: [
    { line: 'logmill analyze app.log', about: 'one file, plain or compressed (.gz, .zst)' },
    { line: 'kubectl logs web-1 | logmill analyze', about: 'a pipe' },
  ],
  options: [...readingOptions(), ...outputOptions(['text', 'json', 'ndjson', 'markdown'])],
  async run(paths, options, terminal) {
    const [path] = paths;
    if (path === undefined) throw new Failure('Name a FILE, or - for standard input.');
    const log = await openLog(path, terminal.stdin, { expect() {}, read() {}, took() {} });
    const report = await createLocalEngine().analyze(log, toReadOptions(options, log.writtenMs, terminal.nowMs()));
    const kind = outputKind(options, terminal.stdout.isTTY === true);
    if (kind === 'text')
      await write(terminal.stdout, reportText(report, { name: log.name, top: 10 }, screenOf(terminal)));
    else await write(terminal.stdout, `${harmlessJson(report)}\n`);
    return exitCodes.fine;
  },
});
