import type { FinishContext } from '../report/finish-context.ts';
import { count as countForm, listOf, number, objectOf, tupleOf } from '../report/form.ts';
import { kindOf, type LogTime, shiftTime, timeKinds, yearIndexOf } from '../report/log-time.ts';
import { defineAggregate, type Joint } from './aggregate.ts';
import { resight, type Seen, type Sighting, seen, shiftSighting, sightingForm, sightingOf } from './sighting.ts';

/** Silences and jumps that are kept, the longest first. */
const stepsMax = 10;

/** A shorter silence is none, a shorter step back no jump: buffers and threads write a few seconds out of order. */
const stepMsMin = 60_000;

/** A silence is this many times longer than the mean step between records. */
const gapFactor = 10;

/** From one record to the next, in the order of lines. */
export interface TimeStep {
  readonly ms: number;
  readonly from: Seen;
  readonly to: Seen;
}

/** How far the log's clock can be trusted. */
export interface TimeSection {
  /** The earliest and the latest time, RFC 3339 in UTC; left out when no record has one. Outliers are not left out. */
  readonly first?: string;
  readonly last?: string;
  /** Records with a time, and without. */
  readonly timed: number;
  readonly untimed: number;
  /** Records whose time is earlier than that of the record before. */
  readonly outOfOrder: number;
  /** Of those, a minute or more earlier. */
  readonly clockJumps: number;
  /** The largest jumps back. */
  readonly largestJumps: readonly TimeStep[];
  /** The longest silences of a minute or more, and ten times the mean step. */
  readonly gaps: readonly TimeStep[];
  /** How often a year, or a day, that the log does not write was taken to begin. */
  readonly rollOvers: number;
  /** Records whose year or day the log does not write. */
  readonly yearInferred: number;
  /** Records whose zone the log does not write: that of the options was taken. */
  readonly zoneAssumed: number;
}

interface Step {
  readonly ms: number;
  readonly from: Sighting;
  readonly to: Sighting;
}

/** Times of one kind, which alone can be compared before the calendar is settled. */
interface Sequence {
  min?: LogTime;
  max?: LogTime;
  first?: Sighting;
  /** Never the same object as `first`, because it is changed in place. */
  last?: Sighting;
}

export interface TimeState {
  readonly sequences: readonly [Sequence, Sequence, Sequence];
  timed: number;
  untimed: number;
  outOfOrder: number;
  clockJumps: number;
  rollOvers: number;
  yearInferred: number;
  zoneAssumed: number;
  jumps: Step[];
  gaps: Step[];
}

const counters = ['timed', 'untimed', 'outOfOrder', 'clockJumps', 'rollOvers', 'yearInferred', 'zoneAssumed'] as const;

const stepForm = objectOf({ ms: number, from: sightingForm, to: sightingForm });
const sequenceForm = objectOf({}, { min: number, max: number, first: sightingForm, last: sightingForm });

export const time = defineAggregate<'time', TimeState, TimeSection>({
  id: 'time',
  about: 'First and last time, order, silences, jumps: how far the clock can be trusted.',
  empty: () => ({
    sequences: [{}, {}, {}],
    timed: 0,
    untimed: 0,
    outOfOrder: 0,
    clockJumps: 0,
    rollOvers: 0,
    yearInferred: 0,
    zoneAssumed: 0,
    jumps: [],
    gaps: [],
  }),
  form: objectOf({
    ...Object.fromEntries(counters.map((counter) => [counter, countForm])),
    sequences: tupleOf(sequenceForm, sequenceForm, sequenceForm),
    jumps: listOf(stepForm, stepsMax),
    gaps: listOf(stepForm, stepsMax),
  }),
  begin(state, record) {
    const { time: at } = record;
    if (Number.isNaN(at)) {
      state.untimed++;
      return;
    }
    state.timed++;
    if (record.yearInferred) state.yearInferred++;
    if (record.zoneAssumed) state.zoneAssumed++;
    const sequence = state.sequences[kindOf(at)];
    const { last } = sequence;
    if (last === undefined) {
      sequence.first = sightingOf(record);
      sequence.last = sightingOf(record);
      sequence.min = at;
      sequence.max = at;
      return;
    }
    const ms = at - last.time!;
    // most steps are small: no object is made for them
    if (ms >= stepMsMin || ms < 0 || kindOf(at) !== 0) step(state, { ...last }, sightingOf(record));
    if (at < sequence.min!) sequence.min = at;
    if (at > sequence.max!) sequence.max = at;
    resight(last, record);
  },
  merge(state, next, joint) {
    for (const counter of counters) state[counter] += next[counter];
    state.jumps = longest(state.jumps, next.jumps, joint);
    state.gaps = longest(state.gaps, next.gaps, joint);
    for (const kind of timeKinds.keys()) {
      const sequence = state.sequences[kind]!;
      const follow = next.sequences[kind]!;
      if (follow.last === undefined) continue;
      const first = shiftSighting(follow.first!, joint);
      if (sequence.last === undefined) sequence.first = first;
      else step(state, sequence.last, first);
      sequence.last = shiftSighting(follow.last, joint);
      const min = shiftTime(follow.min!, joint);
      const max = shiftTime(follow.max!, joint);
      sequence.min = Math.min(sequence.min ?? min, min);
      sequence.max = Math.max(sequence.max ?? max, max);
    }
  },
  finish(state, context) {
    const bounds = state.sequences
      .flatMap(({ min, max }) => (min === undefined ? [] : [min, max!]))
      .map(context.resolve);
    const firstMs = Math.min(...bounds);
    const lastMs = Math.max(...bounds);
    const { window } = context;
    // of what the timeline shows: one record of 1970 does not make all others dense
    const stepMs = window === undefined ? 0 : (window.widthMs * window.buckets) / state.timed;
    const first = bounds.length === 0 ? undefined : context.timeText(firstMs);
    const last = bounds.length === 0 ? undefined : context.timeText(lastMs);
    return {
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      timed: state.timed,
      untimed: state.untimed,
      outOfOrder: state.outOfOrder,
      clockJumps: state.clockJumps,
      largestJumps: state.jumps.map((jump) => shownStep(jump, context)),
      gaps: state.gaps.filter(({ ms }) => ms >= gapFactor * stepMs).map((gap) => shownStep(gap, context)),
      rollOvers: state.rollOvers,
      yearInferred: state.yearInferred,
      zoneAssumed: state.zoneAssumed,
    };
  },
});

/** Counts what lies between two records of one kind of time. */
function step(state: TimeState, from: Sighting, to: Sighting): void {
  const ms = to.time! - from.time!;
  if (ms >= 0) {
    if (ms >= stepMsMin) keep(state.gaps, { ms, from, to });
  } else {
    state.outOfOrder++;
    if (-ms >= stepMsMin) {
      state.clockJumps++;
      keep(state.jumps, { ms: -ms, from, to });
    }
  }
  if (startsPeriod(from.time!, to.time!)) state.rollOvers++;
}

/** Whether `to` lies in a later year, or on a later day, than `from`, of those that the log does not write. */
function startsPeriod(from: LogTime, to: LogTime): boolean {
  const kind = kindOf(from);
  if (kind === 0) return false;
  if (kind === 1) return yearIndexOf(to) > yearIndexOf(from);
  return Math.floor(to / 86_400_000) > Math.floor(from / 86_400_000);
}

function keep(steps: Step[], added: Step): void {
  if (steps.length === stepsMax && !isLonger(added, steps.at(-1)!)) return;
  steps.push(added);
  steps.sort((a, b) => (isLonger(a, b) ? -1 : 1));
  if (steps.length > stepsMax) steps.pop();
}

function isLonger(a: Step, b: Step): boolean {
  return a.ms > b.ms || (a.ms === b.ms && a.to.line < b.to.line);
}

function longest(steps: Step[], next: readonly Step[], joint: Joint): Step[] {
  for (const { ms, from, to } of next)
    keep(steps, { ms, from: shiftSighting(from, joint), to: shiftSighting(to, joint) });
  return steps;
}

function shownStep({ ms, from, to }: Step, context: FinishContext): TimeStep {
  return { ms, from: seen(from, context), to: seen(to, context) };
}
