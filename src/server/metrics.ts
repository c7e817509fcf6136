/** Counters of this process, since its start. */
export type Metrics = {
  answered(status: number, from: "cache" | "made"): void;
  rendered(milliseconds: number): void;
  /** Prometheus text format 0.0.4. `gauges` are read at the moment of asking; a name may have labels, `a{b="c"}`. */
  text(gauges: Record<string, number>): string;
};

const bareName = (name: string): string => name.split("{")[0] ?? name;

const gaugeLines = (gauges: Record<string, number>): string[] =>
  [...Map.groupBy(Object.entries(gauges), ([name]) => bareName(name))].flatMap(([name, values]) => [
    `# TYPE ${name} gauge`,
    ...values.map(([labelled, value]) => `${labelled} ${value}`),
  ]);

const BUCKETS_MS = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000];
const CLASSES = [1, 2, 3, 4, 5] as const;

export const createMetrics = (): Metrics => {
  const byClass = new Float64Array(6);
  const buckets = new Float64Array(BUCKETS_MS.length);
  let hits = 0;
  let misses = 0;
  let count = 0;
  let sum = 0;

  const histogram = (): string[] => [
    "# HELP chapar_render_seconds Time to make an answer that was not stored.",
    "# TYPE chapar_render_seconds histogram",
    ...BUCKETS_MS.map((limit, at) => `chapar_render_seconds_bucket{le="${limit / 1000}"} ${buckets[at]}`),
    `chapar_render_seconds_bucket{le="+Inf"} ${count}`,
    `chapar_render_seconds_sum ${sum / 1000}`,
    `chapar_render_seconds_count ${count}`,
  ];

  return {
    answered: (status, from) => {
      const at = Math.floor(status / 100);
      byClass[at] = (byClass[at] ?? 0) + 1;
      if (from === "cache") hits += 1;
      else misses += 1;
    },
    rendered: (milliseconds) => {
      count += 1;
      sum += milliseconds;
      BUCKETS_MS.forEach((limit, at) => {
        if (milliseconds <= limit) buckets[at] = (buckets[at] ?? 0) + 1;
      });
    },
    text: (gauges) =>
      [
        "# HELP chapar_requests_total Requests answered, by class of status.",
        "# TYPE chapar_requests_total counter",
        ...CLASSES.map((each) => `chapar_requests_total{class="${each}xx"} ${byClass[each]}`),
        "# HELP chapar_cache_requests_total Requests answered from the response cache, or not.",
        "# TYPE chapar_cache_requests_total counter",
        `chapar_cache_requests_total{result="hit"} ${hits}`,
        `chapar_cache_requests_total{result="miss"} ${misses}`,
        ...histogram(),
        ...gaugeLines(gauges),
        "",
      ].join("\n"),
  };
};
