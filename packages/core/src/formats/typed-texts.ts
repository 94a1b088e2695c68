import type { FieldDeclarations } from './format.ts';

const integer = /^[+-]?\d{1,15}$/;
const decimal = /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:[eE][+-]?\d{1,2})?$/;

/**
 * Texts as fields: those declared as numbers become numbers. An empty text is no number and left out; any other that is none stands under the name with `Text`
 * appended, because what is declared is promised to the caller's compiler. Names may be any (`__proto__`).
 */
export function typedTexts(
  texts: Iterable<readonly [name: string, text: string]>,
  declarations: FieldDeclarations,
): Record<string, unknown> {
  const entries: (readonly [string, unknown])[] = [];
  for (const entry of texts) {
    const [name, text] = entry;
    const type = Object.hasOwn(declarations, name) ? declarations[name]!.type : 'string';
    if (type !== 'integer' && type !== 'number') entries.push(entry);
    else if ((type === 'integer' ? integer : decimal).test(text)) entries.push([name, Number(text)]);
    else if (text !== '') entries.push([`${name}Text`, text]);
  }
  return Object.fromEntries(entries);
}
