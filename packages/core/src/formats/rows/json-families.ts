import { accessJson } from '../access-json.ts';
import { awsCloudTrail } from '../aws-cloudtrail.ts';
import { bunyan } from '../bunyan.ts';
import { cloudflareHttp } from '../cloudflare-http.ts';
import { ecs } from '../ecs.ts';
import { gelf } from '../gelf.ts';
import { googleCloud } from '../google-cloud.ts';
import { klogJson } from '../klog-json.ts';
import { kubernetesAudit } from '../kubernetes-audit.ts';
import { log4j2Json } from '../log4j2-json.ts';
import { logrusJson } from '../logrus-json.ts';
import { logstashJson } from '../logstash-json.ts';
import { loguru } from '../loguru.ts';
import { macosLogJson } from '../macos-log-json.ts';
import { microsoftJson } from '../microsoft-json.ts';
import { mongodbJson } from '../mongodb-json.ts';
import { nextcloudJson } from '../nextcloud-json.ts';
import { nlogJson } from '../nlog-json.ts';
import { otlpJson } from '../otlp-json.ts';
import { pino } from '../pino.ts';
import { postgresqlJson } from '../postgresql-json.ts';
import { pythonJson } from '../python-json.ts';
import { rustTracing } from '../rust-tracing.ts';
import { serilogClef } from '../serilog-clef.ts';
import { slogJson } from '../slog-json.ts';
import { traefikAccess } from '../traefik-access.ts';
import { vaultAudit } from '../vault-audit.ts';
import { windowsEventJson } from '../windows-event-json.ts';
import { winston } from '../winston.ts';
import { zapJson } from '../zap-json.ts';
import { zerologJson } from '../zerolog-json.ts';

/** JSON objects that are known by their keys. The more keys a signature asks for, the earlier it stands. */
export const jsonFamilies = [
  otlpJson,
  awsCloudTrail,
  cloudflareHttp,
  traefikAccess,
  serilogClef,
  mongodbJson,
  macosLogJson,
  postgresqlJson,
  vaultAudit,
  kubernetesAudit,
  nextcloudJson,
  windowsEventJson,
  microsoftJson,
  gelf,
  ecs,
  googleCloud,
  logstashJson,
  log4j2Json,
  accessJson,
  nlogJson,
  bunyan,
  loguru,
  rustTracing,
  pythonJson,
  pino,
  klogJson,
  zapJson,
  slogJson,
  logrusJson,
  zerologJson,
  winston,
] as const;
