import { cri } from '../cri.ts';
import { dockerCompose } from '../docker-compose.ts';
import { dockerJson } from '../docker-json.ts';
import { dockerTimestamps } from '../docker-timestamps.ts';
import { heroku } from '../heroku.ts';
import { journaldJson } from '../journald-json.ts';
import { kubectlPrefix } from '../kubectl-prefix.ts';
import { stern } from '../stern.ts';
import { syslogRfc3164 } from '../syslog-rfc3164.ts';
import { syslogRfc5424 } from '../syslog-rfc5424.ts';

/** What lines of other formats travel in: containers' runtimes, prefixes, syslog headers. */
export const envelopes = [
  dockerJson,
  journaldJson,
  cri,
  dockerCompose,
  kubectlPrefix,
  stern,
  dockerTimestamps,
  heroku,
  syslogRfc5424,
  syslogRfc3164,
] as const;
