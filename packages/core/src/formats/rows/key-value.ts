import { logfmt } from '../logfmt.ts';

/** Pairs, separated values and formats that describe themselves in headers. */
export const keyValue = [logfmt] as const;
