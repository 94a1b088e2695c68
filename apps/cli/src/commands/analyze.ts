import { type Report, reportDefaults } from '@logmill/core';
import { Option } from 'commander';
import { comparisonConditions } from '../conditions/comparison-conditions.ts';
import { conditionsText, demandsMet, type FailOnOptions, failOnOption } from '../conditions/fail-on.ts';
import { reportConditions } from '../conditions/report-conditions.ts';
import type { ReportShape } from '../engine/engine.ts';
import { reportMarkdown } from '../render/report-markdown.ts';
import { reportRows } from '../render/report-ndjson.ts';
import { reportText } from '../render/report-text.ts';
import { screenOf } from '../terminal/terminal.ts';
import { answer } from './answer.ts';
import { defineCommand } from './command-row.ts';
import { type OutputKind, type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { inSession, type SessionOptions, sessionOptions } from './session.ts';
import { wholeNumber } from './whole-number.ts';

interface AnalyzeOptions extends SessionOptions, OutputOptions, FailOnOptions<Report> {
  readonly top?: number;
}

/** Patterns and exceptions that a person is shown. */
const shownTop = 10;

export const analyze = defineCommand<AnalyzeOptions>({
  name: 'analyze',
  takes: '[file...]',
  summary: 'Show what is in a log: levels, timeline, patterns, exceptions',
  examples: [
    { line: 'logmill analyze app.log', about: 'one file, plain or compressed (.gz, .zst)' },
    { line: 'logmill analyze web-1.log web-2.log', about: 'several are one log, merged by time' },
    { line: 'kubectl logs web-1 | logmill analyze', about: 'what is piped in' },
    { line: 'logmill analyze app.log --json | jq .levels', about: 'the report for other programs' },
    { line: `logmill analyze app.log --fail-on 'error-rate>1%'`, about: 'exit code 1 if there are too many errors' },
  ],
  options: [
    ...sessionOptions(),
    new Option('--top <count>', `patterns and exceptions shown (default: ${shownTop} to people)`).argParser(
      wholeNumber,
    ),
    failOnOption(reportConditions, comparisonConditions, 'compare'),
    ...outputOptions(['text', 'json', 'ndjson', 'markdown']),
  ],
  after: conditionsText(reportConditions),
  async run(paths, options, terminal) {
    const kind = outputKind(options, terminal.stdout.isTTY === true);
    const { top = shownTop, zone, failOn = [] } = options;
    const { report, name } = await inSession(options, terminal, async ({ engine, open }) => {
      const log = await open(paths);
      return { report: await engine.analyze(log, shapeOf(options, kind)), name: log.name };
    });
    const met = demandsMet(failOn, report);
    return answer(terminal, met, kind, {
      text: () => reportText(report, { name, top, zone }, screenOf(terminal)),
      markdown: () => reportMarkdown(report, { name, top, met, demanded: failOn.length }),
      json: () => report,
      ndjson: () => reportRows(report),
    });
  },
});

/** People are shown errors among the rarer patterns, too, so the report has to have more than is shown. */
function shapeOf({ top }: AnalyzeOptions, kind: OutputKind): ReportShape {
  if (top === undefined) return {};
  if (kind === 'json' || kind === 'ndjson') return { patternsTop: top, exceptionsTop: top };
  const { patternsTop, exceptionsTop } = reportDefaults;
  return { patternsTop: Math.max(top, patternsTop), exceptionsTop: Math.max(top, exceptionsTop) };
}
