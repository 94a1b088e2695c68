/** An answer that already is JSON, as workers hand large ones over: parsing it just to write it again would block the event loop. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever does not know it. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The JSON of an operation's answer. */
export function jsonOf(output: unknown): string {
  return output instanceof JsonText ? output.text : JSON.stringify(output);
}

/** The answer as a value, for libraries that look into it. */
export function plainValue(output: unknown): unknown {
  return output instanceof JsonText ? output.toJSON() : output;
}
