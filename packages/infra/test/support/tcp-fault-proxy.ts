import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** What the proxy does to bytes on their way back from the server. Names as toxiproxy has them. */
export type Fault =
  | { readonly kind: 'none' }
  /** Every answer is late. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Answers trickle. */
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Connections are taken, and nothing is ever answered. */
  | { readonly kind: 'timeout' }
  /** New connections are refused, old ones closed. */
  | { readonly kind: 'down' }
  /** The connection is reset when the server answers. */
  | { readonly kind: 'reset_peer' }
  /** Answers come one byte at a time. */
  | { readonly kind: 'slicer' }
  /** Redis answers every command with this error. */
  | { readonly kind: 'error_reply'; readonly message: string }
  /** The connection ends after so many bytes of answers. */
  | { readonly kind: 'limit_data'; readonly bytes: number };

export interface FaultProxy extends AsyncDisposable {
  readonly port: number;
  set(fault: Fault): void;
}

/** A TCP proxy in front of `targetPort` whose faults can be changed while connections are open. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  let fault: Fault = { kind: 'none' };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (fault.kind === 'down') {
      client.destroy();
      return;
    }
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (fault.kind === 'error_reply') client.write(`-${fault.message}\r\n`.repeat(commandsIn(chunk)));
      else target.write(chunk);
    });
    const state = { sent: 0, queue: Promise.resolve() };
    target.on('data', (chunk) => {
      state.queue = state.queue.then(() => passOn(client, chunk, () => fault, state));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      fault = next;
      if (next.kind === 'down') for (const socket of open) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Commands in a piece of RESP: arrays at the start of a line. Pieces of the small commands used here hold whole ones. */
function commandsIn(chunk: Buffer): number {
  return chunk.toString('latin1').match(/(?:^|\r\n)\*\d+\r\n/g)?.length ?? 0;
}

async function passOn(client: Socket, chunk: Buffer, current: () => Fault, state: { sent: number }): Promise<void> {
  const fault = current();
  switch (fault.kind) {
    case 'timeout':
      return;
    case 'reset_peer':
      client.resetAndDestroy();
      return;
    case 'latency':
      await sleep(fault.ms);
      client.write(chunk);
      return;
    case 'slicer':
      for (const byte of chunk) {
        client.write(Buffer.of(byte));
        await nextTurn();
      }
      return;
    case 'bandwidth':
      for (let i = 0; i < chunk.length && !client.destroyed; i += 10) {
        client.write(chunk.subarray(i, i + 10));
        await sleep(10_000 / fault.bytesPerSecond);
      }
      return;
    case 'limit_data': {
      const left = Math.max(0, fault.bytes - state.sent);
      state.sent += chunk.length;
      client.write(chunk.subarray(0, left));
      if (left < chunk.length) client.destroySoon();
      return;
    }
    default:
      client.write(chunk);
  }
}
