import { createOpenApiDocument } from '@logmill/api';
import manifest from '../package.json' with { type: 'json' };

/** The document as reviewers see it change. */
export const snapshotFile = new URL('../openapi.json', import.meta.url);

export function renderSnapshot(): string {
  return `${JSON.stringify(createOpenApiDocument({ version: manifest.version }), null, 2)}\n`;
}
