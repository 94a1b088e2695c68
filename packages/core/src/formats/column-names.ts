import { type KeyRole, levelKeys, messageKeys, roleOfKey, type SplitTime, timeKeys } from './usual-keys.ts';

/** What a header line says. */
export interface ColumnNames {
  readonly names: readonly string[];
  /** What the named columns are usually for. */
  readonly roles: ReadonlyMap<string, KeyRole>;
  readonly split: SplitTime;
}

/** A name as people compare it: `Log Level` is `log_level`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Names that tables use besides the keys of other formats. */
const roleOfName: ReadonlyMap<string, KeyRole> = new Map([
  ...tableNames('time', timeKeys.length, 'dateandtime logtime eventtime timegenerated timecreated utctime logdate'),
  ...tableNames('level', levelKeys.length, 'severitylevel leveldisplayname entrytype logseverity'),
  ...tableNames('message', messageKeys.length, 'content logmessage details'),
  ...[...roleOfKey].map(([key, role]) => [plainName(key), role] as const).toReversed(),
]);

function tableNames(role: KeyRole['role'], rank: number, names: string): (readonly [string, KeyRole])[] {
  return names.split(' ').map((name, i) => [name, { role, rank: rank + i }] as const);
}

const namePattern = /^[\p{L}_@$][\p{L}\p{N}_.@#$()/:%-]{0,63}(?: [\p{L}\p{N}_.@#$()/:%-]{1,32}){0,3}$/u;

/** Whether the first cell of a line, which ends at `end`, is a name or in quotes: most lines that are no header fail here. */
export function beginsWithName(text: string, end: number): boolean {
  return text.charCodeAt(0) === 0x22 || (end < 200 && namePattern.test(text.slice(0, end).trim()));
}

/** The names that cells are: letters first, no more than a few words, all different. Undefined when one is none. */
export function readNames(cells: readonly string[]): ColumnNames | undefined {
  const names: string[] = [];
  for (const cell of cells) {
    const name = cell.trim();
    if (!namePattern.test(name)) return undefined;
    names.push(name);
  }
  if (new Set(names).size !== names.length) return undefined;
  const roles = new Map<string, KeyRole>();
  const split = { date: '', time: '', zone: '' };
  for (const name of names) {
    const plain = plainName(name);
    const role = roleOfName.get(plain);
    if (role !== undefined) roles.set(name, role);
    if (plain === 'date') split.date = name;
    else if (plain === 'time') split.time = name;
    else if (plain === 'tz' || plain === 'timezone') split.zone = name;
  }
  return { names, roles, split };
}

/** Whether the names are a log's, by themselves: a time, and a level, a message or a status; or a level and a message. */
export function areOfLog({ roles }: ColumnNames): boolean {
  const has = new Set([...roles.values()].map(({ role }) => role));
  if (has.has('time')) return has.has('level') || has.has('message') || has.has('status');
  return has.has('level') && has.has('message');
}
