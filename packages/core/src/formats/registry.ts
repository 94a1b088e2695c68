import type { LogFormat } from './format.ts';
import { json } from './json.ts';
import { plain } from './plain.ts';

/** One row per format. To add one: copy plain.ts, add a row. */
export const formats = [plain, json] as const satisfies readonly LogFormat[];

/** What a request may say about its format. */
export type Mode = 'plain' | 'json';

export const modes = ['plain', 'json'] as const satisfies readonly Mode[];

const byId = new Map<string, LogFormat>(formats.map((format) => [format.id, format]));

export function formatOf(mode: Mode): LogFormat {
  return byId.get(mode)!;
}
