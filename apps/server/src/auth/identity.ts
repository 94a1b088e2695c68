import type { IncomingMessage } from 'node:http';
import { ServiceError } from '@logmill/core';
import { addressKey } from '@logmill/infra';
import type { ApiKeys } from './api-keys.ts';

/** Whom a request counts against. */
export interface Identity {
  /** Rate-limit key of the client: its API key's name when keys are in use, else its address. Holds no secret. */
  readonly client: string;
  /** Set when the request must be refused; its cost then goes to the address. */
  readonly refusal?: ServiceError;
}

/**
 * Without configured keys a key in the request means nothing: whoever made keys up would have a new limit with each.
 */
export function identify(req: IncomingMessage, keys: ApiKeys | undefined, proxyHops: number): Identity {
  const address = `a:${addressKey(clientAddress(req, proxyHops))}`;
  if (keys === undefined) return { client: address };
  const key = keyOf(req);
  if (key === undefined) return { client: address, refusal: new ServiceError('UNAUTHORIZED') };
  const name = keys.nameOf(key);
  return name === undefined ? { client: address, refusal: new ServiceError('UNAUTHORIZED') } : { client: `k:${name}` };
}

function keyOf(req: IncomingMessage): string | undefined {
  const header = req.headers['x-api-key'];
  if (typeof header === 'string') return header;
  return /^Bearer (?<key>\S+)$/i.exec(req.headers.authorization ?? '')?.groups?.key;
}

/** The peer's address; behind `proxyHops` trusted proxies, the entry of X-Forwarded-For that the outermost of them wrote. */
export function clientAddress(req: IncomingMessage, proxyHops: number): string {
  const peer = req.socket.remoteAddress ?? '';
  if (proxyHops === 0) return peer;
  const entries = (req.headers['x-forwarded-for'] ?? '')
    .toString()
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.at(-proxyHops) ?? entries[0] ?? peer;
}
