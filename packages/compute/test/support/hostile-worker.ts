import { answerJob } from '../../src/job.ts';
import { tasks } from './hostile-tasks.ts';

export default answerJob(tasks);
