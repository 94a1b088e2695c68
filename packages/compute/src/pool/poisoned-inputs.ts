import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { serialize } from 'node:v8';

/** Remembers which inputs took workers down with them, so that sending one again costs no further workers. */
export interface PoisonedInputs {
  /** Workers this input is known to have taken down. Hashes the input only when one of the same task and size is remembered. */
  deathsOf(name: string, units: number, input: unknown): number;
  record(name: string, units: number, input: unknown, deaths: number): void;
}

interface Poisoned {
  readonly name: string;
  readonly units: number;
  readonly digest: string;
  readonly deaths: number;
  readonly untilMs: number;
}

/** Oldest out first. An attacker with more than this many poisons pays two workers a request, as without the memory. */
const rememberedMax = 100;

/** A worker may have been killed for another reason, twice: the input gets another chance. */
const rememberedForMs = 10 * 60_000;

export function createPoisonedInputs(nowMs: () => number = () => performance.now()): PoisonedInputs {
  let remembered: Poisoned[] = [];
  return {
    deathsOf(name, units, input) {
      if (remembered.length === 0) return 0;
      remembered = remembered.filter(({ untilMs }) => untilMs > nowMs());
      const alike = remembered.filter((one) => one.name === name && one.units === units);
      if (alike.length === 0) return 0;
      const digest = digestOf(input);
      return alike.find((one) => one.digest === digest)?.deaths ?? 0;
    },
    record(name, units, input, deaths) {
      const digest = digestOf(input);
      const others = remembered.filter((one) => one.digest !== digest || one.name !== name);
      const untilMs = nowMs() + rememberedForMs;
      remembered = [...others, { name, units, digest, deaths, untilMs }].slice(-rememberedMax);
    },
  };
}

/** Equal for inputs that were made the same way, as two requests with the same body are. */
function digestOf(input: unknown): string {
  return createHash('sha256').update(serialize(input)).digest('hex');
}
