import type { Report, ReportOptions } from '@logmill/core';
import type { Log } from '../input/log.ts';

/** Who does the work: this process, or a service. Same questions, same answers. */
export interface Engine {
  analyze(log: Log, options: ReportOptions): Promise<Report>;
}
