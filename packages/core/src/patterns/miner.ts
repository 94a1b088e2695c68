import { generalisations } from './generalise.ts';
import { type MinerLimit, type MinerLimits, minerLimits } from './limits.ts';
import { MaskIndex } from './mask-index.ts';
import { encodeText } from './message-bytes.ts';
import { sampleCharsMax } from './message-sample.ts';
import { sharedMessageScanner } from './message-scanner.ts';
import { type Mined, type MinedOptions, minePatterns } from './mined.ts';
import { stride } from './scan.ts';
import { evenText, keptTokens, shapeOf } from './shape.ts';
import { ShapeRecord, type ShapeState } from './shape-record.ts';
import { SignatureTable } from './signature-table.ts';
import { SlotValues, valueBytesMax } from './slot-values.ts';
import { hashOfBytes } from './text-hash.ts';

export interface MinerOptions {
  readonly limits?: Partial<MinerLimits>;
  /**
   * Told when everything counted under index `from` now counts under `to` (-1: fell out into `other`), so that what a
   * caller keeps per index can follow; `from` may then be given to another shape. Without it an index is never reused,
   * and four bytes are kept for every shape ever seen. It must not use a miner: all of them read their messages in one place.
   */
  readonly onMoved?: (from: number, to: number) => void;
}

/** Everything a miner knows; survives JSON. */
export interface MinerState {
  readonly version: 1;
  readonly shapes: readonly (ShapeState & { readonly index: number })[];
  /** Messages that fell out. */
  readonly other: number;
  readonly limitsHit: readonly MinerLimit[];
  /** The bounds in force, narrower than asked for when a total bit. */
  readonly values: number;
  readonly samples: number;
  /** Indexes answered once whose shape has gone to another index, or out (-1). */
  readonly moved: readonly (readonly [number, number])[];
}

/**
 * Finds the patterns of messages: a fold of `add`, `merge` and `finish`. The patterns depend on the messages, not on
 * their order nor on how they were split among miners, as long as no bound bit.
 */
export interface Miner {
  /**
   * Counts the message `text[from..to)` `weight` times. Answers the index of its shape, to ask `finish().patternOf` for its pattern. Of a
   * message of more than 65,536 bytes the head is looked at.
   */
  add(text: string, weight?: number, from?: number, to?: number): number;
  /** The same for UTF-8 `bytes[from..to)`, which are not kept. */
  addBytes(bytes: Uint8Array, from: number, to: number, weight?: number): number;
  /** Takes in what another miner counted. Answers this miner's index for each of the other's, -1 for those that are none. */
  merge(state: MinerState): Int32Array;
  state(): MinerState;
  /** The patterns of all that was added so far; the miner may go on afterwards. */
  finish(options?: MinedOptions): Mined;
}

export function createMiner(options: MinerOptions = {}, state?: MinerState): Miner {
  const miner = new ShapeMiner({ ...minerLimits, ...options.limits }, options.onMoved);
  if (state !== undefined) miner.restore(state);
  return miner;
}

class ShapeMiner implements Miner {
  private readonly scanner = sharedMessageScanner();
  private readonly scan = this.scanner.scan;
  private readonly signature = this.scanner.signature;
  private readonly message = this.scanner.message;
  private table = new SignatureTable();
  private records: (ShapeRecord | undefined)[] = [];
  /** Where each index has gone; itself when nowhere. */
  private forwards: number[] = [];
  private free: number[] = [];
  /** How much of each bound on shapes is used. */
  private readonly used: Record<ShapeLimit, number> = { shapes: 0, shapeBytes: 0, sketches: 0 };
  private general = new MaskIndex();
  private generals = 0;
  private other = 0;
  private values: number;
  private samples: number;
  private valueEntries = 0;
  private sampleChars = 0;
  private readonly limitsHit = new Set<MinerLimit>();
  private readonly limits: MinerLimits;
  private readonly onMoved: ((from: number, to: number) => void) | undefined;

  constructor(limits: MinerLimits, onMoved: ((from: number, to: number) => void) | undefined) {
    this.limits = limits;
    this.values = limits.values;
    this.samples = limits.samples;
    this.onMoved = onMoved;
  }

  add(text: string, weight = 1, from = 0, to: number = text.length): number {
    this.message.readText(from === 0 && to === text.length ? text : text.slice(from, to));
    return this.count(weight);
  }

  addBytes(bytes: Uint8Array, from: number, to: number, weight = 1): number {
    this.message.readBytes(bytes, from, to);
    return this.count(weight);
  }

  private count(weight: number): number {
    // other bounds are met with a new shape only
    if (this.used.sketches > this.limits.sketches) this.compact();
    const { scan, signature, message } = this;
    this.scanner.run();
    let index = this.table.find(signature.shape1, signature.shape2);
    if (index < 0) index = this.meet();
    const record = this.records[index]!;
    record.count += weight;
    if (record.varied.length > 0) this.countGeneral(record, weight);
    else {
      const { slots } = record;
      const { tokens } = signature;
      for (let i = 0; i < slots.length; i++) this.countValue(slots[i]!, tokens[i]!, weight);
    }
    // Without places of values all messages of a shape are the same.
    if (record.slots.length === 0 && record.count > weight) return index;
    const { message1, message2 } = signature;
    if (!record.sample.count(message1, message2, weight, this.samples)) {
      const text = evenText(scan, message, sampleCharsMax);
      this.countSampleChars(record.sample.meet(message1, message2, weight, text, this.samples));
    }
    return index;
  }

  private countGeneral({ slots, slotTokens }: ShapeRecord, weight: number): void {
    const kept = keptTokens(this.scan);
    for (let i = 0; i < slots.length; i++) this.countValue(slots[i]!, kept[slotTokens[i]!]!, weight);
  }

  private countValue(slot: SlotValues, token: number, weight: number): void {
    const { data } = this.scan;
    const at = token * stride;
    const hash1 = data[at + 3]!;
    const hash2 = data[at + 4]!;
    if (slot.count(hash1, hash2, weight)) return;
    const from = data[at + 1]!;
    const to = Math.min(data[at + 2]!, from + valueBytesMax);
    const change = slot.meet(hash1, hash2, weight, this.message.bytes, from, to, this.values);
    if (change < 0) this.used.sketches++;
    this.countValueEntries(change);
  }

  /** Index for a signature not in the table: of a general shape it agrees with, or a new one. */
  private meet(): number {
    if (this.exceeded().length > 0) this.compact();
    const { shape1, shape2 } = this.signature;
    const tokens = shapeOf(this.scan, this.message);
    let index = this.generals > 0 ? this.general.find(tokens) : -1;
    if (index < 0) index = this.place(new ShapeRecord(tokens, [shape1, shape2]));
    // Signatures of general shapes are remembered for speed alone, so only so many.
    if (this.table.size < 4 * this.limits.shapes) this.table.insert(shape1, shape2, index);
    return index;
  }

  private place(record: ShapeRecord): number {
    const index = this.free.pop() ?? this.records.length;
    this.records[index] = record;
    this.forwards[index] = index;
    this.used.shapes++;
    this.used.shapeBytes += record.bytes;
    return index;
  }

  private move(from: number, to: number): void {
    const { used } = this;
    const record = this.records[from]!;
    used.shapes--;
    used.shapeBytes -= record.bytes;
    used.sketches -= record.sketches();
    this.records[from] = undefined;
    this.forwards[from] = to;
    if (this.onMoved === undefined) return;
    this.onMoved(from, to);
    this.free.push(from);
  }

  /** Makes room: shapes whose words vary become one; if that is not enough the rarest fall out. */
  private compact(): void {
    for (const limit of this.exceeded()) this.limitsHit.add(limit);
    for (const { tokens, members } of generalisations(this.records)) {
      const whole = new ShapeRecord(tokens, [0, 0]);
      for (const member of members) this.absorb(whole, this.records[member]!);
      this.used.sketches += whole.sketches();
      const index = this.place(whole);
      for (const member of members) this.move(member, index);
    }
    this.dropRarest();
    this.reindex();
    this.recount();
  }

  /** Bounds on shapes of which there is no more. */
  private exceeded(share = 1): ShapeLimit[] {
    return shapeLimits.filter((limit) => this.used[limit] >= this.limits[limit] * share);
  }

  /** Half of a bound is made free where three quarters are used, so that it is long before the next time. */
  private dropRarest(): void {
    const crowded = this.exceeded(0.75);
    if (crowded.length === 0) return;
    const rarestFirst = [...this.records.keys()]
      .filter((i) => this.records[i] !== undefined)
      .sort((a, b) => byCountThenKey(this.records[a]!, this.records[b]!));
    for (const index of rarestFirst) {
      const over = crowded.filter((limit) => this.used[limit] > this.limits[limit] / 2);
      if (over.length === 0) return;
      const record = this.records[index]!;
      // letting go of a shape without sketches would make room for nothing
      if (over.every((limit) => limit === 'sketches') && record.sketches() === 0) continue;
      this.other += record.count;
      this.move(index, -1);
    }
  }

  private reindex(): void {
    this.table = new SignatureTable();
    this.general = new MaskIndex();
    this.generals = 0;
    for (const [index, record] of this.records.entries()) {
      if (record === undefined) continue;
      if (record.varied.length > 0) this.insertGeneral(record, index);
      else this.table.insert(record.signature[0], record.signature[1], index);
    }
  }

  private insertGeneral(record: ShapeRecord, index: number): void {
    this.general.insert(record.tokens, record.varied, index);
    this.generals++;
  }

  /** Adds what `part` counted to `whole`, whose places of values are at least those of `part`. */
  private absorb(whole: ShapeRecord, part: ShapeRecord): void {
    whole.count += part.count;
    for (const [i, token] of whole.slotTokens.entries()) {
      const slot = whole.slots[i]!;
      const partSlot = part.slots[part.slotTokens.indexOf(token)] ?? constantSlot(part.tokens[token]!.text, part.count);
      slot.merge(partSlot, this.values);
    }
    whole.sample.merge(part.sample, this.samples);
  }

  /** Counts anew what the totals bound, after records were made or let go. */
  private recount(): void {
    this.valueEntries = 0;
    this.sampleChars = 0;
    this.used.sketches = 0;
    for (const record of this.records) {
      if (record === undefined) continue;
      this.used.sketches += record.sketches();
      for (const slot of record.slots) this.valueEntries += slot.size;
      this.sampleChars += record.sample.chars();
    }
    this.countValueEntries(0);
    this.countSampleChars(0);
  }

  private countValueEntries(change: number): void {
    this.valueEntries += change;
    if (this.valueEntries <= this.limits.valueEntries || this.values <= 1) return;
    this.limitsHit.add('valueEntries');
    this.values >>= 1;
    for (const record of this.records) {
      for (const slot of record?.slots ?? [])
        if (slot.size > this.values) {
          this.valueEntries -= slot.size;
          slot.toSketch();
          this.used.sketches++;
        }
    }
  }

  private countSampleChars(change: number): void {
    this.sampleChars += change;
    if (this.sampleChars <= this.limits.sampleChars || this.samples <= 1) return;
    this.limitsHit.add('sampleChars');
    this.samples >>= 1;
    for (const record of this.records) if (record !== undefined) this.sampleChars -= record.sample.trim(this.samples);
  }

  restore(state: MinerState): void {
    for (const shape of state.shapes) {
      const record = ShapeRecord.from(shape);
      this.records[shape.index] = record;
      this.forwards[shape.index] = shape.index;
      this.used.shapes++;
      this.used.shapeBytes += record.bytes;
    }
    for (const [from, to] of state.moved) this.forwards[from] = to;
    for (let i = 0; i < Math.max(this.records.length, this.forwards.length); i++) {
      if (this.records[i] !== undefined) continue;
      this.records[i] = undefined;
      if (this.forwards[i] !== undefined) continue;
      this.forwards[i] = -1;
      this.free.push(i);
    }
    this.other = state.other;
    this.values = Math.min(this.values, state.values);
    this.samples = Math.min(this.samples, state.samples);
    for (const limit of state.limitsHit) this.limitsHit.add(limit);
    this.reindex();
    this.recount();
  }

  merge(state: MinerState): Int32Array {
    if (this.exceeded().length > 0) this.compact();
    this.other += state.other;
    this.values = Math.min(this.values, state.values);
    this.samples = Math.min(this.samples, state.samples);
    for (const limit of state.limitsHit) this.limitsHit.add(limit);
    const byKey = new Map<string, number>();
    for (const [i, record] of this.records.entries()) if (record !== undefined) byKey.set(record.key, i);
    const indexes = new Int32Array(
      Math.max(0, ...state.shapes.map(({ index }) => index + 1), ...state.moved.map(([from]) => from + 1)),
    ).fill(-1);
    for (const shape of state.shapes) {
      let index = byKey.get(shape.key);
      const part = ShapeRecord.from(shape);
      if (index === undefined) {
        index = this.place(new ShapeRecord(part.tokens, part.signature));
        if (part.varied.length > 0) this.insertGeneral(part, index);
        else if (this.table.find(part.signature[0], part.signature[1]) < 0) {
          this.table.insert(part.signature[0], part.signature[1], index);
        }
      }
      this.absorb(this.records[index]!, part);
      indexes[shape.index] = index;
    }
    this.recount();
    const moved = new Map(state.moved);
    for (const from of moved.keys()) indexes[from] = indexes[lastOf(moved, from)] ?? -1;
    return indexes;
  }

  state(): MinerState {
    const { other, values, samples } = this;
    const shapes = this.records.flatMap((record, index) =>
      record === undefined ? [] : [{ index, ...record.state() }],
    );
    const moved = this.onMoved === undefined ? [...this.forwards.entries()].filter(([from, to]) => from !== to) : [];
    return { version: 1, shapes, other, limitsHit: this.bitten(), values, samples, moved };
  }

  finish(options: MinedOptions = {}): Mined {
    const { records, forwards, other, table } = this;
    return minePatterns({ records, forwards, table, other, limitsHit: this.bitten() }, options);
  }

  private bitten(): MinerLimit[] {
    const someSketched = this.records.some((record) => record?.slots.some((slot) => slot.sketch !== undefined));
    if (someSketched) this.limitsHit.add('values');
    return [...this.limitsHit].sort();
  }
}

const shapeLimits = ['shapes', 'shapeBytes', 'sketches'] as const;

type ShapeLimit = (typeof shapeLimits)[number];

function lastOf(moved: ReadonlyMap<number, number>, from: number): number {
  let to = from;
  while (moved.has(to)) to = moved.get(to)!;
  return to;
}

/** The values of a place where a shape has always the same word. */
function constantSlot(text: string, count: number): SlotValues {
  const slot = new SlotValues();
  const [hash1, hash2] = hashOfBytes(text);
  const bytes = encodeText(text);
  slot.meet(hash1, hash2, count, bytes, 0, bytes.length, 1);
  return slot;
}

function byCountThenKey(a: ShapeRecord, b: ShapeRecord): number {
  return a.count - b.count || (a.key < b.key ? -1 : 1);
}
