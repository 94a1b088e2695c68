import { readBracketed } from './text-cursor.ts';

/** What HAProxy writes behind the queues. */
export interface HaproxyTail {
  readonly requestHeaders?: string | undefined;
  readonly responseHeaders?: string | undefined;
  readonly request?: string;
  readonly tls?: string | undefined;
}

/** Captured headers in braces, the request in quotes, which syslog may have cut, and what httpslog adds. Braces inside are escaped (section 8.6). */
export function readHaproxyTail(text: string, at: number): HaproxyTail {
  const requestHeaders = readBracketed(text, at + 1, 4096);
  const responseHeaders = requestHeaders && readBracketed(text, requestHeaders.end + 1, 4096);
  const open = (responseHeaders ?? requestHeaders)?.end ?? at;
  const close = text.lastIndexOf('"');
  const cut = close <= open + 1;
  const tls = cut ? undefined : text.slice(close + 2).split(' ', 2)[1];
  return {
    requestHeaders: requestHeaders?.value,
    responseHeaders: responseHeaders?.value,
    request: text.slice(open + 2, cut ? undefined : close),
    tls,
  };
}
