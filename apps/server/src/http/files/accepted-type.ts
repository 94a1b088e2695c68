import { type EventType, eventTypes } from '@logmill/api';

export type AnswerType = 'application/json' | EventType;

const answerTypes: readonly AnswerType[] = ['application/json', ...eventTypes];

/** The type of answer that `Accept` prefers (RFC 9110 section 12.5.1). JSON where it names none of them, or as much. */
export function acceptedType(accept: string | undefined): AnswerType {
  let best: AnswerType = 'application/json';
  let bestQuality = 0;
  for (const range of (accept ?? '').split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(/^q=([\d.]+)$/.exec(parameters.find((one) => one.startsWith('q=')) ?? '')?.[1] ?? 1);
    const type = answerTypes.find((known) => known === name);
    if (type === undefined || !(quality > bestQuality || (quality === bestQuality && type === 'application/json')))
      continue;
    best = type;
    bestQuality = quality;
  }
  return best;
}
