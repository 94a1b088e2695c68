/** A way of writing log lines. */
export interface LogFormat {
  /** Kebab-case, as users type it in `mode`. */
  readonly id: string;
  readonly title: string;
  /** Level of one line as the log writes it, upper-cased; undefined when the line has none or is not of this format. Never throws. */
  levelOf(line: string): string | undefined;
}
