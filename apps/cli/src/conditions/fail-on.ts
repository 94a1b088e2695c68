import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../commands/nearest.ts';
import { countText, shareText } from '../render/quantities.ts';
import type { Condition } from './condition.ts';

/** A condition with its limit, as given. */
export interface Demand<Subject> {
  readonly condition: Condition<Subject>;
  /** In the condition's unit; what is more than it is too much. */
  readonly limit: number;
  /** As written. */
  readonly text: string;
}

export interface FailOnOptions<Subject> {
  readonly failOn?: readonly Demand<Subject>[];
}

/** `--fail-on new-error`, `--fail-on 'error-rate>1%'`, several by commas or by repeating it. `elsewhere` are conditions of another command. */
export function failOnOption<Subject>(
  conditions: readonly Condition<Subject>[],
  elsewhere: readonly { readonly name: string }[],
  otherCommand: string,
): Option {
  return new Option(
    '--fail-on <condition>',
    'end with exit code 1 if there is more of something than the limit',
  ).argParser((text: string, before?: readonly Demand<Subject>[]) => [
    ...(before ?? []),
    ...text.split(',').map((one) => demandOf(one.trim(), conditions, elsewhere, otherCommand)),
  ]);
}

/** What help says of conditions. */
export function conditionsText(conditions: readonly Condition<never>[]): string {
  const written = conditions.map(({ name, unit }) => `${name}${unit === 'share' ? '>1%' : ''}`);
  const width = Math.max(...written.map((text) => text.length));
  return [
    'Conditions of --fail-on, each with a limit if you like (error>10, error-rate>0.5%; quote the >), else 0:',
    ...conditions.map(({ about }, i) => `  ${written[i]!.padEnd(width)}  ${about}`),
  ].join('\n');
}

/** Says what is too much, one sentence a demand that is met. */
export function demandsMet<Subject>(demands: readonly Demand<Subject>[], subject: Subject): string[] {
  return demands.flatMap(({ condition: { measure, unit, one, many }, limit, text }) => {
    const measured = measure(subject);
    if (measured <= limit) return [];
    const amount = unit === 'share' ? shareText(measured) : countText(measured);
    return [`--fail-on ${text}: ${amount} ${measured === 1 ? (one ?? many) : many}.`];
  });
}

const demandText = /^(?<name>[\w-]+)(?:\s*>\s*(?<amount>\d+(?:\.\d+)?)(?<percent>\s*%)?)?$/;

function demandOf<Subject>(
  text: string,
  conditions: readonly Condition<Subject>[],
  elsewhere: readonly { readonly name: string }[],
  otherCommand: string,
): Demand<Subject> {
  const { name, amount, percent } = demandText.exec(text)?.groups ?? {};
  if (name === undefined)
    throw new InvalidArgumentError(
      `Write a condition and a limit if you like: 'error-rate>1%', not ${JSON.stringify(text)}.`,
    );
  const condition = conditions.find((one) => one.name === name);
  if (condition === undefined) {
    if (elsewhere.some((one) => one.name === name))
      throw new InvalidArgumentError(`${name} is a condition of "logmill ${otherCommand}".`);
    const names = conditions.map((one) => one.name);
    throw new InvalidArgumentError(
      `No condition is called ${JSON.stringify(name)}.${didYouMean(name, names)} There are ${names.join(', ')}.`,
    );
  }
  if (amount === undefined) return { condition, limit: 0, text };
  if (percent !== undefined && condition.unit === 'count')
    throw new InvalidArgumentError(`${name} counts; its limit is a number, not a percentage.`);
  if (percent === undefined && condition.unit === 'share')
    throw new InvalidArgumentError(`${name} is a share; write its limit as a percentage: '${name}>${amount}%'.`);
  return { condition, limit: Number(amount) / (percent === undefined ? 1 : 100), text };
}
