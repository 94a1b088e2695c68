/**
 * One row per format, asked from top to bottom: envelopes first, then JSON families, then text layouts from the strictest to the loosest, generic ones last.
 *
 * To add one: 1. copy the nearest sibling (pino.ts for JSON keys, nginx-access.ts for web text, plain.ts for application text) to `<id>.ts`, give it three
 * samples or more; 2. add its import and its row; 3. run `vitest run test/formats` (laws name what is missing; `LOGMILL_FORMAT=<id>` runs one member's).
 * A law that says "x takes a sample of y": tighten x, or, where x is the looser by nature, put it below y and name y in x's `yieldsTo`.
 */
import { cri } from './cri.ts';
import { dockerCompose } from './docker-compose.ts';
import { dockerJson } from './docker-json.ts';
import type { FieldsOf, LogFormat } from './format.ts';
import { json } from './json.ts';
import { kubectlPrefix } from './kubectl-prefix.ts';
import { levelPrefixed } from './level-prefixed.ts';
import { nginxAccess } from './nginx-access.ts';
import { pino } from './pino.ts';
import { plain } from './plain.ts';
import { stackTrace } from './stack-trace.ts';
import { syslogRfc3164 } from './syslog-rfc3164.ts';
import { syslogRfc5424 } from './syslog-rfc5424.ts';
import { timestamped } from './timestamped.ts';

export const formats = [
  // envelopes
  dockerJson,
  cri,
  dockerCompose,
  kubectlPrefix,
  syslogRfc5424,
  syslogRfc3164,
  // JSON families
  pino,
  json,
  // web, proxies, cloud
  nginxAccess,
  // databases and system
  // applications
  // key-value and delimited
  // generic
  plain,
  timestamped,
  stackTrace,
  levelPrefixed,
] as const;

/** A member of the registry, its fields unknown to the compiler. */
export type AnyFormat = LogFormat;

/** Every id, for typed requests. */
export type FormatId = (typeof formats)[number]['id'];

/** Typed fields of each format. */
export type FieldsByFormat = {
  [F in (typeof formats)[number] as F['id']]: F extends LogFormat<string, infer D> ? FieldsOf<D> : never;
};

/** What a request may say about its format. */
export type Mode = 'plain' | 'json';

export const modes = ['plain', 'json'] as const satisfies readonly Mode[];

const byId = new Map<string, AnyFormat>(formats.map((format) => [format.id, format]));

/** The member with this id; undefined when there is none. */
export function findFormat(id: string): AnyFormat | undefined {
  return byId.get(id);
}

/** How a mode counts levels. */
export function formatOf(mode: Mode): Required<Pick<AnyFormat, 'levelOf'>> {
  return byId.get(mode) as Required<Pick<AnyFormat, 'levelOf'>>;
}
