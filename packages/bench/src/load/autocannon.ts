import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { say } from '../say.ts';
import { connections } from './generator.ts';

/** The same as wrk.lua for machines without wrk. Arguments: url, file of bodies, seconds, first serial number. */
const [url, bodiesFile, seconds, serialStart] = process.argv.slice(2) as [string, string, string, string];
const bodies = readFileSync(bodiesFile, 'utf8').trimEnd().split('\n');
let next = 0;
let serial = Number(serialStart) * 1000;

const result = await autocannon({
  url,
  connections,
  duration: Number(seconds),
  requests: [
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      setupRequest: (request) => ({
        ...request,
        body: bodies[next++ % bodies.length]!.replaceAll('%SERIAL%', () => String(serial++)),
      }),
    },
  ],
});
const failures = result.non2xx + result.errors + result.timeouts;
say(`${JSON.stringify({ requests: result['2xx'] + result.non2xx, durationSeconds: result.duration, failures })}\n`);
