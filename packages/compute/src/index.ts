export type { ClosableExecutor, ExecutorBounds, ExecutorCounters } from './closable-executor.ts';
export { createEventLoopExecutor, type EventLoopExecutorOptions } from './event-loop-executor.ts';
export {
  analyzeFile,
  analyzeStream,
  countLevelsOfFile,
  countLevelsOfStream,
  digestFile,
  digestStream,
} from './files/analyze.ts';
export { type Compression, compressionOf, textOf } from './files/decompress.ts';
export { openPartPool, type PartPool } from './files/part-pool.ts';
export type { FileRunOptions, InputLimits, Progress } from './files/run-options.ts';
export { createProcessExecutor, createThreadExecutor, type PoolExecutorOptions } from './pool/pool-executor.ts';
