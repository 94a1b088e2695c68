/** Runs of consecutive lines with about the same sum of `unitsOf`: at most `parts`, at least one, none lost, order kept. */
export function splitLines(
  lines: readonly string[],
  parts: number,
  unitsOf: (line: string) => number,
): (readonly string[])[] {
  if (parts <= 1) return [lines];
  const share = sumOfUnits(lines, unitsOf) / parts;
  const runs: string[][] = [];
  let from = 0;
  let units = 0;
  for (let i = 0; i < lines.length && runs.length < parts - 1; i++) {
    units += unitsOf(lines[i]!);
    if (units < share * (runs.length + 1)) continue;
    runs.push(lines.slice(from, i + 1));
    from = i + 1;
  }
  if (from < lines.length || runs.length === 0) runs.push(lines.slice(from));
  return runs;
}

export function sumOfUnits(lines: readonly string[], unitsOf: (line: string) => number): number {
  let sum = 0;
  for (let i = 0; i < lines.length; i++) sum += unitsOf(lines[i]!);
  return sum;
}
