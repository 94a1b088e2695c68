import type { Operation } from '../operation.ts';
import { operations } from '../procedures/registry.ts';
import { streamOperations } from '../streams/registry.ts';
import { clientCall, curlCall } from './snippets.ts';

/** What the document says before its operations, in Markdown. Calls and answers come from the registries. */
export function introduction(): string {
  const first = operations.find(({ id }) => id === 'batch')!;
  return [
    'logmill turns raw log text into typed answers. Post a line or two hundred thousand, get back what they mean. It keeps no logs.',
    '## First call',
    fenced('sh', curlCall(first)),
    fenced('json', JSON.stringify(first.examples[0]!.output)),
    '## Typed client',
    'One method for each operation, with types for what goes in and what comes out, retries that honour `Retry-After`, timeouts and `AbortSignal`.',
    fenced('ts', `${clientCall(first)}\n${commented(first)}`),
    `The same operations are tRPC v11 procedures at \`/trpc\`. Files of any length (${streamOperations.map(({ path }) => `\`POST ${path}\``).join(', ')}) are none: the client sends them over REST.`,
    '## Errors and limits',
    'Every error has one shape, on every path: problem details (RFC 9457) whose `code` is what to switch on. [All codes](/docs/errors).',
    'Answers say what is left of the rate limit in `RateLimit`, and where waiting helps, `Retry-After` says how long. `x-request-id` names a request in the log of the service.',
  ].join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function commented({ examples }: Operation): string {
  return `// ${JSON.stringify(examples[0]!.shown ?? examples[0]!.output)}`;
}
