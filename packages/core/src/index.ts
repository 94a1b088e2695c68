export type { ExceptionSummary, ExceptionsSection } from './aggregates/exceptions.ts';
export { type Scalar, type ValueType, valueTypes } from './aggregates/fields/field-state.ts';
export type { FieldNumbers, FieldSummary, FieldsSection } from './aggregates/fields.ts';
export type { LevelsSection } from './aggregates/levels.ts';
export type { LinesSection } from './aggregates/lines.ts';
export { type PatternSummary, type PatternsSection, patternText } from './aggregates/patterns.ts';
export { type AggregateId, aggregates, type Sections } from './aggregates/registry.ts';
export type { Seen } from './aggregates/sighting.ts';
export type { TimeSection, TimeStep } from './aggregates/time.ts';
export type { TimelineSection } from './aggregates/timeline.ts';
export type { Cause, Frame } from './aggregates/traces/trace.ts';
export type { UnparsedSection, UnparsedShape } from './aggregates/unparsed.ts';
export {
  contextBytesMax,
  eachLineAfter,
  isFullContext,
  linesBefore,
  nearContextBytes,
  openingBytesMax,
  openingLines,
} from './bytes/context-lines.ts';
export { type Directives, DirectiveWatch, type FindPair, openingWith } from './bytes/directives-before.ts';
export { finishLevels, type LevelsOverTime, type MinuteCounts } from './bytes/levels-over-time.ts';
export { emptyLevels, joinLevels, type LevelsState } from './bytes/levels-state.ts';
export { createLevelsPart, createReportPart, type PartFold, type PartPlace } from './bytes/part-fold.ts';
export { type LineScanner, openLineScanner } from './bytes/scan/line-scanner.ts';
export type { DecodeText } from './bytes/text-decoder.ts';
export { type Change, type ChangeKind, type ChangeOptions, changeDefaults } from './compare/change.ts';
export {
  type Changes,
  type ComparedSide,
  type CompareOptions,
  type Comparison,
  compareCut,
  compareLogs,
  type Side,
} from './compare/compare.ts';
export { type Cut, createTimeCut, type TimeCut } from './compare/cut-log.ts';
export type { ExceptionChange } from './compare/exception-changes.ts';
export type { FieldChange, ValueChange } from './compare/field-changes.ts';
export type { LevelChange } from './compare/level-changes.ts';
export type { PatternChange } from './compare/pattern-changes.ts';
export * from './counts/level-counts.ts';
export * from './counts/line-level.ts';
export * from './detect/detect.ts';
export * from './errors.ts';
export type * from './formats/format.ts';
export {
  type AnyFormat,
  type FieldsByFormat,
  type FormatId,
  findFormat,
  formats,
  type Mode,
  modes,
} from './formats/registry.ts';
export * from './hashing/content-key.ts';
export * from './levels/http-status.ts';
export { type LevelReading, type LevelSource, levelSources } from './levels/level-reading.ts';
export * from './levels/severity.ts';
export type { Pattern } from './patterns/pattern.ts';
export type { ValueType as VariableType } from './patterns/value-type.ts';
export type { Variable } from './patterns/variable.ts';
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
export { analyzeLines, analyzeShard, planShards, shardLinesMax } from './report/analyze-lines.ts';
export type { LimitHit } from './report/finish-context.ts';
export { finishReport, type InputIdentity, type Report, type ReportEnvelope } from './report/finish-report.ts';
export { type MessagePatterns, patternsInSteps, patternsOf } from './report/record-patterns.ts';
export { createReport, type ReportFold } from './report/report-fold.ts';
export { createReportMerger, type ReportMerger } from './report/report-merger.ts';
export { canonicalOptions, type ReportOptions, reportBytesMin, reportDefaults } from './report/report-options.ts';
export { mergeReports, parseReportState, type ReportState, type SegmentState } from './report/report-state.ts';
export { contextLinesMax, evenCuts, openingLinesMax, type Shard, shardLines } from './report/shards.ts';
export type { Json } from './report/state-codec.ts';
export { scanStringArray } from './spans/json-strings.ts';
export { type LineSpans, type SpanBounds, SpanList, sliceSpans } from './spans/line-spans.ts';
export { createSpanCounter, type SpanCounter } from './spans/span-counter.ts';
export { openSpanScanner, type SpanScanner } from './spans/span-scanner.ts';
export { scanTextLines, textStart } from './spans/text-lines.ts';
export type { Precision, Stamp } from './time/stamp.ts';
export { parseZone } from './time/zone.ts';
export { engineVersion } from './version.ts';
