import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createResource, type Resource } from './resource.ts';

/** Beside the built service; sources take what the last build put there (scripts/copy-docs-assets.ts). */
const places = ['../public/', '../../dist/public/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The built files of the docs, by path below their folder. Listed once, so that no request can name another file; read on first use. */
export function openPublicFiles(): ReadonlyMap<string, Resource> {
  const folder = places.find((place) => existsSync(place));
  if (folder === undefined) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in types);
  return new Map(
    names.map((name) => [
      name,
      createResource({
        type: types[extname(name)]!,
        // Their names contain a hash of their content.
        cacheControl: name.startsWith('scalar/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        load: () => readFile(join(folder, name)),
      }),
    ]),
  );
}
