/**
 * Every command, in the order in which help lists them.
 * To add one: copy detect.ts, give it two examples, add its row. test/help.test.ts walks this list.
 */
import { analyze } from './analyze.ts';
import type { CommandRow } from './command-row.ts';
import { compare } from './compare.ts';
import { detect } from './detect.ts';
import { records } from './records.ts';
import { serve } from './serve.ts';

export const commands: readonly CommandRow[] = [analyze, compare, records, detect, serve];
