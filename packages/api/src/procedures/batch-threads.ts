import { defineCountOperation } from './count-operation.ts';

export const batchThreads = defineCountOperation({
  id: 'batchThreads',
  path: '/batch_threads',
  summary: 'Count the levels of many lines on worker threads',
  how: 'Runs on a pool of worker threads. Handing lines over costs time of its own; `Server-Timing` of `/batch` and of this operation tells which pays for your input.',
  executorOf: (services) => services.executors.threads,
});
