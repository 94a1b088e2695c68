import { airflow } from '../airflow.ts';
import { celery } from '../celery.ts';
import { djangoServer } from '../django-server.ts';
import { gunicorn } from '../gunicorn.ts';
import { hadoopCompact } from '../hadoop-compact.ts';
import { javaGc } from '../java-gc.ts';
import { javaUtilLogging } from '../java-util-logging.ts';
import { jboss } from '../jboss.ts';
import { kafka } from '../kafka.ts';
import { log4j } from '../log4j.ts';
import { loguruText } from '../loguru-text.ts';
import { monolog } from '../monolog.ts';
import { oslo } from '../oslo.ts';
import { phpLog } from '../php-log.ts';
import { proxifier } from '../proxifier.ts';
import { pythonLogging } from '../python-logging.ts';
import { rails } from '../rails.ts';
import { rubyLogger } from '../ruby-logger.ts';
import { springBoot } from '../spring-boot.ts';
import { structlog } from '../structlog.ts';
import { uvicorn } from '../uvicorn.ts';
import { zookeeper } from '../zookeeper.ts';

/** Layouts of logging libraries and application frameworks. */
export const applications = [
  zookeeper,
  springBoot,
  jboss,
  kafka,
  javaGc,
  javaUtilLogging,
  oslo,
  loguruText,
  structlog,
  pythonLogging,
  uvicorn,
  gunicorn,
  celery,
  airflow,
  djangoServer,
  rubyLogger,
  rails,
  monolog,
  phpLog,
  log4j,
  hadoopCompact,
  proxifier,
] as const;
