import { packageTests } from '../../vitest.base.ts';

/** One file after the other: several of them need the whole machine to themselves. */
export default packageTests({ fileParallelism: false });
