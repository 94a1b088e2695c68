import { z } from 'zod';
import { defineOperation, flatCost } from '../operation.ts';

export const health = defineOperation({
  id: 'health',
  method: 'GET',
  path: '/health',
  tag: 'service',
  summary: 'Tell that the service answers',
  description:
    'Answers `ok` whenever the service can answer at all. Probes that must not be rate-limited use `/livez` and `/readyz`.',
  input: z.void(),
  output: z.strictObject({ status: z.literal('ok') }),
  examples: [{ summary: 'It answers', input: undefined, output: { status: 'ok' } }],
  errors: [],
  cost: flatCost,
  run: () => ({ status: 'ok' as const }),
});
