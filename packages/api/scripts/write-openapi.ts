import { writeFileSync } from 'node:fs';
import { renderSnapshot, snapshotFile } from './snapshot.ts';

/** Rewrites the committed document. Run after a change of operations, schemas or formats; the test compares. */
writeFileSync(snapshotFile, renderSnapshot());
