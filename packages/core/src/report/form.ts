/** Throws for a value that does not have the form: a state that comes from outside is checked before anything is made of it. */
export type Form = (json: unknown) => void;

function refuse(expected: string): never {
  throw new TypeError(`Expected ${expected}.`);
}

/** A finite number. */
export const number: Form = (json) => {
  if (!Number.isFinite(json)) refuse('a number');
};

/** A whole number of the range. */
export function whole(min: number, max: number): Form {
  return (json) => {
    if (!(Number.isSafeInteger(json) && (json as number) >= min && (json as number) <= max))
      refuse(`a whole number from ${min} to ${max}`);
  };
}

/** How often something was counted. */
export const count: Form = whole(0, Number.MAX_SAFE_INTEGER);

export const boolean: Form = (json) => {
  if (typeof json !== 'boolean') refuse('true or false');
};

export function textOf(charsMax: number): Form {
  return (json) => {
    if (typeof json !== 'string' || json.length > charsMax) refuse(`a text of at most ${charsMax} characters`);
  };
}

/** A text of any length: the whole state is bounded already. */
export const text: Form = textOf(Number.POSITIVE_INFINITY);

export const scalar: Form = (json) => {
  if (typeof json === 'object' && json !== null) refuse('a text, a number, true, false or null');
};

/** `null`, or a value of the form. */
export function nullOr(form: Form): Form {
  return (json) => {
    if (json !== null) form(json);
  };
}

export function listOf(form: Form, max: number, min = 0): Form {
  return (json) => {
    if (!Array.isArray(json) || json.length > max || json.length < min) refuse(`a list of ${min} to ${max}`);
    for (const entry of json) form(entry);
  };
}

export function tupleOf(...forms: readonly Form[]): Form {
  return (json) => {
    if (!Array.isArray(json) || json.length !== forms.length) refuse(`a list of ${forms.length}`);
    for (const [i, form] of forms.entries()) form(json[i]);
  };
}

/** Entries that may be left out stand in `optional`; others than the named ones are not looked at. */
export function objectOf(
  required: Readonly<Record<string, Form>>,
  optional: Readonly<Record<string, Form>> = {},
): Form {
  const needed = Object.entries(required);
  const possible = Object.entries(optional);
  return (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) refuse('an object');
    const object = json as Readonly<Record<string, unknown>>;
    for (const [key, form] of needed) form(object[key]);
    for (const [key, form] of possible) if (object[key] !== undefined) form(object[key]);
  };
}

/** A Map as `encodeState` writes it. */
export function mapOf(key: Form, value: Form, max: number): Form {
  return (json) => {
    const flat = (json as { $map?: unknown } | null)?.$map;
    if (!Array.isArray(flat) || flat.length > 2 * max) refuse(`at most ${max} entries`);
    for (let i = 0; i < flat.length; i += 2) {
      key(flat[i]);
      value(flat[i + 1]);
    }
  };
}

/** Bytes or numbers of a typed array as `encodeState` writes them. */
export function arrayOf(name: '$bytes' | '$numbers', form: Form, max: number, min = 0): Form {
  const list = listOf(form, max, min);
  return (json) => list((json as Readonly<Record<string, unknown>> | null)?.[name]);
}
