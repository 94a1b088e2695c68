import { closeSync, openSync, writeSync } from 'node:fs';
import { createRandom } from './log-lines.ts';

/** Ways of writing a log, as files of any size. */
export const fileKinds = ['plain', 'JSON', 'wide pino JSON', 'access log', 'plain with stack traces'] as const;

export type FileKind = (typeof fileKinds)[number];

/** What is in a generated file, known from how it was made. */
export interface LogFile {
  readonly path: string;
  readonly bytes: number;
  readonly lines: number;
  readonly records: number;
  /** Records by severity. */
  readonly severities: Readonly<Record<string, number>>;
}

interface Event {
  readonly ms: number;
  readonly level: Level;
  readonly text: string;
  readonly number: (below: number) => number;
}

type Level = keyof typeof severityOf;

/** The words written, and what they mean. */
const severityOf = { INFO: 'INFO', DEBUG: 'DEBUG', WARN: 'WARN', ERROR: 'ERROR' } as const;

const levels: readonly Level[] = ['INFO', 'INFO', 'INFO', 'INFO', 'INFO', 'DEBUG', 'WARN', 'ERROR'];
const pinoLevels = { DEBUG: 20, INFO: 30, WARN: 40, ERROR: 50 } as const;
const statuses = { INFO: [200, 204, 301, 304], WARN: [404, 403, 429], ERROR: [500, 503] } as const;

const writers: Readonly<Record<FileKind, (event: Event) => string>> = {
  plain,
  JSON: ({ ms, level, text }) => `{"ts":"${new Date(ms).toISOString()}","level":"${level}","msg":"${text}"}\n`,
  'wide pino JSON': ({ ms, level, text, number }) =>
    `{"level":${pinoLevels[level]},"time":${ms},"pid":4242,"hostname":"web-${number(9)}","name":"api","reqId":"req-${number(1e6)}","req":{"id":${number(1e6)},"method":"GET","url":"/api/v1/items/${number(1e5)}?page=${number(40)}","headers":{"host":"shop.example","user-agent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36","accept":"application/json"},"remoteAddress":"10.0.${number(255)}.${number(255)}","remotePort":${number(60_000)}},"res":{"statusCode":200,"headers":{"content-type":"application/json; charset=utf-8","content-length":${number(90_000)}}},"responseTime":${number(900)},"msg":"${text}"}\n`,
  'access log': ({ ms, level, number }) => {
    const iso = new Date(ms).toISOString();
    const choices = statuses[level === 'DEBUG' ? 'INFO' : level];
    return `10.0.${number(255)}.${number(255)} - - [${iso.slice(8, 10)}/${months[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000] "GET /api/v1/items/${number(1e5)}?page=${number(40)} HTTP/1.1" ${choices[number(choices.length)]} ${number(90_000)} "https://shop.example/" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"\n`;
  },
  'plain with stack traces': (event) =>
    event.level === 'ERROR' && event.number(7) === 0 ? plain(event) + trace(event) : plain(event),
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function plain({ ms, level, text }: Event): string {
  const iso = new Date(ms).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} ${level} ${text}\n`;
}

/** Eight lines after one error in seven: 13 % of all. */
function trace({ number }: Event): string {
  return `java.lang.IllegalStateException: no route to shard ${number(64)}
\tat com.shop.route.Router.route(Router.java:${number(400)})
\tat com.shop.web.Server.handle(Server.java:88)
\tat com.shop.web.Server.run(Server.java:12)
\tat java.base/java.lang.Thread.run(Thread.java:833)
Caused by: java.io.IOException: broken pipe
\tat com.shop.net.Pipe.write(Pipe.java:55)
\t... 4 more
`;
}

function textOf(number: (below: number) => number): string {
  switch (number(5)) {
    case 0:
      return `User ${number(1e6)} logged in from 10.${number(255)}.${number(255)}.${number(255)} session=${number(1e9).toString(16)}`;
    case 1:
      return `GET /api/orders/${number(1e6)} 200 took=${number(900)}ms trace=${number(1e9)}${number(1e6)}`;
    case 2:
      return `Cache refreshed for shard ${number(64)} with ${number(5000)} entries in ${number(900)}ms by worker-${number(16)}`;
    case 3:
      return `Payment ${number(1e6)} failed: card declined by gateway eu-${number(9)} after ${number(5)} attempts`;
    default:
      return `Retrying upstream db-${number(8)}.internal:5432 after ${number(5000)}ms, pool=${number(100)}% busy`;
  }
}

/** Writes a file of about `bytes`, the same for the same kind and size. About fifty records a second of log time. */
export function writeLogFile(kind: FileKind, path: string, bytes: number): LogFile {
  const random = createRandom(kind.length);
  const number = (below: number): number => Math.floor(random() * below);
  const fd = openSync(path, 'w');
  const severities: Record<string, number> = {};
  let [written, lines, records, ms] = [0, 0, 0, Date.UTC(2026, 0, 30)];
  while (written < bytes) {
    let block = '';
    while (block.length < 1_000_000) {
      ms += number(40);
      const level = levels[number(levels.length)]!;
      const text = writers[kind]({ ms, level, text: textOf(number), number });
      const severity = kind === 'access log' && level === 'DEBUG' ? 'INFO' : severityOf[level];
      severities[severity] = (severities[severity] ?? 0) + 1;
      records++;
      lines += text.length > 400 && kind === 'plain with stack traces' ? 9 : 1;
      block += text;
    }
    written += writeSync(fd, block);
  }
  closeSync(fd);
  return { path, bytes: written, lines, records, severities };
}
