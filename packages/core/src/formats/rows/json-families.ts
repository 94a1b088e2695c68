import { bunyan } from '../bunyan.ts';
import { gelf } from '../gelf.ts';
import { mongodbJson } from '../mongodb-json.ts';
import { pino } from '../pino.ts';
import { serilogClef } from '../serilog-clef.ts';

/** JSON objects that are known by their keys. The more keys a signature asks for, the earlier it stands. */
export const jsonFamilies = [serilogClef, mongodbJson, gelf, bunyan, pino] as const;
