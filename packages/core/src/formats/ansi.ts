const escapeChar = '\u001b';
// One CSI sequence (ECMA-48 5.4): parameters, intermediates, final byte. Bounded, so hostile lines stay linear.
const csiSequence = /\u001b\[[0-?]{0,64}[ -/]{0,8}[@-~]/g;

/** The line without terminal colour and cursor sequences; the very same string when it has none. */
export function stripAnsi(line: string): string {
  return line.includes(escapeChar) ? line.replace(csiSequence, '') : line;
}
