import { defineCountOperation } from './count-operation.ts';

export const batch = defineCountOperation({
  id: 'batch',
  path: '/batch',
  summary: 'Count the levels of many lines on the event loop',
  how: 'Runs cooperatively on the event loop: it starts at once and lets other requests through while it counts. The best choice up to some ten thousand lines.',
  executorOf: (services) => services.executors.eventLoop,
});
