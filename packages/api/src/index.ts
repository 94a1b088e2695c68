export * from './call.ts';
export { JsonText, jsonOf } from './json-text.ts';
export { inputOfQuery, type LineBody, lineBodyOf, lineBodyTypes, lineRequestOf } from './line-body.ts';
export { notModified } from './not-modified.ts';
export { literal } from './openapi/snippets.ts';
export { createOpenApiDocument, type OpenApiDocument } from './openapi.ts';
export type { Operation, OperationExample } from './operation.ts';
export * from './problem.ts';
export { operations } from './procedures/registry.ts';
export type { OpenedRequest, RawBody, SpanInput } from './raw-body.ts';
export { type AppRouter, appRouter, type Context } from './router.ts';
export { toJsonSchema } from './schemas/json-schema.ts';
export { problem as problemSchema } from './schemas/problem.ts';
export { streamOperations } from './streams/registry.ts';
export {
  type EventType,
  eventTypes,
  type ProgressEvent,
  progressShape,
  streamEventSchema,
} from './streams/stream-events.ts';
export type { StreamEngine, StreamOperation, StreamRun, StreamServices } from './streams/stream-operation.ts';
export { optionsOfQuery } from './streams/stream-query.ts';
