/** Pairs, separated values and formats that describe themselves in headers. */
export const keyValue = [] as const;
