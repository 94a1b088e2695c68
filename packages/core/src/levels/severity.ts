/** Range names of OpenTelemetry's SeverityNumber (logs data model); UNSET is 0 and is never INFO. */
export const severities = ['UNSET', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;

export type Severity = (typeof severities)[number];

/** Index into `severities` of a SeverityNumber from 0 to 24. */
export function severityIndex(severityNumber: number): number {
  return (severityNumber + 3) >> 2;
}

/** Name of a SeverityNumber: 1–4 TRACE, 5–8 DEBUG, 9–12 INFO, 13–16 WARN, 17–20 ERROR, 21–24 FATAL, anything else UNSET. */
export function severityOf(severityNumber: number): Severity {
  return severities[severityIndex(severityNumber)] ?? 'UNSET';
}
