import { answerJob } from './job.ts';
import { tasks } from './tasks/registry.ts';

/** What runs in every thread and child process: tinypool calls the default export. */
export default answerJob(tasks);
