import type { Express } from 'express';

/** Serves on PORT of 127.0.0.1 until SIGTERM. */
export function listen(app: Express): void {
  const server = app.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}
