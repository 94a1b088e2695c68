import { createHash, type Hash, hash as hashOnce } from 'node:crypto';
import type { Sha256 } from '@logmill/core';

/** Up to here text is joined and hashed in one call: a third of what an incremental hash costs for a short line. */
const joinedCharsMax = 4096;

/** SHA-256 by node:crypto. */
export function createNodeSha256(): Sha256 {
  let text = '';
  let hash: Hash | undefined;
  const incremental = (): Hash => {
    if (hash === undefined) hash = createHash('sha256').update(text, 'utf8');
    return hash;
  };
  return {
    update(data, encoding = 'utf8') {
      if (typeof data !== 'string') incremental().update(data);
      else if (hash !== undefined || encoding !== 'utf8' || !canJoin(text, data)) incremental().update(data, encoding);
      else text += data;
    },
    hex: () => (hash === undefined ? hashOnce('sha256', text, 'hex') : hash.digest('hex')),
  };
}

/** Two halves of a surrogate pair are two bad units apart and one good character together. */
function canJoin(text: string, data: string): boolean {
  return text.length + data.length <= joinedCharsMax && (data.charCodeAt(0) & 0xfc00) !== 0xdc00;
}
