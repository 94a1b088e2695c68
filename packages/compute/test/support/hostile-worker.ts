import { answerJobs } from '../../src/worker/job.ts';
import { tasks } from './hostile-tasks.ts';

export default answerJobs(tasks);
