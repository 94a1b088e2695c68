import { hadoopCompact } from '../hadoop-compact.ts';
import { proxifier } from '../proxifier.ts';
import { zookeeper } from '../zookeeper.ts';

/** Layouts of logging libraries and application frameworks. */
export const applications = [zookeeper, hadoopCompact, proxifier] as const;
