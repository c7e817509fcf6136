import autocannon from "autocannon";

export type Load = { requestsPerSecond: number; p50: number; p99: number };

const CONNECTIONS = 16;

/** Requests the paths in turn for some seconds. Throws when an answer is not 200: a fast error is no result. */
export const load = async (origin: string, paths: string[], seconds: number): Promise<Load> => {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
  });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${wrong} of the answers of ${origin}${paths[0]} were not 200.`);
  const { p50, p99 } = result.latency;
  return { requestsPerSecond: result.requests.average, p50, p99 };
};

const medianOf = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export type Pair = { ours: Load; bare: Load; ratio: number };

/** Measures both in turn, several rounds, and gives the round with the median ratio. */
export const compare = async (ours: () => Promise<Load>, bare: () => Promise<Load>, rounds: number): Promise<Pair> => {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pair = { bare: await bare(), ours: await ours() };
    pairs.push({ ...pair, ratio: pair.ours.requestsPerSecond / pair.bare.requestsPerSecond });
  }
  const middle = medianOf(pairs.map((pair) => pair.ratio));
  const found = pairs.find((pair) => pair.ratio === middle);
  if (!found) throw new Error("Nothing was measured.");
  return found;
};
