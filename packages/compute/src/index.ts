export {
  type ClosableExecutor,
  createEventLoopExecutor,
  type EventLoopExecutorOptions,
  type ExecutorCounters,
} from './event-loop-executor.ts';
export { createProcessExecutor, createThreadExecutor, type PoolExecutorOptions } from './pool-executor.ts';
