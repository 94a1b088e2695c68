export type { ClosableExecutor, ExecutorBounds, ExecutorCounters } from './closable-executor.ts';
export { createEventLoopExecutor, type EventLoopExecutorOptions } from './event-loop-executor.ts';
export { createProcessExecutor, createThreadExecutor, type PoolExecutorOptions } from './pool/pool-executor.ts';
