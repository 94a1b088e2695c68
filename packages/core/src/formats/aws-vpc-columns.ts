/** What a column of a flow log can hold: a dash always, besides. */
const shapes = {
  count: /^\d{1,15}$/,
  epoch: /^\d{10}$/,
  address: /^[\da-f.:]{2,45}$/,
  interface: /^eni-[\da-f]{1,40}$/,
  id: /^[a-z][\da-z]{0,20}-[\da-z-]{1,60}$/,
  account: /^(?:\d{12}|unknown)$/,
  action: /^(?:ACCEPT|REJECT)$/,
  status: /^(?:OK|NODATA|SKIPDATA)$/,
  type: /^(?:IPv4|IPv6|EFA)$/,
  text: /^\S{1,2048}$/,
} as const;

type Shape = keyof typeof shapes;

/** Columns in the order of AWS's table, with the name of the field and what it holds. Those of the default, version 2, are the first 14. */
const columns: readonly (readonly [column: string, field: string, shape: Shape])[] = [
  ['version', 'version', 'count'],
  ['account-id', 'accountId', 'account'],
  ['interface-id', 'interfaceId', 'interface'],
  ['srcaddr', 'srcaddr', 'address'],
  ['dstaddr', 'dstaddr', 'address'],
  ['srcport', 'srcport', 'count'],
  ['dstport', 'dstport', 'count'],
  ['protocol', 'protocol', 'count'],
  ['packets', 'packets', 'count'],
  ['bytes', 'bytes', 'count'],
  ['start', 'start', 'epoch'],
  ['end', 'end', 'epoch'],
  ['action', 'action', 'action'],
  ['log-status', 'logStatus', 'status'],
  ['vpc-id', 'vpcId', 'id'],
  ['subnet-id', 'subnetId', 'id'],
  ['instance-id', 'instanceId', 'id'],
  ['tcp-flags', 'tcpFlags', 'count'],
  ['type', 'type', 'type'],
  ['pkt-srcaddr', 'pktSrcaddr', 'address'],
  ['pkt-dstaddr', 'pktDstaddr', 'address'],
  ['region', 'region', 'id'],
  ['az-id', 'azId', 'id'],
  ['sublocation-type', 'sublocationType', 'text'],
  ['sublocation-id', 'sublocationId', 'text'],
  ['pkt-src-aws-service', 'pktSrcAwsService', 'text'],
  ['pkt-dst-aws-service', 'pktDstAwsService', 'text'],
  ['flow-direction', 'flowDirection', 'text'],
  ['traffic-path', 'trafficPath', 'count'],
  ['ecs-cluster-arn', 'ecsClusterArn', 'text'],
  ['ecs-cluster-name', 'ecsClusterName', 'text'],
  ['ecs-container-instance-arn', 'ecsContainerInstanceArn', 'text'],
  ['ecs-container-instance-id', 'ecsContainerInstanceId', 'text'],
  ['ecs-container-id', 'ecsContainerId', 'text'],
  ['ecs-second-container-id', 'ecsSecondContainerId', 'text'],
  ['ecs-service-name', 'ecsServiceName', 'text'],
  ['ecs-task-definition-arn', 'ecsTaskDefinitionArn', 'text'],
  ['ecs-task-arn', 'ecsTaskArn', 'text'],
  ['ecs-task-id', 'ecsTaskId', 'text'],
  ['reject-reason', 'rejectReason', 'text'],
];

const byColumn = new Map(columns.map(([column, field, shape]) => [column, { field, shape }]));

/** Orders that AWS documents besides its table's; other ones are known by a header only. */
const layouts: readonly (readonly string[])[] = [
  'version vpc-id subnet-id instance-id interface-id account-id type srcaddr dstaddr srcport dstport pkt-srcaddr pkt-dstaddr protocol bytes packets start end action tcp-flags log-status',
  'version interface-id account-id vpc-id subnet-id instance-id srcaddr dstaddr srcport dstport protocol tcp-flags type pkt-srcaddr pkt-dstaddr action log-status',
  'version srcaddr dstaddr srcport dstport protocol start end type packets bytes account-id vpc-id subnet-id instance-id interface-id region az-id sublocation-type sublocation-id action tcp-flags pkt-srcaddr pkt-dstaddr pkt-src-aws-service pkt-dst-aws-service traffic-path flow-direction log-status',
].map((layout) => layout.split(' '));

const wordsMax = 60;

/** Names of the columns when `text` is the header of a flow log: only names, five known ones or more. */
export function readFlowHeader(text: string): readonly string[] | undefined {
  const words = text.split(' ', wordsMax);
  if (!byColumn.has(words[0]!) || !words.every((word) => /^[a-z][\da-z-]{1,60}$/.test(word))) return undefined;
  return words.filter((word) => byColumn.has(word)).length >= 5 ? words : undefined;
}

/** Fields of a line by its header or, without one, by the version's order; undefined when a column cannot hold what stands there. */
export function readFlowFields(
  text: string,
  header: readonly string[] | undefined,
): Record<string, string | number> | undefined {
  const words = text.split(' ', wordsMax);
  if (header !== undefined && header.length === words.length) {
    const fields = fieldsOf(words, header);
    if (fields !== undefined) return fields;
  }
  if (!/^(?:[2-9]|1[01])$/.test(words[0]!)) return undefined;
  const layout = layouts.find(({ length }) => length === words.length);
  return fieldsOf(words, tableOrder) ?? (layout && fieldsOf(words, layout));
}

const tableOrder = columns.map(([column]) => column);

function fieldsOf(words: readonly string[], names: readonly string[]): Record<string, string | number> | undefined {
  if (words.length > names.length || words.length < 6) return undefined;
  const fields: Record<string, string | number> = {};
  for (const [i, word] of words.entries()) {
    const name = names[i]!;
    const known = byColumn.get(name);
    if (word === '-') continue;
    if (!shapes[known?.shape ?? 'text'].test(word)) return undefined;
    const numeric = known?.shape === 'count' || known?.shape === 'epoch';
    // a later version's column keeps its name, as the others are written
    fields[known?.field ?? name.replace(/-(?<next>[\da-z])/g, (_, next: string) => next.toUpperCase())] = numeric
      ? Number(word)
      : word;
  }
  return fields;
}
