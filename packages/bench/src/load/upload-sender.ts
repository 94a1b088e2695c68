import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { say } from '../say.ts';

/** What is printed of an upload that was answered. */
export interface Sent {
  readonly durationMs: number;
  readonly status: number;
  readonly body: string;
}

/** What is printed of one that was given up: when, in epoch milliseconds. */
export interface HungUp {
  readonly atMs: number;
}

/**
 * Sends a file as often as it is told, as one body, as fast as it is taken, in a process of its own. Arguments: url, file, times, and milliseconds after which it
 * hangs up, 0 for never. Prints Sent or HungUp as JSON. A bare socket: a client's own work is not what is measured.
 */
const [url, file, times, hangUpMs] = process.argv.slice(2) as [string, string, string, string];
const { hostname, port, pathname } = new URL(url);
const content = readFileSync(file);
const total = content.length * Number(times);
const pieceBytes = 262_144;

const socket = connect({ host: hostname, port: Number(port), noDelay: true });
let answer = '';
let startedMs = 0;
let sent = 0;
socket.setEncoding('utf8').on('data', (text: string) => {
  answer += text;
});
socket.on('connect', () => {
  startedMs = performance.now();
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\ncontent-length: ${total}\r\n\r\n`,
  );
  write();
  if (hangUpMs !== '0') setTimeout(hangUp, Number(hangUpMs));
});
socket.on('close', () => {
  if (hangUpMs !== '0') return;
  const durationMs = performance.now() - startedMs;
  const status = Number(answer.slice(9, 12));
  const result: Sent = { durationMs, status, body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
  say(JSON.stringify(result));
});

function write(): void {
  for (let taken = true; taken && sent < total && !socket.destroyed; ) {
    const at = sent % content.length;
    const piece = content.subarray(at, at + Math.min(pieceBytes, total - sent));
    taken = socket.write(piece);
    sent += piece.length;
  }
  if (sent < total) socket.once('drain', write);
}

function hangUp(): void {
  socket.destroy();
  const result: HungUp = { atMs: performance.timeOrigin + performance.now() };
  say(JSON.stringify(result));
}
