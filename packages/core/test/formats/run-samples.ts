/** Reads every sample of the registry, by itself and in every way the laws do; run by coverage.test.ts under V8's coverage. */
import { formats } from '../../src/formats/registry.ts';
import { linesOf, read, wrappings } from './members.ts';

for (const format of formats) {
  for (const sample of format.samples) {
    const lines = linesOf(sample);
    for (const mode of ['auto', format.id]) read(lines, mode); // a sample that is forced only is a foreign line to the others
    for (const [, wrap] of wrappings) read(lines.map(wrap));
  }
}
