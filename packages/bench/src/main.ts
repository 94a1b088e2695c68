import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bench, WrongAnswer } from './bench.ts';
import { benches } from './benches/registry.ts';
import { formatMarkdown, formatText } from './measure/table.ts';
import { say } from './say.ts';

const usage = `Usage: pnpm bench [NAME…] [--quick] [--markdown]

Measures both sides of each comparison in one run, in turns, and prints medians and the median of the paired ratios.
Exits 1 when a side answers wrongly; a bar that is not reached is only shown.

${benches.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

  --quick      few and short rounds, for CI
  --markdown   tables as Markdown
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    say(usage);
    return 0;
  }
  const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    say(`No bench named ${unknown.join(', ')}; known: ${benches.map(({ name }) => name).join(', ')}.\n`);
    return 1;
  }
  const chosen = positionals.length === 0 ? benches : benches.filter(({ name }) => positionals.includes(name));
  const { quick = false, markdown = false } = values;
  say(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}${quick ? ', quick: figures are rough' : ''}\n`,
  );
  let exitCode = 0;
  for (const bench of chosen) exitCode = Math.max(exitCode, await runOne(bench, { quick, markdown }));
  return exitCode;
}

async function runOne(bench: Bench, { quick, markdown }: { quick: boolean; markdown: boolean }): Promise<number> {
  say(`\n# ${bench.name}: ${bench.summary}\n`);
  try {
    const progress = (text: string): void => void process.stderr.write(`  ${text}\n`);
    for (const table of await bench.run({ quick, progress }))
      say(`\n${markdown ? formatMarkdown(table) : formatText(table)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    say(`Wrong answer: ${error.message}\n`);
    return 1;
  }
}
