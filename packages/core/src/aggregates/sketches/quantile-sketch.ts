import { arrayOf, boolean, count as countForm, type Form, number, objectOf, whole } from '../../report/form.ts';

/** Relative error of a quantile: the answer lies within 1 % of a value that has exactly that rank. */
export const quantileError = 0.01;

/** The rest is for writing the answer with five digits. */
const binError = 0.0099;

const gamma = (1 + binError) / (1 - binError);
const logGamma = Math.log(gamma);

/** Bins for one sign: they cover a ratio of 10^8.8 between the largest and the smallest number that are told apart. */
export const quantileBinsMax = 1024;

/** Counts of numbers by magnitude, in bins that grow by 2 %. Bins below the `quantileBinsMax` largest are one. */
interface Bins {
  /** Index of the first bin of `counts`. */
  from: number;
  counts: Float64Array;
  /** The lowest bin also holds smaller magnitudes. */
  collapsed: boolean;
}

/** DDSketch (Masson et al., VLDB 2019): the order of what is added changes nothing. Plain data. */
export interface QuantileSketch {
  zeros: number;
  count: number;
  min: number;
  max: number;
  positive?: Bins;
  negative?: Bins;
}

/** Bins of all finite numbers lie far within. */
const binsForm = objectOf({
  from: whole(-1_000_000, 1_000_000),
  counts: arrayOf('$numbers', countForm, quantileBinsMax),
  collapsed: boolean,
});

/** Form of a packed sketch. */
export const quantileForm: Form = objectOf(
  { zeros: countForm, count: countForm, min: number, max: number },
  { positive: binsForm, negative: binsForm },
);

/** Of one finite number. */
export function createQuantileSketch(value: number): QuantileSketch {
  const sketch: QuantileSketch = { zeros: 0, count: 0, min: value, max: value };
  addNumber(sketch, value);
  return sketch;
}

export function addNumber(sketch: QuantileSketch, value: number): void {
  sketch.count++;
  if (value < sketch.min) sketch.min = value;
  if (value > sketch.max) sketch.max = value;
  if (value > 0) {
    sketch.positive ??= { from: 0, counts: new Float64Array(0), collapsed: false };
    addToBin(sketch.positive, binOf(value), 1);
  } else if (value < 0) {
    sketch.negative ??= { from: 0, counts: new Float64Array(0), collapsed: false };
    addToBin(sketch.negative, binOf(-value), 1);
  } else sketch.zeros++;
}

function binOf(magnitude: number): number {
  return Math.ceil(Math.log(magnitude) / logGamma);
}

function addToBin(bins: Bins, bin: number, count: number): void {
  let at = bin - bins.from;
  if (!(at >= 0 && at < bins.counts.length)) {
    cover(bins, bin);
    at = bin - bins.from;
    if (at < 0) {
      bins.collapsed = true;
      at = 0;
    }
  }
  bins.counts[at]! += count;
}

/** Makes room for a bin. The range ends at the largest bin seen, rounded up, and never reaches further down than the bound. */
function cover(bins: Bins, bin: number): void {
  const { from, counts } = bins;
  const empty = counts.length === 0;
  const top = empty ? bin : Math.max(bin, from + lastUsed(counts));
  const floor = top - quantileBinsMax + 1;
  const bottom = Math.max(floor, empty ? bin : Math.min(bin, from));
  const size = Math.min(quantileBinsMax, roundUp(top - bottom + 1));
  const newFrom = top - size + 1;
  const grown = new Float64Array(size);
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const at = from + i - newFrom;
    if (at < 0) bins.collapsed = true;
    grown[Math.max(0, at)]! += count;
  }
  bins.from = newFrom;
  bins.counts = grown;
}

function lastUsed(counts: Float64Array): number {
  let last = counts.length - 1;
  while (last > 0 && counts[last] === 0) last--;
  return last;
}

function roundUp(size: number): number {
  return Math.max(16, 2 ** Math.ceil(Math.log2(size)));
}

export function mergeQuantiles(sketch: QuantileSketch, next: QuantileSketch): void {
  sketch.zeros += next.zeros;
  sketch.count += next.count;
  sketch.min = Math.min(sketch.min, next.min);
  sketch.max = Math.max(sketch.max, next.max);
  for (const sign of ['positive', 'negative'] as const) {
    const bins = next[sign];
    if (bins === undefined) continue;
    const mine = sketch[sign];
    if (mine === undefined) {
      sketch[sign] = bins;
      continue;
    }
    mine.collapsed ||= bins.collapsed;
    // from the top down, so that the range is moved once
    for (let i = bins.counts.length - 1; i >= 0; i--)
      if (bins.counts[i]! > 0) addToBin(mine, bins.from + i, bins.counts[i]!);
  }
}

/** The number of which a share of `q` (0 to 1) is not larger. */
export function quantileOf(sketch: QuantileSketch, q: number): number {
  let rank = Math.max(1, Math.ceil(q * sketch.count));
  const { positive, negative } = sketch;
  let value = sketch.max;
  const seek = (bins: Bins | undefined, i: number, sign: 1 | -1): boolean => {
    rank -= bins!.counts[i]!;
    if (rank <= 0) value = (sign * 2 * gamma ** (bins!.from + i)) / (gamma + 1);
    return rank <= 0;
  };
  const find = (): void => {
    for (let i = (negative?.counts.length ?? 0) - 1; i >= 0; i--) if (seek(negative, i, -1)) return;
    rank -= sketch.zeros;
    if (rank <= 0) {
      value = 0;
      return;
    }
    for (let i = 0; i < (positive?.counts.length ?? 0); i++) if (seek(positive, i, 1)) return;
  };
  find();
  return Math.min(sketch.max, Math.max(sketch.min, value));
}

/** Whether small magnitudes were counted as one. */
export function isCollapsed({ positive, negative }: QuantileSketch): boolean {
  return positive?.collapsed === true || negative?.collapsed === true;
}
