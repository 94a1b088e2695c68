/** Part of every cache key and report: raise it whenever the same input may give another answer. */
export const engineVersion = '3';
