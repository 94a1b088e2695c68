import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Frame, Trace } from './trace.ts';

/** Innermost frames that count: what is further out differs by the way a request came in. */
const framesCounted = 12;

/**
 * Names the place and kind of a failure, 16 hex digits: the language, the classes and the functions with their files, without line numbers, addresses, directories
 * and messages, so that a new release or another value does not make it another exception. Without frames the message counts, numbers aside.
 */
export function fingerprintOf({ language, type, message, frames, causes }: Trace): string {
  const places = frames.slice(0, framesCounted).map(placeOf);
  const rest = places.length > 0 ? places : [steady(message)];
  const named = [language, type, ...causes.map((cause) => cause.type), ...rest].join('\n');
  return bytesToHex(sha256(utf8ToBytes(named))).slice(0, 16);
}

function placeOf({ function: name = '', file = '' }: Frame): string {
  return `${steady(name)} ${steady(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1))}`;
}

/** Numbers, addresses and hashes differ from build to build. */
function steady(text: string): string {
  return text.slice(0, 300).replace(/0x[0-9a-f]{1,16}|[0-9a-f]{8,64}|\d{1,64}/gi, '0');
}
