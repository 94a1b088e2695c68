/**
 * The text of `bytes[start..end)` as UTF-8: U+FFFD for what is none (as WHATWG's decoder does), a byte order mark is kept. Whoever runs core has one of
 * the platform's own; core knows none.
 */
export type DecodeText = (bytes: Uint8Array, start: number, end: number) => string;
