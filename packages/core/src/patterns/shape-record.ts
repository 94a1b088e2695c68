import { MessageSample, type SampleState } from './message-sample.ts';
import { type ShapeTokens, shapeFromKey, shapeKey } from './shape.ts';
import { type SlotState, SlotValues } from './slot-values.ts';
import * as k from './token-kind.ts';

export interface ShapeState {
  readonly key: string;
  readonly signature: readonly [number, number];
  readonly count: number;
  readonly slots: readonly SlotState[];
  readonly sample: SampleState;
}

/** What a token and a place of values take besides their texts; measured as the heap of states with many of them. */
const tokenBytes = 96;
const slotBytes = 320;

/** What is kept of all messages of one shape. */
export class ShapeRecord {
  readonly key: string;
  readonly tokens: ShapeTokens;
  readonly signature: readonly [number, number];
  /** The shape's token of each slot. */
  readonly slotTokens: Int32Array;
  count = 0;
  slots: SlotValues[];
  sample = new MessageSample();
  /** What it is estimated to take, without values and samples. */
  readonly bytes: number;
  /** The tokens that were words once. Where there are any, the shape's slots are not those of the scan. */
  readonly varied: readonly number[];

  constructor(tokens: ShapeTokens, signature: readonly [number, number]) {
    this.tokens = tokens;
    this.key = shapeKey(tokens);
    this.signature = signature;
    this.varied = [...tokens.keys()].filter((i) => tokens[i]!.kind === k.varied);
    this.slotTokens = Int32Array.from([...tokens.keys()].filter((i) => k.isVariable(tokens[i]!.kind)));
    this.slots = Array.from(this.slotTokens, () => new SlotValues());
    this.bytes = 2 * this.key.length + tokenBytes * tokens.length + slotBytes * this.slots.length;
  }

  /** Places of which only the number of values is kept. */
  sketches(): number {
    let sketches = 0;
    for (const { sketch } of this.slots) if (sketch !== undefined) sketches++;
    return sketches;
  }

  state(): ShapeState {
    return {
      key: this.key,
      signature: this.signature,
      count: this.count,
      slots: this.slots.map((slot) => slot.state()),
      sample: this.sample.state(),
    };
  }

  static from({ key, signature, count, slots, sample }: ShapeState): ShapeRecord {
    const record = new ShapeRecord(shapeFromKey(key), signature);
    record.count = count;
    record.slots = slots.map((slot) => SlotValues.from(slot));
    record.sample = MessageSample.from(sample);
    return record;
  }
}
