import { cef } from '../cef.ts';
import { leef } from '../leef.ts';
import { logfmt } from '../logfmt.ts';
import { ltsv } from '../ltsv.ts';

/** Pairs, separated values and formats that describe themselves in headers. */
export const keyValue = [cef, leef, ltsv, logfmt] as const;
