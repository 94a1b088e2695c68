/** Layouts of logging libraries and application frameworks. */
export const applications = [] as const;
