import type { FileKind } from '../workload/log-files.ts';

/** A database that counts. */
export interface DuckDb extends Disposable {
  readonly version: string;
  /** Records by level and minute; resolves to how many there are in all. */
  count(kind: FileKind, path: string, how?: Reading): Promise<number>;
}

/** `declared`: told all that it can be told. `inferred`: as its documentation begins, told nothing of the file but that it is JSON. */
export type Reading = 'declared' | 'inferred';

/** Lines as one column, nothing tried out and nothing quoted: the quickest reading that DuckDB has of text. */
const linesOf = (path: string): string =>
  `read_csv('${path}', columns={'line':'VARCHAR'}, delim='\x01', header=false, quote='', escape='', auto_detect=false)`;

const jsonOf = (path: string, columns: string): string =>
  `read_json('${path}', format='newline_delimited', columns={${columns}})`;

/** Fixed columns and declared keys, the quickest found for each. */
const queries: Readonly<Partial<Record<FileKind, (path: string) => string>>> = {
  plain: (path) =>
    `SELECT substr(line, 1, 16) m, substr(line, 21, 4) l, count(*) n FROM ${linesOf(path)} GROUP BY 1, 2`,
  JSON: (path) =>
    `SELECT substr(ts, 1, 16) m, level l, count(*) n FROM ${jsonOf(path, "ts:'VARCHAR',level:'VARCHAR'")} GROUP BY 1, 2`,
  'wide pino JSON': (path) =>
    `SELECT time // 60000 m, level l, count(*) n FROM ${jsonOf(path, "time:'BIGINT',level:'INTEGER'")} GROUP BY 1, 2`,
  'access log': (path) =>
    `SELECT substr(line, strpos(line, '[') + 1, 17) m, substr(line, strpos(line, '" ') + 2, 1) l, count(*) n FROM ${linesOf(path)} GROUP BY 1, 2`,
  'plain with stack traces': (path) =>
    `SELECT substr(line, 1, 16) m, substr(line, 21, 4) l, count(*) n FROM ${linesOf(path)} WHERE line[1:2] = '20' GROUP BY 1, 2`,
};

const inferredOf = (path: string): string => `read_json_auto('${path}', format='newline_delimited')`;

/** Where there is something to infer. */
export const inferredQueries: Readonly<Partial<Record<FileKind, (path: string) => string>>> = {
  JSON: (path) => `SELECT date_trunc('minute', ts) m, level l, count(*) n FROM ${inferredOf(path)} GROUP BY 1, 2`,
  'wide pino JSON': (path) => `SELECT time // 60000 m, level l, count(*) n FROM ${inferredOf(path)} GROUP BY 1, 2`,
};

/** Undefined, with the reason told to `skipped`, where its library does not load. */
export async function openDuckDb(threads: number, skipped: (why: string) => void): Promise<DuckDb | undefined> {
  try {
    const { DuckDBInstance, version } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    const connection = await instance.connect();
    return {
      version: version(),
      async count(kind, path, how = 'declared') {
        const query = how === 'declared' ? queries[kind]! : inferredQueries[kind]!;
        const reader = await connection.runAndReadAll(query(path));
        return reader.getRows().reduce((sum, row) => sum + Number(row[2]), 0);
      },
      [Symbol.dispose]() {
        connection.closeSync();
        instance.closeSync();
      },
    };
  } catch (error) {
    skipped(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
