import { ownText } from '../sketches/own-text.ts';
import { fieldsMax, nameCharsMax } from './field-names.ts';

/** Names that are remembered. */
const namesMax = 2 * fieldsMax;

/**
 * Names of nested fields, each made once: a text that was put together anew has to be read again to be found in a Map, which costs more than all else that is
 * done with a field.
 */
export class JoinedNames {
  readonly #byPrefix = new Map<string, Map<string, string>>();
  #size = 0;

  /** `prefix.key` */
  of(prefix: string, key: string): string {
    const names = this.#byPrefix.get(prefix);
    const known = names?.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}.${key}`;
    if (this.#size === namesMax || name.length > nameCharsMax) return name;
    this.#size++;
    const own = ownText(key, nameCharsMax);
    if (names === undefined) this.#byPrefix.set(ownText(prefix, nameCharsMax), new Map([[own, name]]));
    else names.set(own, name);
    return name;
  }
}
