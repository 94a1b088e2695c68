import { createHash } from 'node:crypto';
import type { Sha256 } from '@logmill/core';

/** SHA-256 by node:crypto. */
export function createNodeSha256(): Sha256 {
  const hash = createHash('sha256');
  return {
    update(data, encoding = 'utf8') {
      if (typeof data === 'string') hash.update(data, encoding);
      else hash.update(data);
    },
    hex: () => hash.digest('hex'),
  };
}
