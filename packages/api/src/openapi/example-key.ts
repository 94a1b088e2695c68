/** `A plain line` is found under `a-plain-line`, in the request and in its answer. */
export function exampleKey(summary: string): string {
  return summary
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
