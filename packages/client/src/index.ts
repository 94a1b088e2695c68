export { createClient } from './create-client.ts';
export type { FileSource } from './file-source.ts';
export { LogmillError, type LogmillErrorCode, type LogmillIssue, type LogmillLimit } from './logmill-error.ts';
export type * from './operations.gen.ts';
export type { CallOptions, ClientOptions, FileCallOptions, Retry } from './options.ts';
