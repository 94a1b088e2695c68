import { cef } from '../cef.ts';
import { leef } from '../leef.ts';
import { logfmt } from '../logfmt.ts';
import { ltsv } from '../ltsv.ts';
import { w3cExtended } from '../w3c-extended.ts';
import { zeekTsv } from '../zeek-tsv.ts';

/** Pairs, separated values and formats that describe themselves in headers. */
export const keyValue = [cef, leef, w3cExtended, zeekTsv, ltsv, logfmt] as const;
