/** Databases, kernels, package managers, appliances. */
export const databasesAndSystems = [] as const;
