import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What `make` answers, and the bytes of heap and buffers that are held as long as it is. */
export function holdMemory<Value>(make: () => Value): { readonly value: Value; readonly bytes: number } {
  // makes the collector callable, without a flag of the command line
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const before = held(collect);
  const value = make();
  return { value, bytes: held(collect) - before };
}

function held(collect: () => void): number {
  // twice: what the first finds may hold what only the second can let go
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
