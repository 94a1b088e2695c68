import { type AnyFormat, formats } from '../formats/registry.ts';

const beginnings = (formats as readonly AnyFormat[]).flatMap((format) => format.directives ?? []);
const firstCodes = new Set(beginnings.map((beginning) => beginning.charCodeAt(0)));

/** Whether a line that begins with this code may be a directive. */
export function mayBeDirective(code: number): boolean {
  return firstCodes.has(code);
}

/** The beginning by which a line is some format's directive; undefined when it is none. */
export function directiveOf(line: string): string | undefined {
  if (!firstCodes.has(line.charCodeAt(0))) return undefined;
  return beginnings.find((beginning) => line.startsWith(beginning));
}

/**
 * What a reader that begins in the middle of a log has to be shown of the lines before: the last directive of each kind, in the order of the log. Lines are
 * added in that order as well.
 */
export class LatestDirectives {
  readonly #indexes = new Map<string, number>();

  add(line: string, index: number): void {
    const directive = directiveOf(line);
    if (directive === undefined) return;
    this.#indexes.delete(directive);
    this.#indexes.set(directive, index);
  }

  /** Their indexes in the log, ascending, those from `from` on and before `to`. */
  between(from: number, to: number): number[] {
    return [...this.#indexes.values()].filter((index) => index >= from && index < to);
  }
}
