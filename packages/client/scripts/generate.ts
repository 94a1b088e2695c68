/** Writes src/operations.gen.ts from the operations of @logmill/api. */
import { writeFileSync } from 'node:fs';
import { clientSource } from './client-source.ts';

writeFileSync(new URL('../src/operations.gen.ts', import.meta.url), await clientSource());
