import { hadoopCompact } from '../hadoop-compact.ts';
import { javaGc } from '../java-gc.ts';
import { javaUtilLogging } from '../java-util-logging.ts';
import { jboss } from '../jboss.ts';
import { kafka } from '../kafka.ts';
import { log4j } from '../log4j.ts';
import { proxifier } from '../proxifier.ts';
import { springBoot } from '../spring-boot.ts';
import { zookeeper } from '../zookeeper.ts';

/** Layouts of logging libraries and application frameworks. */
export const applications = [
  zookeeper,
  springBoot,
  jboss,
  kafka,
  javaGc,
  javaUtilLogging,
  log4j,
  hadoopCompact,
  proxifier,
] as const;
