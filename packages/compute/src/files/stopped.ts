/** The work was given up; whoever gave it up has the reason. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
