/** The first lines, at most so many. No more is read than they take. */
export async function firstLines(batches: AsyncIterable<readonly string[]>, max: number): Promise<string[]> {
  const first: string[] = [];
  for await (const lines of batches) {
    first.push(...lines.slice(0, max - first.length));
    if (first.length >= max) break;
  }
  return first;
}
