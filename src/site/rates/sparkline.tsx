import type { RateChart } from "../../domain/rate-chart.ts";

/** The runs of a curve as the data of one path; a lone figure is a dot of no length, which round ends show. */
export const pathData = ({ runs }: Pick<RateChart, "runs">): string =>
  runs
    .map((run) => {
      const steps = run.map(({ x, y }, at) => {
        const before = run[at - 1];
        return before === undefined ? `M${x} ${y}` : `l${x - before.x} ${y - before.y}`;
      });
      return steps.length === 1 ? `${steps.join("")}h0` : steps.join("");
    })
    .join("");

/** A curve without words; whoever shows it says the same beside it. */
export const Sparkline = ({ chart }: { chart: RateChart }) => (
  <svg class="sp" viewBox={`0 0 ${chart.span} 1000`} preserveAspectRatio="none" aria-hidden="true">
    <path d={pathData(chart)} />
  </svg>
);
