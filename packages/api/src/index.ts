export * from './call.ts';
export { literal } from './openapi/snippets.ts';
export { createOpenApiDocument, type OpenApiDocument } from './openapi.ts';
export type { Operation, OperationExample } from './operation.ts';
export * from './problem.ts';
export { operations } from './procedures/registry.ts';
export { type AppRouter, appRouter, type Context } from './router.ts';
export { toJsonSchema } from './schemas/json-schema.ts';
export { problem as problemSchema } from './schemas/problem.ts';
