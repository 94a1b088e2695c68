import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { toProblem } from '@logmill/api';
import { type ErrorCode, errorKinds, ServiceError } from '@logmill/core';
import { uploadSockets } from './files/read-upload.ts';
import { continues } from './receive-body.ts';

/** An HTTP server with bounds on what a connection may do. */
export function createHttpServer(listener: RequestListener, options: { requestTimeoutMs: number }): Server {
  const server = createServer({
    headersTimeout: Math.min(10_000, options.requestTimeoutMs),
    requestTimeout: options.requestTimeoutMs,
    // Longer than the idle time of usual load balancers, so that they, not we, end a connection.
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 16 << 10,
    noDelay: true,
  });
  server.maxHeadersCount = 100;
  server.on('request', listener);
  server.on('checkContinue', (req, res) => {
    continues.add(req);
    listener(req, res);
  });
  server.on('clientError', refuse);
  return server;
}

/** What Node's parser rejects before there is a request: the answer has the shape of all others. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  // How long a request may take to arrive goes for bodies that are read at once; the others have a time of their own.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && uploadSockets.has(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, message, status } = reasonOf(error.code);
  const requestId = randomUUID();
  const problem = { ...toProblem(new ServiceError(code, message), requestId), status };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${errorKinds[code].title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function reasonOf(code: string | undefined): { code: ErrorCode; status: number; message: string | undefined } {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { code: 'TIMEOUT', status: 408, message: undefined };
  if (code === 'HPE_HEADER_OVERFLOW')
    return { code: 'BAD_REQUEST', status: 431, message: 'At most 16 KiB of headers are taken.' };
  return { code: 'BAD_REQUEST', status: 400, message: 'This is not a well-formed HTTP/1.1 request.' };
}
