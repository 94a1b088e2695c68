import type { TaskTable } from '../task.ts';
import { countLevels } from './count-levels.ts';
import { deriveDigests } from './derive-digests.ts';
import { readRecords } from './read-records.ts';

/** One row per task. To add one: its types in core's ports/executor.ts, a file like count-levels.ts here, a row. */
export const tasks: TaskTable = { countLevels, deriveDigests, readRecords };
