import { operations, streamOperations } from '@logmill/api';

/** What a language model needs to find its way (llmstxt.org). */
export function renderLlmsText(): string {
  return `# logmill

> Turns raw log text into typed answers, over REST, tRPC and a typed TypeScript client. Keeps no logs.

Bodies and answers are JSON. Errors are problem details (RFC 9457) whose \`code\` is what to switch on; after 429 and 503 wait as long as \`Retry-After\` says.

## Documents

- [OpenAPI 3.1](/openapi.json): every operation with schemas, examples and errors
- [Log formats](/docs/formats.md): ids for \`mode\`, with sample lines
- [Errors](/docs/errors): every code, its status and what to do

## Operations

${operations.map(({ method, path, summary }) => `- \`${method} ${path}\`: ${summary}`).join('\n')}
${streamOperations.map(({ path, summary }) => `- \`POST ${path}\`, the bytes as the body: ${summary}`).join('\n')}
`;
}
