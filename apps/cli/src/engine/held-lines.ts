import type { Log } from '../input/log.ts';
import { Failure } from '../terminal/failure.ts';

/** Characters held at once: services take a fraction of it in one request by default, and no string can hold much more. */
const charsMax = 256_000_000;

/** All lines at once, for what cannot be done while they go by. Throws a Failure for more than that. */
export async function heldLines({ lines, name }: Log): Promise<string[]> {
  const all: string[] = [];
  let chars = 0;
  for await (const batch of lines) {
    for (const line of batch) {
      chars += line.length;
      all.push(line);
    }
    if (chars > charsMax)
      throw new Failure(
        `${name} is longer than can be held at once; name a file instead of a pipe, and work here instead of on a service.`,
      );
  }
  return all;
}
