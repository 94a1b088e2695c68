export * from './counts/level-counts.ts';
export * from './detect/detect.ts';
export * from './errors.ts';
export type * from './formats/format.ts';
export {
  type AnyFormat,
  type FieldsByFormat,
  type FormatId,
  findFormat,
  formatOf,
  formats,
  type Mode,
  modes,
} from './formats/registry.ts';
export * from './hashing/content-key.ts';
export * from './levels/http-status.ts';
export { type LevelReading, type LevelSource, levelSources } from './levels/level-reading.ts';
export * from './levels/severity.ts';
export type * from './ports/cache.ts';
export type * from './ports/clock.ts';
export type * from './ports/executor.ts';
export type * from './ports/limiter.ts';
export type * from './records/line-counts.ts';
export type * from './records/log-record.ts';
export type { ReadOptions } from './records/read-options.ts';
export * from './records/read-records.ts';
export type { RecordSink } from './records/record-joiner.ts';
export * from './records/record-reader.ts';
export type { Precision, Stamp } from './time/stamp.ts';
export { parseZone } from './time/zone.ts';
export { engineVersion } from './version.ts';
