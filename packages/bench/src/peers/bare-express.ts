import express from 'express';
import { constantLevel } from '../workload/parse-bodies.ts';
import { listen } from './listen.ts';

/** The least an Express service can do with a JSON body: read it and answer a constant. */
const app = express();
app.use(express.json());
app.post('/parse', (_req, res) => {
  res.json({ level: constantLevel });
});
listen(app);
