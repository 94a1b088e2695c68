import { reportDefaults } from '@logmill/core';
import { Option } from 'commander';
import { comparisonConditions } from '../conditions/comparison-conditions.ts';
import type { CountedLog } from '../conditions/condition.ts';
import { conditionsText, demandsMet, type FailOnOptions, failOnOption } from '../conditions/fail-on.ts';
import { reportConditions } from '../conditions/report-conditions.ts';
import type { ReportShape } from '../engine/engine.ts';
import { toLevelsReport } from '../render/levels-report.ts';
import { levelsText } from '../render/levels-text.ts';
import { levelsMarkdown, reportMarkdown } from '../render/report-markdown.ts';
import { levelsRows, reportRows } from '../render/report-ndjson.ts';
import { reportText } from '../render/report-text.ts';
import { Failure } from '../terminal/failure.ts';
import { screenOf, type Terminal } from '../terminal/terminal.ts';
import { answer } from './answer.ts';
import { defineCommand } from './command-row.ts';
import { type OutputKind, type OutputOptions, outputKind, outputOptions } from './output-options.ts';
import { inSession, type SessionOptions, sessionOptions } from './session.ts';
import { wholeNumber } from './whole-number.ts';

interface AnalyzeOptions extends SessionOptions, OutputOptions, FailOnOptions<CountedLog> {
  readonly only?: 'levels';
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
    new Option('--only <part>', 'count levels over time and nothing else, at the speed of the disk').choices([
      'levels',
    ]),
    new Option('--top <count>', `patterns and exceptions shown (default: ${shownTop} to people)`).argParser(
      wholeNumber,
    ),
    failOnOption(reportConditions, comparisonConditions, 'compare'),
    ...outputOptions(['text', 'json', 'ndjson', 'markdown']),
  ],
  after: conditionsText(reportConditions),
  async run(paths, options, terminal) {
    if (options.only === 'levels') return countLevels(paths, options, terminal);
    const kind = outputKind(options, terminal.stdout.isTTY === true);
    const { top = shownTop, zone, failOn = [] } = options;
    const { report, name } = await inSession(options, terminal, async ({ engine, open }) => {
      const log = open(paths);
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

async function countLevels(paths: readonly string[], options: AnalyzeOptions, terminal: Terminal): Promise<number> {
  const { failOn = [] } = options;
  const unknown = failOn.find(({ condition }) => condition.needsReport);
  if (unknown !== undefined) throw new Failure(`--fail-on ${unknown.text} needs the whole report; leave out --only.`);
  const { counted, name } = await inSession(options, terminal, async ({ engine, open }) => {
    const log = open(paths);
    return { counted: await engine.levels(log), name: log.name };
  });
  const met = demandsMet(failOn, counted);
  return answer(terminal, met, outputKind(options, terminal.stdout.isTTY === true), {
    text: () => levelsText(counted, name, screenOf(terminal)),
    markdown: () => levelsMarkdown(toLevelsReport(counted), { name, met, demanded: failOn.length }),
    json: () => counted,
    ndjson: () => levelsRows(counted),
  });
}

/** People are shown errors among the rarer patterns, too, so the report has to have more than is shown. */
function shapeOf({ top }: AnalyzeOptions, kind: OutputKind): ReportShape {
  if (top === undefined) return {};
  if (kind === 'json' || kind === 'ndjson') return { patternsTop: top, exceptionsTop: top };
  const { patternsTop, exceptionsTop } = reportDefaults;
  return { patternsTop: Math.max(top, patternsTop), exceptionsTop: Math.max(top, exceptionsTop) };
}
