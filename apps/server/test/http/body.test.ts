import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBody } from '../../src/http/body.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bytesMax = 8 << 20;
const server = createServer((req: IncomingMessage, res) => {
  readBody(req, bytesMax).then(
    (body) => res.end(`${body.length} ${sha256(body)}`),
    (error: { code: string }) => res.end(error.code),
  );
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

/** What the server made of a body sent in pieces, with or without its length. */
function send(pieces: readonly Buffer[], announced: boolean): Promise<string> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = announced ? { 'content-length': length } : {};
    const req = request({ port, method: 'POST', headers }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      res.on('end', () => resolve(text));
    });
    req.on('error', reject);
    for (const piece of pieces) req.write(piece);
    req.end();
  });
}

test.each([
  ['empty', []],
  ['short', [5]],
  ['just short enough to be put together at the end', [1 << 16]],
  ['long', [(1 << 16) + 1]],
  ['longer', [1 << 20]],
  ['long, in uneven pieces', [1, 700_000, 3, 2_000_000, 65_536, 17]],
  ['as long as is taken', [bytesMax]],
])('a body that is %s arrives as it was sent, its length announced or not', async (_what, lengths) => {
  const pieces = lengths.map((length) => randomBytes(length));
  const body = Buffer.concat(pieces);
  expect(await send(pieces, true)).toBe(`${body.length} ${sha256(body)}`);
  expect(await send(pieces, false)).toBe(`${body.length} ${sha256(body)}`);
});

test('a body that is too long is refused before its end, its length announced or not', async () => {
  const pieces = [randomBytes(bytesMax), randomBytes(1)];
  expect(await send(pieces, true)).toBe('PAYLOAD_TOO_LARGE');
  expect(await send(pieces, false)).toBe('PAYLOAD_TOO_LARGE');
});
