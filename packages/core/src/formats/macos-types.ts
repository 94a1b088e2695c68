import type { LevelScale } from '../levels/scales.ts';

/**
 * Types of the unified log, in full and as `--style compact` abbreviates them. Default is what `os_log` and `Logger.notice` write, one step above Info; a fault
 * is what `Logger.critical` writes (https://developer.apple.com/documentation/os/oslogtype).
 */
export const macosTypes: LevelScale = {
  numbers: new Map([
    ['Debug', 5],
    ['Db', 5],
    ['Info', 9],
    ['I', 9],
    ['Default', 10],
    ['Df', 10],
    ['Notice', 10],
    ['Error', 17],
    ['E', 17],
    ['Fault', 21],
    ['F', 21],
  ]),
};
