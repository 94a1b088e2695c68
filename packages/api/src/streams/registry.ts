import { analyzeFile } from './analyze-file.ts';
import { countLevelsOfFile } from './count-levels-of-file.ts';
import type { StreamOperation } from './stream-operation.ts';

/** One row per operation that takes a body of any length. OpenAPI document, client method and docs follow; the server says who does the work. */
export const streamOperations: readonly StreamOperation[] = [analyzeFile, countLevelsOfFile];
