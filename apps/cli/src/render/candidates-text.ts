import type { Candidate } from '@logmill/core';
import type { Screen } from '../terminal/terminal.ts';
import { fit, left, right } from './columns.ts';
import { createPage, pageText } from './page.ts';
import { plural, shareText } from './quantities.ts';
import { highest } from './sparkline.ts';

/** Formats that lines may be of, for people. */
export function candidatesText(candidates: readonly Candidate[], screen: Screen): string {
  const { width, paint } = createPage(screen);
  if (candidates.length === 0) return pageText(['No format claims any of the lines.']);
  const idColumns = highest(candidates.map(({ format }) => format.length));
  return pageText(
    candidates.flatMap(({ format, title, score, lines, firstLine, evidence }, i) => {
      const head = `${right(shareText(score), 7)}  ${left(format, idColumns)}  `;
      const seen = `${plural(lines, 'line')}, the first is ${firstLine}; known by ${evidence}`;
      return [
        paint(i === 0 ? 'bold' : 'reset', head) + fit(title, width - head.length),
        paint('dim', `${' '.repeat(9)}${fit(seen, width - 9)}`),
      ];
    }),
  );
}
