import { bunyan } from '../bunyan.ts';
import { ecs } from '../ecs.ts';
import { gelf } from '../gelf.ts';
import { googleCloud } from '../google-cloud.ts';
import { journaldJson } from '../journald-json.ts';
import { log4j2Json } from '../log4j2-json.ts';
import { logrusJson } from '../logrus-json.ts';
import { logstashJson } from '../logstash-json.ts';
import { loguru } from '../loguru.ts';
import { mongodbJson } from '../mongodb-json.ts';
import { otlpJson } from '../otlp-json.ts';
import { pino } from '../pino.ts';
import { pythonJson } from '../python-json.ts';
import { rustTracing } from '../rust-tracing.ts';
import { serilogClef } from '../serilog-clef.ts';
import { slogJson } from '../slog-json.ts';
import { winston } from '../winston.ts';
import { zapJson } from '../zap-json.ts';
import { zerologJson } from '../zerolog-json.ts';

/** JSON objects that are known by their keys. The more keys a signature asks for, the earlier it stands. */
export const jsonFamilies = [
  otlpJson,
  serilogClef,
  mongodbJson,
  journaldJson,
  gelf,
  ecs,
  googleCloud,
  logstashJson,
  log4j2Json,
  bunyan,
  loguru,
  rustTracing,
  pythonJson,
  pino,
  zapJson,
  slogJson,
  logrusJson,
  zerologJson,
  winston,
] as const;
