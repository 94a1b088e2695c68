/** Less is not worth the call. */
const bytesMin = 4096;

/**
 * Gives the memory of a buffer back at once; whoever looks at it afterwards finds it empty. Left to the collector, buffers that come as fast as an upload make
 * V8 mark its whole heap each 32 MB: for a body of 0.9 MB that took more time than receiving, joining and hashing it (1.0 ms against 2.4 to 2.9).
 */
export function releaseBytes(bytes: Buffer): void {
  const { buffer, length } = bytes;
  // Not where others have a part of the same memory, as in Node's pool.
  if (length >= bytesMin && buffer.byteLength === length && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
