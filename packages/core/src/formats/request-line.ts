/** Parts of an HTTP request line. */
export interface RequestLine {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly protocol: string | undefined;
}

const none: RequestLine = { method: undefined, path: undefined, protocol: undefined };

const method = /^[A-Z][A-Z_-]{2,31} /;

/** `METHOD target protocol` (RFC 9112 section 3); nothing of it when the text is no request line. A target may hold blanks: clients send them. */
export function parseRequestLine(text: string): RequestLine {
  const head = method.exec(text)?.[0];
  if (head === undefined) return none;
  const last = text.lastIndexOf(' ');
  const protocol = last >= head.length && text.startsWith('HTTP/', last + 1) ? text.slice(last + 1) : undefined;
  const path = text.slice(head.length, protocol === undefined ? undefined : last);
  return { method: head.slice(0, -1), path, protocol };
}

/** The request line of its parts; parts that are no text are left out. */
export function toRequestLine(...parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
