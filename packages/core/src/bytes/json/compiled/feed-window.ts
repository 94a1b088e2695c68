import { shapeSteps } from '../shape.ts';
import type { NarrowShape } from '../shape-memory.ts';

/** Where the line feed of a line is looked for, from its beginning: it stands in the middle of so many blocks of sixteen bytes when values are as they were. */
export interface FeedWindow {
  readonly from: number;
  readonly blocks: number;
}

export function feedWindow({ shape: { code, timeBytes }, values }: NarrowShape): FeedWindow {
  const literals = shapeSteps(code).reduce((sum, { literal }) => sum + literal.length, 0);
  const least = values.reduce((sum, value) => sum + value.least, 0);
  const most = values.reduce((sum, value) => sum + value.most, 0);
  const levelAndTime = (timeBytes || 13) + 3;
  // all of the values are hardly short or long at once
  const blocks = most - least <= 20 ? 2 : 4;
  return { from: Math.max(0, Math.round(literals + levelAndTime + (least + most) / 2) - 8 * blocks), blocks };
}
