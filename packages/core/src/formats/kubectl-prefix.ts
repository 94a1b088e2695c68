import { defineFormat } from './format.ts';

const prefix = /^\[pod\/([a-z0-9][a-z0-9.-]{0,252})\/([a-z0-9][a-z0-9-]{0,62})\] ?/;

/** `[pod/name/container] payload`: what `kubectl logs --prefix` prints. */
export const kubectlPrefix = defineFormat({
  id: 'kubectl-prefix',
  title: 'kubectl logs --prefix',
  family: 'envelope',
  specification: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_logs/',
  signature: '[pod/name/container]',
  fields: {
    pod: { type: 'string', about: "The pod's name" },
    container: { type: 'string', about: "The container's name" },
  },
  starts: '[',
  carries: true,
  samples: [
    {
      lines: '[pod/api-7c9d8f6b5-x2x4q/api] started',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'started',
        fields: { pod: 'api-7c9d8f6b5-x2x4q', container: 'api' },
      },
    },
    {
      lines: '[pod/api-7c9d8f6b5-x2x4q/istio-proxy] WARN upstream slow',
      record: {
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'WARN upstream slow',
        fields: { pod: 'api-7c9d8f6b5-x2x4q', container: 'istio-proxy' },
      },
    },
    {
      lines: '[pod/db-0/postgres] checkpoint complete',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'checkpoint complete',
        fields: { pod: 'db-0', container: 'postgres' },
      },
    },
  ],
  parse(line) {
    if (!line.text.startsWith('[pod/')) return undefined;
    const match = prefix.exec(line.text);
    if (match === null) return undefined;
    const [whole, pod, container] = match;
    return {
      message: line.text.slice(whole.length),
      fields: { pod: pod!, container: container! },
      source: `${pod}/${container}`,
    };
  },
});
