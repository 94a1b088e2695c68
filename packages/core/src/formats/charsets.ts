/** Sets of first characters for a member's `starts`. */
export const digits = '0123456789';
export const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const letters = `${upper}${lower}`;
/** First letters of English and French month names. */
export const monthStarts = 'ADFJMNOSadfjmnos';
/** Any character at all, also beyond ASCII. */
export const anyStart = 'any';
