import { tasks } from './tasks/registry.ts';
import { answerJobs } from './worker/job.ts';

/** What runs in every thread and child process: tinypool calls the default export. */
export default answerJobs(tasks);
