import type { TaskTable } from '../task.ts';
import { analyzeLog } from './analyze-log.ts';
import { analyzeShards } from './analyze-shards.ts';
import { compareCut } from './compare-cut.ts';
import { compareStates } from './compare-states.ts';
import { countLevels } from './count-levels.ts';
import { countLevelsInBytes } from './count-levels-in-bytes.ts';
import { deriveDigests } from './derive-digests.ts';
import { finishReport } from './finish-report.ts';
import { readRecords } from './read-records.ts';

/** One row per task. To add one: its types in core's ports/executor.ts, a file like count-levels.ts here, a row. */
export const tasks: TaskTable = {
  countLevels,
  countLevelsInBytes,
  deriveDigests,
  readRecords,
  analyzeLog,
  analyzeShards,
  finishReport,
  compareStates,
  compareCut,
};
