import type { Operation } from './operation.ts';
import { operations } from './procedures/registry.ts';
import { toJsonSchema } from './schemas/json-schema.ts';
import { invalid } from './schemas/log-input.ts';

/** Media types of bodies that are nothing but the lines of a log, as `curl --data-binary @FILE` sends them. */
export const lineBodyTypes = ['text/plain', 'application/x-ndjson'] as const;

/** An operation that takes its lines as the body, all else in the query. */
export interface LineBody {
  /** JSON Schemas of what may stand in the query, by name. */
  readonly parameters: Readonly<Record<string, ParameterSchema>>;
}

export interface ParameterSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ParameterSchema>>;
  readonly [keyword: string]: unknown;
}

/** Members of an input that a body of lines stands for. */
const inBody: ReadonlySet<string> = new Set(['lines', 'text']);

const lineBodies = new Map(
  operations.flatMap((operation) => {
    if (operation.method !== 'POST') return [];
    const { properties = {} } = toJsonSchema(operation.input, 'input') as ParameterSchema;
    if (!Object.hasOwn(properties, 'lines')) return [];
    const parameters = Object.fromEntries(Object.entries(properties).filter(([name]) => !inBody.has(name)));
    return [[operation.id, { parameters }] as const];
  }),
);

/** Undefined for an operation that has no lines at the top of its input. */
export function lineBodyOf(operation: Operation): LineBody | undefined {
  return lineBodies.get(operation.id);
}

/**
 * Members of an input from a query (WHATWG form encoding). Members of members are written `httpStatus[success]=9`, lists by repetition. Text becomes a number
 * or a boolean where the schema has one and the text is one; the rest is left for the schema to refuse. Throws BAD_REQUEST.
 */
export function inputOfQuery({ parameters }: LineBody, query: string): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const fields = new URLSearchParams(query);
  for (const name of new Set(fields.keys())) {
    const [, outer, inner] = /^([^[\]]+)(?:\[([^[\]]+)\])?$/.exec(name) ?? ['', name, undefined];
    const schema = memberOf(parameters, outer!);
    const leaf = inner === undefined ? schema : memberOf(schema?.properties ?? {}, inner);
    if (leaf === undefined)
      throw invalid(pointerOf(name), `No such parameter in the query; known: ${known(parameters)}.`);
    const texts = fields.getAll(name);
    if (texts.length > 1 && leaf.type !== 'array') throw invalid(pointerOf(name), 'Given more than once in the query.');
    const value = leaf.type === 'array' ? texts : toValue(texts[0]!, leaf);
    if (inner === undefined) input[outer!] = value;
    else input[outer!] = { ...(input[outer!] as object | undefined), [inner]: value };
  }
  return input;
}

/** The request with a body of lines that is the same as one with this input: query, and lines, each with a line feed behind it. */
export function lineRequestOf(input: Readonly<Record<string, unknown>>): { query: string; body: string } {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (inBody.has(name) || value === undefined) continue;
    if (Array.isArray(value)) for (const item of value) fields.append(name, String(item));
    else if (typeof value === 'object' && value !== null)
      for (const [inner, innerValue] of Object.entries(value)) fields.append(`${name}[${inner}]`, String(innerValue));
    else fields.append(name, String(value as string | number | boolean));
  }
  const { lines, text } = input as { lines?: readonly string[]; text?: string };
  return { query: fields.toString(), body: text ?? lines!.map((line) => `${line}\n`).join('') };
}

function memberOf(schemas: Readonly<Record<string, ParameterSchema>>, name: string): ParameterSchema | undefined {
  return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}

function toValue(text: string, { type }: ParameterSchema): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function pointerOf(name: string): string {
  return `/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function known(parameters: LineBody['parameters']): string {
  const names = Object.keys(parameters);
  return names.length === 0 ? 'none' : names.join(', ');
}
