/** What a terminal draws two columns wide: East Asian wide and full-width forms, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

const zero = /^(?:\p{Mark}|\u200b|\u200c|\u200d|\ufe0f)$/u;

/** ASCII and what this program draws with: one column each. */
const plain = /^[ -~\u2022\u2026\u2190-\u2193\u2400-\u2421\u2500-\u259f\u00a0-\u02ff]*$/;

let graphemes: Intl.Segmenter | undefined;

/** Made when the first text needs it: that takes a third of the time in which Node starts. */
function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes.segment(text);
}

/** Columns that a text without escapes takes on a terminal. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemesOf(text)) columns += graphemeColumns(segment);
  return columns;
}

function graphemeColumns(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return zero.test(grapheme) ? 0 : 1;
}

/** The text, or its beginning and `…`, in at most `columns`. */
export function fit(text: string, columns: number): string {
  if (columns <= 0) return '';
  // no text needs looking at beyond what could fit
  if (text.length <= columns * 20 && columnsOf(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemesOf(text.slice(0, columns * 20))) {
    const next = graphemeColumns(segment);
    if (used + next > columns - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept.trimEnd()}…`;
}

export function left(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

export function right(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}
