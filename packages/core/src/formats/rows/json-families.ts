import { pino } from '../pino.ts';

/** JSON objects that are known by their keys. The more keys a signature asks for, the earlier it stands. */
export const jsonFamilies = [pino] as const;
