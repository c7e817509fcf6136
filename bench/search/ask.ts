import { Agent, request } from "node:http";

export type Latency = { p50: number; p95: number; p99: number };

/** How a program is asked: the address of a query. */
export type Address = (query: string) => string;

const ask = (agent: Agent, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { accept: "application/json" } }, (response) => {
      response.resume();
      response.once("end", () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}.`)),
      );
    });
    sent.once("error", reject);
    sent.end();
  });

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Asks every query once, one after another. */
export const oneAtATime = async (queries: readonly string[], address: Address): Promise<Latency> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await ask(agent, address(query));
    times.push(performance.now() - began);
  }
  agent.destroy();
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99) };
};

/** Answers a second when so many ask at once, every query as often as the others. */
export const together = async (
  queries: readonly string[],
  address: Address,
  clients: number,
  rounds: number,
): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const total = queries.length * rounds;
  let asked = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (asked < total) {
      const query = queries[asked % queries.length] ?? "";
      asked += 1;
      await ask(agent, address(query));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return (1_000 * total) / (performance.now() - began);
};
