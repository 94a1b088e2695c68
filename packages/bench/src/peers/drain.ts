/**
 * Drain re-stated (He et al., ICWS 2017, section III), with the defaults of Drain3: blanks between tokens, tree depth 4,
 * similarity 0.4, at most 100 children, tokens with a digit steered to `<*>`. No masks, no bound on the clusters, as shipped.
 */
export interface Drain {
  /** Answers the id of the message's cluster. */
  add(message: string): number;
  clusters(): number;
}

interface Cluster {
  readonly id: number;
  template: string[];
  size: number;
}

interface Node {
  readonly children: Map<string, Node>;
  clusters: Cluster[];
}

const any = '<*>';
const depth = 4;
const similarityMin = 0.4;
const childrenMax = 100;

export function createDrain(): Drain {
  const root = new Map<number, Node>();
  let count = 0;
  return {
    add(message) {
      const tokens = message.trim().split(/\s+/);
      const leaf = leafOf(root, tokens);
      const cluster = closest(leaf.clusters, tokens);
      if (cluster === undefined) {
        leaf.clusters.push({ id: count, template: tokens, size: 1 });
        return count++;
      }
      cluster.size++;
      for (let i = 0; i < tokens.length; i++) if (cluster.template[i] !== tokens[i]) cluster.template[i] = any;
      return cluster.id;
    },
    clusters: () => count,
  };
}

/** By length, then by the first tokens; one level of the depth is the root, one the lengths. */
function leafOf(root: Map<number, Node>, tokens: readonly string[]): Node {
  let node = root.get(tokens.length);
  if (node === undefined) {
    node = { children: new Map(), clusters: [] };
    root.set(tokens.length, node);
  }
  for (let level = 0; level < Math.min(depth - 2, tokens.length); level++) node = childOf(node, tokens[level]!);
  return node;
}

function childOf(node: Node, token: string): Node {
  const known = node.children.get(token);
  if (known !== undefined) return known;
  const steersToAny = /\d/.test(token) || node.children.size >= childrenMax - 1;
  const key = steersToAny ? any : token;
  let child = node.children.get(key);
  if (child === undefined) {
    child = { children: new Map(), clusters: [] };
    node.children.set(key, child);
  }
  return child;
}

/** The most similar cluster of the leaf, of equals the one with more places of values; undefined below the threshold. */
function closest(clusters: readonly Cluster[], tokens: readonly string[]): Cluster | undefined {
  let best: Cluster | undefined;
  let bestSame = -1;
  let bestPlaces = -1;
  for (const cluster of clusters) {
    let same = 0;
    let places = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (cluster.template[i] === any) places++;
      else if (cluster.template[i] === tokens[i]) same++;
    }
    if (same > bestSame || (same === bestSame && places > bestPlaces)) {
      best = cluster;
      bestSame = same;
      bestPlaces = places;
    }
  }
  return bestSame / tokens.length >= similarityMin ? best : undefined;
}
