import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { Request, Response } from 'express';

/** A document that does not change while the service runs. */
export interface Resource {
  /** Answers with the smallest coding the client takes, or 304 when it has the document already. */
  send(req: Request, res: Response): Promise<void>;
}

export interface ResourceOptions {
  /** Media type with its charset. */
  readonly type: string;
  readonly cacheControl: string;
  /** Left out: the answer's own, which allows nothing. */
  readonly contentSecurityPolicy?: string;
  /** Called once, when the document is first asked for. */
  readonly load: () => string | Promise<Buffer>;
}

const codings = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
  identity: (body: Buffer) => Promise.resolve(body),
} as const;

type Coding = keyof typeof codings;

/** Each coding is made once, when a client first takes it, off the event loop. */
export function createResource(options: ResourceOptions): Resource {
  let original: Promise<{ body: Buffer; hash: string }> | undefined;
  const encoded = new Map<Coding, Promise<Buffer>>();
  const bodyIn = (coding: Coding, body: Buffer): Promise<Buffer> => {
    const made = encoded.get(coding) ?? codings[coding](body);
    encoded.set(coding, made);
    return made;
  };
  return {
    async send(req, res) {
      original ??= loadHashed(options);
      const { body, hash } = await original;
      const coding = codingFor(req);
      if (coding !== 'identity') res.setHeader('content-encoding', coding);
      if (options.contentSecurityPolicy !== undefined) {
        res.setHeader('content-security-policy', options.contentSecurityPolicy);
      }
      res.setHeader('content-type', options.type);
      res.setHeader('cache-control', options.cacheControl);
      res.vary('accept-encoding');
      // One for each coding (RFC 9110, 8.8.3.3).
      const etag = `"${hash}-${coding}"`;
      res.setHeader('etag', etag);
      if (hasAlready(req, etag)) res.status(304).end();
      else res.send(await bodyIn(coding, body));
    },
  };
}

async function loadHashed({ load }: ResourceOptions): Promise<{ body: Buffer; hash: string }> {
  const body = Buffer.from(await load());
  return { body, hash: createHash('sha256').update(body).digest('base64url').slice(0, 22) };
}

function codingFor(req: Request): Coding {
  return (['br', 'gzip'] as const).find((coding) => req.acceptsEncodings(coding)) ?? 'identity';
}

/** By `if-none-match` alone: Express's own test is never true beside `cache-control: no-cache`, which fetch sends along. */
function hasAlready(req: Request, etag: string): boolean {
  const held = req.headers['if-none-match']?.split(',').map((value) => value.trim().replace(/^W\//, '')) ?? [];
  return held.includes(etag) || held.includes('*');
}
