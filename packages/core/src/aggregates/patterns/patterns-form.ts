import { severities } from '../../levels/severity.ts';
import { minerLimits } from '../../patterns/limits.ts';
import { tokensMax } from '../../patterns/scan.ts';
import {
  count,
  type Form,
  listOf,
  mapOf,
  nullOr,
  number,
  objectOf,
  text,
  textOf,
  tupleOf,
  whole,
} from '../../report/form.ts';
import { sightingForm } from '../sighting.ts';
import { widthForm } from '../sketches/time-histogram.ts';
import { cellsMax } from './spark-grid.ts';

/** Indexes that a miner gives out at most: those of the shapes it may be asked to keep, those that a merge adds before it makes room, and as many again. */
const indexesMax = 4 * 65_536;

const index = whole(0, indexesMax - 1);
const lane = whole(-(2 ** 31), 2 ** 32 - 1);
const counted = tupleOf(lane, lane, number, text);

const values = objectOf({ values: listOf(counted, minerLimits.values) });
const sketch = objectOf({ sketch: textOf(10_000) });
const slot: Form = (json) =>
  ((json as object | null) !== null && Object.hasOwn(json as object, 'sketch') ? sketch : values)(json);

/** A few more tokens than are looked at mark the end of a message that was cut. */
const slotsMax = tokensMax + 8;

const parts = /^ ?\d[^\0]*$/;

/** Tokens as `shapeKey` writes them. */
const key: Form = (json) => {
  text(json);
  const tokens = (json as string).split('\0', slotsMax + 2);
  if (tokens.pop() !== '' || tokens.length > slotsMax || !tokens.every((token) => parts.test(token)))
    throw new TypeError('Expected the key of a shape.');
};

const shape = objectOf({
  index,
  key,
  signature: tupleOf(lane, lane),
  count: number,
  slots: listOf(slot, slotsMax),
  sample: listOf(counted, minerLimits.samples, 1),
});

const limit: Form = (json) => {
  if (!(typeof json === 'string' && Object.hasOwn(minerLimits, json)))
    throw new TypeError('Expected the name of a limit.');
};

const shapeList = listOf(shape, indexesMax);

const shapes: Form = (json) => {
  shapeList(json);
  const all = json as readonly { readonly index: number; readonly key: string }[];
  if (new Set(all.map((one) => one.index)).size < all.length) throw new TypeError('Expected an index for each shape.');
  if (new Set(all.map((one) => one.key)).size < all.length) throw new TypeError('Expected each shape once.');
};

const miner = objectOf({
  shapes,
  other: number,
  limitsHit: listOf(limit, Object.keys(minerLimits).length),
  values: whole(1, minerLimits.values),
  samples: whole(1, minerLimits.samples),
  // a report's miner reuses indexes instead
  moved: listOf(number, 0),
});

const stats = objectOf({
  counts: listOf(count, severities.length, severities.length),
  first: sightingForm,
  last: sightingForm,
});

/** Form of a packed state. */
export const patternsForm: Form = objectOf({
  miner,
  stats: listOf(nullOr(stats), indexesMax),
  grid: objectOf({ width: widthForm, cells: count, rows: listOf(nullOr(mapOf(number, count, cellsMax)), indexesMax) }),
});
