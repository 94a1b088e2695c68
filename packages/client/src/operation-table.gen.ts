/* Generated from the operations of @logmill/api. Do not edit: change an operation, then run `pnpm --filter @logmill/client generate`. */
import type { LogmillClient } from './operations.gen.ts';

/** How an operation is called. */
export interface OperationRow {
  readonly type: 'query' | 'mutation';
  readonly hasInput: boolean;
}

export const operationTable: { readonly [Id in Exclude<keyof LogmillClient, keyof typeof streamTable>]: OperationRow } = {
  health: { type: 'query', hasInput: false },
  parse: { type: 'mutation', hasInput: true },
  batch: { type: 'mutation', hasInput: true },
  batchThreads: { type: 'mutation', hasInput: true },
  cpuProcesses: { type: 'mutation', hasInput: true },
  formats: { type: 'query', hasInput: false },
  detect: { type: 'mutation', hasInput: true },
  records: { type: 'mutation', hasInput: true },
  analyze: { type: 'mutation', hasInput: true },
  compare: { type: 'mutation', hasInput: true },
};

/** Where operations that take a file of any length are. */
export const streamTable = {
  analyzeFile: { path: '/files' },
  countLevelsOfFile: { path: '/files/levels' },
} as const;
