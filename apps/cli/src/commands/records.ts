import type { LineCounts, Unparsed } from '@logmill/core';
import type { RecordTaker } from '../engine/engine.ts';
import { createPage } from '../render/page.ts';
import { countText, plural } from '../render/quantities.ts';
import { recordText } from '../render/record-text.ts';
import { exitCodes } from '../terminal/failure.ts';
import { harmlessJson } from '../terminal/harmless.ts';
import { screenOf, type Terminal, write } from '../terminal/terminal.ts';
import { defineCommand } from './command-row.ts';
import { type OutputKind, type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { inSession, type SessionOptions, sessionOptions } from './session.ts';

type RecordsOptions = SessionOptions & OutputOptions;

export const records = defineCommand<RecordsOptions>({
  name: 'records',
  takes: '[file...]',
  summary: 'Read a log into records: time, severity, message, fields',
  examples: [
    { line: 'logmill records app.log --ndjson', about: 'one JSON object a record' },
    {
      line: `logmill records app.log | jq -r 'select(.severity == "ERROR").message'`,
      about: 'the messages of all errors',
    },
  ],
  options: [...sessionOptions(), ...outputOptions(['text', 'json', 'ndjson'])],
  async run(paths, options, terminal) {
    const kind = outputKind(options, terminal.stdout.isTTY === true);
    const unread: Unparsed[] = [];
    const counts = await inSession(options, terminal, async ({ engine, open }) => {
      const log = open(paths);
      const writer = writers[kind](terminal, unread);
      const found = await engine.records(log, writer.taker);
      await writer.end?.(found);
      return found;
    });
    if (counts.unparsed > 0 && kind !== 'json') terminal.stderr.write(`logmill: ${unreadText(counts, unread[0])}\n`);
    return exitCodes.fine;
  },
});

interface RecordWriter {
  readonly taker: RecordTaker;
  readonly end?: (counts: LineCounts) => Promise<void>;
}

type CreateWriter = (terminal: Terminal, unread: Unparsed[]) => RecordWriter;

const rowsWriter =
  (rowOf: (record: object) => string): CreateWriter =>
  ({ stdout }, unread) => ({
    taker: {
      records: (found) => write(stdout, found.map(rowOf).join('')),
      async unparsed(lines) {
        // only the first is told
        if (unread.length === 0) unread.push(...lines.slice(0, 1));
      },
    },
  });

const writers: Readonly<Record<OutputKind, CreateWriter>> = {
  text: (terminal, unread) => {
    const page = createPage(screenOf(terminal));
    return rowsWriter((record) => recordText(record as never, page))(terminal, unread);
  },
  ndjson: rowsWriter((record) => `${harmlessJson(record)}\n`),
  markdown: rowsWriter(() => ''),
  json: ({ stdout }, unread) => {
    let separator = '{"records":[';
    return {
      taker: {
        async records(found) {
          await write(stdout, separator + found.map(harmlessJson).join(','));
          separator = ',';
        },
        async unparsed(lines) {
          unread.push(...lines);
        },
      },
      end: (counts) =>
        write(
          stdout,
          `${separator === ',' ? '' : separator}],"unparsed":${harmlessJson(unread)},"counts":${harmlessJson(counts)}}\n`,
        ),
    };
  },
};

function unreadText({ unparsed, lines }: LineCounts, first: Unparsed | undefined): string {
  const of = `${countText(unparsed)} of ${plural(lines, 'line')} gave no record`;
  return first === undefined ? `${of}.` : `${of}; the first is line ${countText(first.line)} (${first.reason}).`;
}
