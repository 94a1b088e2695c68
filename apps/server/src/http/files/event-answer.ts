import type { ServerResponse } from 'node:http';
import type { EventType, Problem, ProgressEvent } from '@logmill/api';

/** An answer in pieces: how far the work is, then its result or what kept it from coming. */
export interface EventAnswer {
  /** Left out when the client does not read as fast as it is told. */
  progress(event: ProgressEvent): void;
  /** The result as JSON. */
  report(json: string): void;
  error(problem: Problem): void;
}

const framings: Readonly<Record<EventType, (type: string, data: string) => string>> = {
  'application/x-ndjson': (_type, data) => `${data}\n`,
  // WHATWG HTML section 9.2; JSON has no line break of its own
  'text/event-stream': (type, data) => `event: ${type}\ndata: ${data}\n\n`,
};

/** Writes to a response whose head is sent. */
export function createEventAnswer(res: ServerResponse, type: EventType, onBytes: (bytes: number) => void): EventAnswer {
  const frame = framings[type];
  const framed = (name: string, data: string): string => {
    const text = frame(name, data);
    onBytes(Buffer.byteLength(text));
    return text;
  };
  return {
    progress(event) {
      if (!res.writableNeedDrain) res.write(framed('progress', JSON.stringify(event)));
    },
    report(json) {
      res.end(framed('report', `{"type":"report","report":${json}}`));
    },
    error(problem) {
      res.end(framed('error', JSON.stringify({ type: 'error', problem })));
    },
  };
}
