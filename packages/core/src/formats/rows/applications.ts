import { airflow } from '../airflow.ts';
import { celery } from '../celery.ts';
import { chromium } from '../chromium.ts';
import { compiler } from '../compiler.ts';
import { datadogAgent } from '../datadog-agent.ts';
import { djangoServer } from '../django-server.ts';
import { envLogger } from '../env-logger.ts';
import { gin } from '../gin.ts';
import { glog } from '../glog.ts';
import { goLog } from '../go-log.ts';
import { gunicorn } from '../gunicorn.ts';
import { hadoopCompact } from '../hadoop-compact.ts';
import { hclog } from '../hclog.ts';
import { healthApp } from '../health-app.ts';
import { javaGc } from '../java-gc.ts';
import { javaUtilLogging } from '../java-util-logging.ts';
import { jboss } from '../jboss.ts';
import { kafka } from '../kafka.ts';
import { log4j } from '../log4j.ts';
import { logrusConsole } from '../logrus-console.ts';
import { loguruText } from '../loguru-text.ts';
import { microsoftConsole } from '../microsoft-console.ts';
import { minecraft } from '../minecraft.ts';
import { monolog } from '../monolog.ts';
import { morgan } from '../morgan.ts';
import { nest } from '../nest.ts';
import { nlog } from '../nlog.ts';
import { nodeWarning } from '../node-warning.ts';
import { npm } from '../npm.ts';
import { oslo } from '../oslo.ts';
import { phpLog } from '../php-log.ts';
import { pinoPretty } from '../pino-pretty.ts';
import { proxifier } from '../proxifier.ts';
import { pythonLogging } from '../python-logging.ts';
import { rails } from '../rails.ts';
import { rubyLogger } from '../ruby-logger.ts';
import { serilog } from '../serilog.ts';
import { spdlog } from '../spdlog.ts';
import { springBoot } from '../spring-boot.ts';
import { structlog } from '../structlog.ts';
import { telegraf } from '../telegraf.ts';
import { tornado } from '../tornado.ts';
import { tracingText } from '../tracing-text.ts';
import { uvicorn } from '../uvicorn.ts';
import { weblogic } from '../weblogic.ts';
import { websphere } from '../websphere.ts';
import { zapConsole } from '../zap-console.ts';
import { zerologConsole } from '../zerolog-console.ts';
import { zookeeper } from '../zookeeper.ts';

/** Layouts of logging libraries and application frameworks. */
export const applications = [
  zookeeper,
  springBoot,
  jboss,
  kafka,
  chromium,
  websphere,
  weblogic,
  datadogAgent,
  npm,
  minecraft,
  tornado,
  nodeWarning,
  telegraf,
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
  glog,
  envLogger,
  tracingText,
  zapConsole,
  zerologConsole,
  hclog,
  logrusConsole,
  gin,
  goLog,
  nlog,
  serilog,
  microsoftConsole,
  pinoPretty,
  nest,
  morgan,
  spdlog,
  log4j,
  hadoopCompact,
  healthApp,
  proxifier,
  compiler,
] as const;
