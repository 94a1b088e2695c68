import type { OpenApiDocument } from '@logmill/api';
import express, { type Router } from 'express';
import { exchangeOf } from '../http/exchange.ts';
import { renderErrorsPage } from './errors-page.ts';
import { renderFormatsMarkdown } from './formats-markdown.ts';
import { renderFormatsPage } from './formats-page.ts';
import { renderLlmsText } from './llms-text.ts';
import { pagePolicy } from './page.ts';
import { openPublicFiles } from './public-files.ts';
import { referencePolicy, renderReferencePage } from './reference-page.ts';
import { createResource, type ResourceOptions } from './resource.ts';

const html = 'text/html; charset=utf-8';

/** What there is to read, by path. Everything is served from here: the page works offline. */
const documents = {
  '/docs': { type: html, contentSecurityPolicy: referencePolicy, load: renderReferencePage },
  '/docs/errors': { type: html, contentSecurityPolicy: pagePolicy, load: renderErrorsPage },
  '/docs/formats': { type: html, contentSecurityPolicy: pagePolicy, load: renderFormatsPage },
  '/docs/formats.md': { type: 'text/markdown; charset=utf-8', load: renderFormatsMarkdown },
  '/llms.txt': { type: 'text/plain; charset=utf-8', load: renderLlmsText },
} as const satisfies Record<string, Omit<ResourceOptions, 'cacheControl'>>;

/** Paths that take GET and HEAD. */
export const docsPaths: readonly string[] = ['/', '/openapi.json', ...Object.keys(documents)];

/** `GET /openapi.json`, and for people `GET /docs`; `GET /` leads there. Clients may keep any of it and ask whether it changed. */
export function createDocs(document: OpenApiDocument): Router {
  const router = express.Router();
  const serve = (path: string, options: Omit<ResourceOptions, 'cacheControl'>): void => {
    const resource = createResource({ ...options, cacheControl: 'no-cache' });
    router.get(path, (req, res) => {
      exchangeOf(req).route = path;
      return resource.send(req, res);
    });
  };
  serve('/openapi.json', { type: 'application/json; charset=utf-8', load: () => JSON.stringify(document) });
  for (const [path, options] of Object.entries(documents)) serve(path, options);
  router.get('/', (req, res) => {
    exchangeOf(req).route = '/';
    res.redirect('/docs');
  });
  const files = openPublicFiles();
  router.get('/docs/assets/*name', (req, res, next) => {
    const file = files.get(req.path.slice('/docs/assets/'.length));
    if (file === undefined) return next();
    exchangeOf(req).route = '/docs/assets';
    return file.send(req, res);
  });
  return router;
}
