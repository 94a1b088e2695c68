/** What a key of a JSON line means to whoever only wants level and minute. */
export const keyRole = {
  /** Nothing. */
  other: 0,
  level: 1,
  /** `time` itself, which formats take that do not take the other two. */
  time: 2,
  otherTime: 3,
  pid: 4,
  hostname: 5,
  /** Formats ask for it, and read the same with and without it. */
  msg: 6,
  message: 7,
  caller: 8,
  /** Formats are told by it, or read level or time from it: the line is left to the record reader. */
  telling: 9,
} as const;

/** Keys by which some format tells its lines, or where one looks for a level or a time first. The laws of fast-levels.test.ts walk every format's samples. */
const tellingKeys = [
  ...['@timestamp', 'date', 'datetime', 'eventTime', 't', 'Timestamp', 'asctime', 'created', 'created_at'],
  ...['severity', 'lvl', 'levelname', 'levelno', 'Level', 'record', 'v', 'target', 'status', 'log', 'loggerName'],
  ...['resourceLogs', 'Records', 'eventVersion', 'EdgeResponseStatus', 'DownstreamStatus', '@t', 'short_message'],
  ...['__REALTIME_TIMESTAMP', 'eventMessage', 'logName', 'insertId', 'body', 'Body', 'timeUnixNano'],
];

const roles: readonly (readonly [key: string, role: number])[] = [
  ['level', keyRole.level],
  ['time', keyRole.time],
  ['ts', keyRole.otherTime],
  ['timestamp', keyRole.otherTime],
  ['pid', keyRole.pid],
  ['hostname', keyRole.hostname],
  ['msg', keyRole.msg],
  ['message', keyRole.message],
  ['caller', keyRole.caller],
  ...tellingKeys.map((key) => [key, keyRole.telling] as const),
];

interface Row {
  readonly bytes: Uint8Array;
  readonly role: number;
}

const lengthMax = 32;

/** Rows by the first character (128) and the length of their keys. */
const table: readonly (readonly Row[] | undefined)[] = (() => {
  const rows: Row[][] = Array.from({ length: 128 * lengthMax });
  for (const [key, role] of roles) {
    const at = key.charCodeAt(0) * lengthMax + key.length;
    const bytes = Uint8Array.from(key, (char) => char.charCodeAt(0));
    rows[at] = [...(rows[at] ?? []), { bytes, role }];
  }
  return rows;
})();

/** The role of the key `bytes[start..end)`, which has no escapes. */
export function roleOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const first = bytes[start]!;
  if (length >= lengthMax || length === 0 || first > 0x7f) return keyRole.other;
  const rows = table[first * lengthMax + length];
  if (rows === undefined) return keyRole.other;
  for (const { bytes: key, role } of rows) {
    let i = 1;
    while (i < length && bytes[start + i] === key[i]) i++;
    if (i === length) return role;
  }
  return keyRole.other;
}
