/** What ends the command with exit code 2: a usage that cannot work, or an input that cannot be read. The message is a sentence for people. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The code with which the command ends. */
export const exitCodes = { fine: 0, conditionMet: 1, failed: 2, interrupted: 130 } as const;
