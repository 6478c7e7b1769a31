import TinyQueue from "tinyqueue";

/** An edge of a bipartite graph: what it is worth to pair `left` with `right`. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** From 0 to 1; pairing nothing is worth 0. */
  readonly value: number;
}

interface Step {
  readonly right: number;
  readonly cost: number;
}

interface Graph {
  readonly edges: ReadonlyMap<number, readonly Edge[]>;
  readonly rightOf: Map<number, number>;
  readonly leftOf: Map<number, number>;
  /** Potentials: reduced costs stay at or above 0, so that Dijkstra's algorithm applies. */
  readonly leftPrice: Map<number, number>;
  readonly rightPrice: Map<number, number>;
}

/** Where the cheapest way from one unpaired left ends: at a free right, or at a left that stays alone instead. */
interface Search {
  readonly cost: number;
  readonly freeRight: number | null;
  readonly alone: number;
  readonly reached: ReadonlyMap<number, number>;
  /** The left from which each right was reached. */
  readonly from: ReadonlyMap<number, number>;
  readonly settledLefts: ReadonlyMap<number, number>;
}

const costOf = ({ value }: Edge): number => 1 - value;

/** Staying alone costs as much as a pair that is worth nothing. */
const aloneCost = 1;

function cheapestWay(start: number, graph: Graph): Search {
  const queue = new TinyQueue<Step>([], (a, b) => a.cost - b.cost || a.right - b.right);
  const reached = new Map<number, number>();
  const from = new Map<number, number>();
  const settledLefts = new Map<number, number>();
  const done = new Set<number>();
  let best = { cost: Number.POSITIVE_INFINITY, alone: start };
  const visit = (left: number, cost: number): void => {
    settledLefts.set(left, cost);
    const alone = cost + aloneCost - (graph.leftPrice.get(left) ?? 0);
    if (alone < best.cost) best = { cost: alone, alone: left };
    for (const edge of graph.edges.get(left) ?? []) {
      const { right } = edge;
      if (graph.rightOf.get(left) === right) continue;
      const reduced = costOf(edge) - (graph.leftPrice.get(left) ?? 0) - (graph.rightPrice.get(right) ?? 0);
      const total = cost + Math.max(0, reduced);
      if (total >= (reached.get(right) ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(right, total);
      from.set(right, left);
      queue.push({ right, cost: total });
    }
  };
  visit(start, 0);
  for (let step = queue.pop(); step !== undefined && step.cost < best.cost; step = queue.pop()) {
    const { right, cost } = step;
    if (done.has(right)) continue;
    done.add(right);
    const left = graph.leftOf.get(right);
    if (left === undefined) return { cost, freeRight: right, alone: -1, reached, from, settledLefts };
    visit(left, cost);
  }
  return { cost: best.cost, freeRight: null, alone: best.alone, reached, from, settledLefts };
}

/** Turns the pairs along the way around, and moves the prices so that all reduced costs stay at or above 0. */
function follow(start: number, search: Search, graph: Graph): void {
  const { cost, reached, from, settledLefts } = search;
  for (const [left, at] of settledLefts)
    if (at < cost) graph.leftPrice.set(left, (graph.leftPrice.get(left) ?? 0) + cost - at);
  for (const [right, at] of reached)
    if (at < cost) graph.rightPrice.set(right, (graph.rightPrice.get(right) ?? 0) - (cost - at));
  let right: number | undefined = search.freeRight ?? graph.rightOf.get(search.alone);
  if (search.freeRight === null) {
    graph.rightOf.delete(search.alone);
    if (search.alone === start) return;
  }
  while (right !== undefined) {
    const left = from.get(right);
    if (left === undefined) return;
    const next = graph.rightOf.get(left);
    graph.rightOf.set(left, right);
    graph.leftOf.set(right, left);
    if (left === start) return;
    right = next;
  }
}

/**
 * The pairing of lefts and rights, each at most once, whose values add up to the most: successive shortest augmenting
 * paths with potentials (Kuhn and Munkres; Tomizawa) over the edges that there are, so that sparse graphs of many
 * thousands of rows stay cheap. Returns the edges taken, by left. Equal sums are decided by the order of the edges.
 */
export function bestAssignment(edges: readonly Edge[]): Edge[] {
  const byLeft = new Map<number, Edge[]>();
  for (const edge of edges) {
    const own = byLeft.get(edge.left);
    if (own === undefined) byLeft.set(edge.left, [edge]);
    else own.push(edge);
  }
  const graph: Graph = {
    edges: byLeft,
    rightOf: new Map(),
    leftOf: new Map(),
    leftPrice: new Map(),
    rightPrice: new Map(),
  };
  for (const left of byLeft.keys()) follow(left, cheapestWay(left, graph), graph);
  return [...byLeft.values()].flatMap((own) => own.filter(({ left, right }) => graph.rightOf.get(left) === right));
}
