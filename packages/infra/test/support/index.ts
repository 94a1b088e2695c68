/** Real Redis servers and faulty networks, for the tests of other packages too. Not part of the build. */
export * from './redis-server.ts';
export * from './tcp-fault-proxy.ts';
