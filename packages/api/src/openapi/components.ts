import { problemSchema } from '../schemas/problem.ts';

/** Headers of every answer, errors included. */
export const alwaysSent = ['x-request-id', 'ratelimit', 'ratelimit-policy', 'x-logmill-degraded'] as const;

/** What several operations refer to. */
export function sharedComponents() {
  return {
    schemas: { Problem: problemSchema },
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API key; needed where the service is configured with keys.',
      },
      apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The same key in a header of its own.' },
    },
    headers: {
      'x-request-id': plainHeader(
        'Names this request; quote it in questions. Taken from the request when it has a valid one.',
      ),
      ratelimit: plainHeader(
        'What is left of the rate limit: r units for t seconds (draft-ietf-httpapi-ratelimit-headers-10).',
      ),
      'ratelimit-policy': plainHeader(
        'The rate limit: q units in w seconds (draft-ietf-httpapi-ratelimit-headers-10).',
      ),
      'retry-after': { description: 'Seconds to wait before trying again.', schema: { type: 'integer', minimum: 1 } },
      'x-logmill-degraded': plainHeader('Present when a part was away while this was answered: `redis`.'),
    },
  };
}

export function plainHeader(description: string) {
  return { description, schema: { type: 'string' } };
}

export function headerRefs(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
