import { unsetLevel } from '../levels/level-reading.ts';
import { lower } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Name of a ReplicaSet, its hash and five random characters, both of the alphabet that Kubernetes keeps free of vowels. */
const podOfDeployment =
  /^[a-z0-9][a-z0-9.-]{0,200}-[bcdfghjklmnpqrstvwxz2456789]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/;
const label = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** `+ pod › container` where stern begins to follow one, `-` where it ends. */
const marker =
  /^[+-] (?:(?<namespace>[a-z0-9][a-z0-9-]{0,62}) )?(?<pod>[a-z0-9][a-z0-9.-]{0,252}) › (?<container>[a-z0-9][a-z0-9-]{0,62})$/;

/** Names that markers announced are kept for this many containers. */
const announcedMax = 1000;
const memoryKey = 'stern';

/**
 * `pod container payload`, with several namespaces `namespace pod container payload`: stern's default output, colour taken off. Bare words could be anything; a
 * pod is known by the shape that Deployments give its name, others (StatefulSets, Jobs) once a marker line has announced them.
 */
export const stern = defineFormat({
  id: 'stern',
  title: 'stern',
  family: 'envelope',
  specification: 'https://github.com/stern/stern#templates',
  signature: "a Deployment's pod and a container before each line, or such names after a line `+ pod › container`",
  fields: {
    namespace: { type: 'string', optional: true, about: 'Namespace, where several are followed' },
    pod: { type: 'string', about: "The pod's name" },
    container: { type: 'string', about: "The container's name" },
  },
  starts: `${lower}+-`,
  needs: { word: ['words', 'number'] },
  carries: true,
  samples: [
    {
      lines: 'api-7c9d8f6b5-x2x4q api started',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'started',
        fields: { pod: 'api-7c9d8f6b5-x2x4q', container: 'api' },
      },
    },
    {
      lines: 'shop api-7c9d8f6b5-x2x4q istio-proxy WARN upstream slow',
      record: {
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'WARN upstream slow',
        fields: { namespace: 'shop', pod: 'api-7c9d8f6b5-x2x4q', container: 'istio-proxy' },
      },
    },
    {
      lines: ['+ db-0 › postgres', 'db-0 postgres checkpoint complete', '- db-0 › postgres'],
      record: [
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: '+ db-0 › postgres',
          fields: { pod: 'db-0', container: 'postgres' },
        },
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: 'checkpoint complete',
          fields: { pod: 'db-0', container: 'postgres' },
        },
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: '- db-0 › postgres',
          fields: { pod: 'db-0', container: 'postgres' },
        },
      ],
    },
    {
      lines: ['+ shop db-0 › postgres', 'shop db-0 postgres error: no space left'],
      record: [
        {
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: '+ shop db-0 › postgres',
          fields: { namespace: 'shop', pod: 'db-0', container: 'postgres' },
        },
        {
          severityNumber: 17,
          level: 'error',
          levelSource: 'keyword',
          levelRule: 'first level word of the head',
          message: 'error: no space left',
          fields: { namespace: 'shop', pod: 'db-0', container: 'postgres' },
        },
      ],
    },
  ],
  parse({ first, text }, { memory }) {
    const announced = memory.get(memoryKey) as Set<string> | undefined;
    if (first === 0x2b || first === 0x2d) {
      const { namespace, pod, container } = marker.exec(text)?.groups ?? {};
      if (pod === undefined || container === undefined) return undefined;
      const names = announced ?? new Set();
      if (announced === undefined) memory.set(memoryKey, names);
      if (names.size < announcedMax) names.add(pod);
      return { level: unsetLevel, message: text, fields: { namespace, pod, container } };
    }
    const [one = '', two = '', three = ''] = text.slice(0, 400).split(' ', 3);
    const isPod = (name: string) => podOfDeployment.test(name) || announced?.has(name) === true;
    if (isPod(one)) return payloadOf(text, undefined, one, two);
    return label.test(one) && isPod(two) ? payloadOf(text, one, two, three) : undefined;
  },
});

function payloadOf(text: string, namespace: string | undefined, pod: string, container: string) {
  if (!label.test(container)) return undefined;
  const before = (namespace === undefined ? 0 : namespace.length + 1) + pod.length + 1 + container.length;
  if (text.charCodeAt(before) !== 0x20) return undefined;
  const source = `${namespace ?? ''}/${pod}/${container}`;
  return { message: text.slice(before + 1), fields: { namespace, pod, container }, source };
}
