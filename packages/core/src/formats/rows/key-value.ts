import { cef } from '../cef.ts';
import { csv } from '../csv.ts';
import { leef } from '../leef.ts';
import { logfmt } from '../logfmt.ts';
import { ltsv } from '../ltsv.ts';
import { tsv } from '../tsv.ts';
import { w3cExtended } from '../w3c-extended.ts';
import { zeekTsv } from '../zeek-tsv.ts';

/** Pairs, separated values and formats that describe themselves in headers. */
export const keyValue = [cef, leef, w3cExtended, zeekTsv, ltsv, logfmt, csv, tsv] as const;
