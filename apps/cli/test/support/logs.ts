/** A minute of a small service: 60 requests, a warning every ten, an error with a stack trace in the middle. */
export function serviceLog(day = '2026-01-30'): string {
  const lines: string[] = [];
  for (let i = 0; i < 60; i++) {
    const time = `${day} 12:00:${String(i).padStart(2, '0')}`;
    lines.push(`${time} INFO request ${1000 + i} done in ${10 + (i % 7)} ms`);
    if (i % 10 === 9) lines.push(`${time}.500 WARN queue of worker ${i % 3} is ${80 + (i % 5)} % full`);
    if (i === 30)
      lines.push(
        `${time} ERROR request 1030 failed`,
        'TypeError: cannot read properties of undefined',
        '    at readUser (/srv/app/users.js:12:7)',
        '    at handle (/srv/app/server.js:40:3)',
      );
  }
  return `${lines.join('\n')}\n`;
}

/** Lines of it: 60 + 6 + 4. */
export const serviceLogLines = 70;
