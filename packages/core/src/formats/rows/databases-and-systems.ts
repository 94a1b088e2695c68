import { androidLogcat } from '../android-logcat.ts';
import { hpc } from '../hpc.ts';

/** Databases, kernels, package managers, appliances. */
export const databasesAndSystems = [androidLogcat, hpc] as const;
