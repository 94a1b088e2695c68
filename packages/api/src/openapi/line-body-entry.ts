import { type LineBody, lineBodyTypes, lineRequestOf, type ParameterSchema } from '../line-body.ts';
import type { Operation } from '../operation.ts';
import { queryParameter } from './query-parameter.ts';

/** What the document says of an operation's bodies of lines: parameters of the query, and a further content for each media type. */
export function lineBodyEntry({ parameters }: LineBody, operation: Operation) {
  const schema = {
    type: 'string',
    description: `The lines, each ended by a line feed, in UTF-8: what \`curl --data-binary @FILE\` sends. Everything else stands in the query. The same answer, limits and cost as for \`lines\` in JSON.`,
  };
  const examples = Object.fromEntries(
    operation.examples.map(({ summary, input }) => {
      const { query, body } = lineRequestOf(input as Record<string, unknown>);
      const target = query === '' ? operation.path : `${operation.path}?${query}`;
      return [summary, { summary, description: `\`POST ${target}\``, value: body }];
    }),
  );
  return {
    parameters: Object.entries(parameters).map(([name, parameter]) => toParameter(name, parameter)),
    content: Object.fromEntries(lineBodyTypes.map((type) => [type, { schema, examples }])),
  };
}

function toParameter(name: string, { description = '', ...schema }: ParameterSchema) {
  const onlyHere = `Only with a body of lines; of JSON it is a member. ${description}`.trimEnd();
  return queryParameter(name, { ...schema, description: onlyHere });
}
