/** What a variable's values look like. `*` when they are of different kinds. */
export type ValueType =
  | 'num'
  | 'hex'
  | 'ip'
  | 'mac'
  | 'uuid'
  | 'url'
  | 'email'
  | 'path'
  | 'time'
  | 'duration'
  | 'size'
  | 'host'
  | 'bool'
  | 'class'
  | 'id'
  | 'word'
  | '*';

const hour = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;

/** Tried top to bottom. Each is linear: no two neighbouring parts can match the same text. */
const shapes: readonly (readonly [ValueType, RegExp])[] = [
  ['num', /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-+]?\d+(?:\.\d+)?%?$/],
  ['uuid', /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i],
  ['ip', /^\/?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:[:/]\d{1,5})?$/],
  ['time', new RegExp(String.raw`^(?:\d{4}[-/]\d{2}[-/]\d{2}(?:[T_]${hour}(?:Z|[-+]\d{2}:?\d{2})?)?|${hour})$`)],
  ['mac', /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i],
  ['ip', /^(?=[^:]*:[^:]*:)(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}$/i],
  [
    'duration',
    /^<?[-+]?\d+(?:\.\d+)?(?:ns|us|µs|ms|s|sec|m|min|h|d)$|^(?:\d+[dhms]){2,}$|^\+(?:\d+(?:ms|[dhms])){1,5}$/,
  ],
  ['size', /^\d+(?:\.\d+)?(?:[kKMGT]i?B?|B)$/],
  ['url', /^[a-z][a-z\d+.-]{1,20}:\/\/\S+$/i],
  ['email', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ['hex', /^0x[\da-f]+$|^(?=[a-f]*\d)[\da-f]+$|^[a-f]{8,}$/i],
  ['path', /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\]\S*$|^[\w.-]+(?:[/\\][\w.$-]+){2,}$/],
  ['bool', /^(?:true|false|yes|no|on|off)$/i],
  ['host', /^(?=[^.]*\.)(?:[A-Za-z\d][A-Za-z\d-]*\.)+[a-z]{2,24}(?::\d{1,5})?$/],
  ['class', /^(?:[\w$]+\.){2,}[\w$]+$/],
  ['id', /^\S*\d\S*$/],
  ['word', /^\S+$/],
];

export function typeOfValue(text: string): ValueType {
  for (const [type, shape] of shapes) if (shape.test(text)) return type;
  return '*';
}

/** Several types that are one, when no value is of another. Narrow before wide. */
const unions: readonly (readonly [ValueType, ReadonlySet<ValueType>])[] = [
  ['hex', new Set<ValueType>(['num', 'hex'])],
  ['duration', new Set<ValueType>(['num', 'duration'])],
  ['size', new Set<ValueType>(['num', 'size'])],
  ['host', new Set<ValueType>(['ip', 'host'])],
  ['id', new Set<ValueType>(['num', 'hex', 'id'])],
];

/** The one type that holds for every value; undefined when there is none to judge by. `null`, `-` and nothing speak for no type. */
export function commonType(values: Iterable<string>): ValueType | undefined {
  const types = new Set<ValueType>();
  for (const value of values) if (value !== '' && value !== 'null' && value !== '-') types.add(typeOfValue(value));
  if (types.size <= 1) return [...types][0];
  return unions.find(([, members]) => [...types].every((type) => members.has(type)))?.[0] ?? '*';
}
