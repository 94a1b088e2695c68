/** What someone writes who has lines of one format only: one regular expression (for JSON, `JSON.parse`) and the record. */
export interface OneFormatRecord {
  readonly time: string;
  readonly severity: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** By the format's id: a line to its record; undefined for a line of another format. */
export const oneFormatReaders: Readonly<Record<string, (line: string) => OneFormatRecord | undefined>> = {
  plain(line) {
    const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d) ([A-Z]+) (.*)$/.exec(line);
    if (match === null) return undefined;
    const [, date, clock, level, message] = match;
    return { time: `${date}T${clock}Z`, severity: severities[level!] ?? 'UNSET', message: message!, fields: { level } };
  },
  pino(line) {
    const { level, time, msg, ...fields } = JSON.parse(line) as { level: number; time: number; msg: string };
    const severity = severities[String(level)] ?? 'UNSET';
    return { time: new Date(time).toISOString(), severity, message: msg, fields };
  },
  'syslog-rfc3164'(line) {
    const match =
      /^(?:<(\d{1,3})>)?([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (\S+) ([^\s[:]+)(?:\[(\d+)\])?: (.*)$/.exec(line);
    if (match === null) return undefined;
    const [, pri, month, day, clock, host, tag, pid, message] = match;
    const time = `2026-${months[month!]}-${day!.padStart(2, '0')}T${clock}Z`;
    const severity = pri === undefined ? 'UNSET' : severities[`pri ${Number(pri) & 7}`]!;
    return { time, severity, message: message!, fields: { host, tag, pid: Number(pid) } };
  },
  'nginx-access'(line) {
    const match =
      /^(\S+) - (\S+) \[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) \+0000\] "([A-Z]+) (\S+) (HTTP\/[\d.]+)" (\d{3}) (\d+) "([^"]*)" "([^"]*)"$/.exec(
        line,
      );
    if (match === null) return undefined;
    const [, client, user, day, month, year, clock, method, path, protocol, code, bytes, referer, agent] = match;
    const status = Number(code);
    return {
      time: `${year}-${months[month!]}-${day}T${clock}Z`,
      severity: status >= 500 ? 'ERROR' : status >= 400 ? 'WARN' : 'INFO',
      message: `${method} ${path} ${protocol}`,
      fields: { client, user, method, path, protocol, status, bytes: Number(bytes), referer, agent },
    };
  },
};

const severities: Readonly<Record<string, string>> = {
  ...{ DEBUG: 'DEBUG', INFO: 'INFO', WARNING: 'WARN', ERROR: 'ERROR' },
  ...{ 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR' },
  ...Object.fromEntries(
    ['FATAL', 'FATAL', 'FATAL', 'ERROR', 'WARN', 'INFO', 'INFO', 'DEBUG'].map((name, i) => [`pri ${i}`, name]),
  ),
};

const months: Readonly<Record<string, string>> = Object.fromEntries(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, i) => [
    name,
    String(i + 1).padStart(2, '0'),
  ]),
);
