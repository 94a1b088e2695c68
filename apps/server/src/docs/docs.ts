import type { OpenApiDocument } from '@logmill/api';
import express, { type Router } from 'express';

/** `GET /openapi.json`, and for people `GET /docs`; `GET /` leads there. */
export function createDocs(document: OpenApiDocument): Router {
  const router = express.Router();
  const text = JSON.stringify(document);
  router.get('/openapi.json', (_req, res) => {
    res.type('json').send(text);
  });
  router.get('/', (_req, res) => {
    res.redirect('/docs');
  });
  return router;
}
