/** What decides which modules a worker loads. Others, as --inspect, --eval or --input-type, would keep it from starting. */
export function inheritedArguments(execArgv: readonly string[]): string[] {
  return execArgv.filter(
    (argument, i) =>
      /^(?:--conditions(?:=|$)|-C|--enable-source-maps$)/.test(argument) ||
      ['--conditions', '-C'].includes(execArgv[i - 1] ?? ''),
  );
}
