import type { Change, ChangeKind } from '@logmill/core';
import type { Style } from './paint.ts';
import { countText, shareText } from './quantities.ts';

/** Before and after: `12 (0.6 %) → 340 (15.2 %), ×25.3`. */
export function changeText(change: Change): string {
  const { baselineCount, candidateCount, baselineShare, candidateShare, ratio, kind } = change;
  const before = `${countText(baselineCount)} (${shareText(baselineShare)})`;
  const after = `${countText(candidateCount)} (${shareText(candidateShare)})`;
  const times = ratio === undefined || kind === 'gone' ? '' : `, ×${ratioText(ratio)}`;
  return kind === 'new' ? after : kind === 'gone' ? `was ${before}` : `${before} → ${after}${times}`;
}

function ratioText(ratio: number): string {
  return ratio >= 100 ? countText(ratio) : ratio >= 1 ? ratio.toFixed(1) : ratio.toPrecision(2);
}

/** Growth is what a person looks for. */
export const kindStyles: Readonly<Record<ChangeKind, Style>> = {
  new: 'red',
  more: 'yellow',
  less: 'cyan',
  gone: 'green',
};
