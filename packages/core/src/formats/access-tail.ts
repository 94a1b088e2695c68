import { readQuoted } from './quoted.ts';

/** What people add to the combined layout, as far as it is known by where it stands or by its key. */
export interface AccessTail {
  readonly forwardedFor?: string | undefined;
  readonly requestBytes?: number | undefined;
  readonly requestTimeSeconds?: number | undefined;
  readonly upstream?: string | undefined;
  readonly upstreamAddr?: string | undefined;
  readonly requestId?: string | undefined;
}

const none: AccessTail = {};

/** Kubernetes' ingress-nginx: request length and time, the upstream's name, an alternative one, its address, three of its figures, the request's id. */
const ingress =
  /^ (?<bytes>\d{1,12}) (?<seconds>\d{1,7}\.\d{1,6}) \[(?<upstream>[^[\]]{0,200})\] \[[^[\]]{0,200}\] (?<address>[\d.:,[\]a-f -]{1,400}) (?<id>[\da-f]{32})$/;

/** Traefik: a count of requests, the router, the server, milliseconds. */
const traefik = /^ \d{1,12} "(?<router>[^"]{0,200})" "(?<server>[^"]{0,400})" (?<ms>\d{1,9})ms$/;

/** A request time without a name, the last word or followed by more. */
const bare = /^ "?(?<seconds>\d{1,7}\.\d{1,6})"?(?= |$)/;

/** A request time by its key. */
const keyed = / (?:rt|request_time|req_time)[=:]"?(?<seconds>\d{1,7}\.\d{1,6})/;

/** Reads what follows the user agent, from the blank at `at` on. Empty when there is nothing or nothing that is known. */
export function readAccessTail(text: string, at: number): AccessTail {
  if (at >= text.length) return none;
  const rest = text.slice(at, at + 2000);
  const kubernetes = ingress.exec(rest)?.groups;
  if (kubernetes !== undefined) {
    return {
      requestBytes: Number(kubernetes.bytes),
      requestTimeSeconds: Number(kubernetes.seconds),
      upstream: kubernetes.upstream || undefined,
      upstreamAddr: firstAddress(kubernetes.address!),
      requestId: kubernetes.id,
    };
  }
  const router = traefik.exec(rest)?.groups;
  if (router !== undefined) {
    return {
      requestTimeSeconds: Number(router.ms) / 1000,
      upstream: present(router.router!),
      upstreamAddr: present(router.server!),
    };
  }
  const seconds = (bare.exec(rest) ?? keyed.exec(rest))?.[1];
  const forwarded = readQuoted(rest, 1)?.value;
  return {
    forwardedFor: forwarded !== undefined && isAddressList(forwarded) ? forwarded : undefined,
    requestTimeSeconds: seconds === undefined ? undefined : Number(seconds),
  };
}

function present(value: string): string | undefined {
  return value === '-' || value === '' ? undefined : value;
}

/** An upstream that was tried again is written once more after a comma; a dash where there was none. */
function firstAddress(addresses: string): string | undefined {
  const first = /^[^ ,]{1,100}/.exec(addresses)?.[0];
  return first === undefined ? undefined : present(first);
}

/** X-Forwarded-For: addresses with commas between them, IPv4 or IPv6. */
function isAddressList(text: string): boolean {
  return /^[\da-fA-F.:]{2,45}(?:, ?[\da-fA-F.:]{2,45}){0,20}$/.test(text) && !/^\d{0,7}\.\d{0,6}$/.test(text);
}
