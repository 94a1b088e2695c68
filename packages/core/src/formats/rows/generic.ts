import { json } from '../json.ts';
import { levelFirst } from '../level-first.ts';
import { levelPrefixed } from '../level-prefixed.ts';
import { plain } from '../plain.ts';
import { stackTrace } from '../stack-trace.ts';
import { timestamped } from '../timestamped.ts';

/** What is left when no known layout matches, from the stricter to the looser. */
export const generic = [json, plain, timestamped, levelFirst, stackTrace, levelPrefixed] as const;
