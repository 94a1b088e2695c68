import type { FormatIndex } from '../detect/format-index.ts';
import type { Parsed, ReadContext } from '../formats/format.ts';
import { Line } from '../formats/line.ts';
import type { AnyFormat } from '../formats/registry.ts';

/** Envelopes within envelopes that are opened: compose around Docker around syslog is real, more is not. */
export const envelopesMax = 4;

/** An envelope and what it said about its payload. */
export interface OpenEnvelope {
  readonly format: AnyFormat;
  readonly parsed: Parsed;
}

const none: readonly OpenEnvelope[] = [];

/** Opens the envelopes around lines. Keeps line objects of its own, so one opener serves one reader. */
export class EnvelopeOpener {
  readonly #index: FormatIndex;
  readonly #payloads = Array.from({ length: envelopesMax + 1 }, () => new Line());

  constructor(index: FormatIndex) {
    this.#index = index;
  }

  /** Envelopes from the outermost in; none when the line is in none. Ends at one that holds a part, which has to be rejoined first. */
  open(line: Line, context: ReadContext): readonly OpenEnvelope[] {
    let found: OpenEnvelope[] | undefined;
    let payload = line;
    for (let depth = 0; depth < envelopesMax; depth++) {
      const envelope = this.#openOne(payload, context);
      if (envelope === undefined) break;
      if (found === undefined) found = [];
      found.push(envelope);
      // stern's line about a pod is all there is
      if (envelope.parsed.part !== undefined || envelope.parsed.message === payload.text) break;
      payload = this.#payloads[depth]!.set(envelope.parsed.message);
    }
    return found ?? none;
  }

  #openOne(line: Line, context: ReadContext): OpenEnvelope | undefined {
    for (const format of this.#index.envelopesAt(line)) {
      const parsed = format.parse(line, context);
      if (parsed !== undefined && parsed !== 'header' && !Array.isArray(parsed))
        return { format, parsed: parsed as Parsed };
    }
    return undefined;
  }
}
