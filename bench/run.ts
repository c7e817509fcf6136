// `npm run bench [-- SIZE…]`: one table of Chapar's figures, with ratios against bare programs in the same run.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { makeWxr } from "./make-wxr.ts";
import { measureNewsroom } from "./measure-newsroom.ts";
import { root, run } from "./process.ts";

const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [2020, 200_000];
const IMPORTS = [5000, 20_000];

const measureImport = async (folder: string, stories: number): Promise<Figure> => {
  const file = join(folder, `${stories}.xml`);
  await makeWxr(file, stories);
  const data = join(folder, `import-${stories}`);
  const { ms, peakMegabytes } = await run([
    "import",
    "wordpress",
    file,
    "--media",
    "none",
    "--data",
    data,
    "--log",
    "warn",
  ]);
  const speed = Math.round((stories / ms) * 1000).toLocaleString("en");
  return {
    what: "import from WordPress",
    stories,
    measured: `${speed}/s, ${peakMegabytes} MB`,
    ratio: "",
    budget: "1,000/s, memory flat",
  };
};

const table = (figures: Figure[]): string =>
  [
    "| what | stories | measured | ratio | budget |",
    "|---|---|---|---|---|",
    ...figures.map(
      (each) =>
        `| ${each.what} | ${each.stories.toLocaleString("en")} | ${each.measured} | ${each.ratio} | ${each.budget} |`,
    ),
  ].join("\n");

execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
const folder = await mkdtemp(join(tmpdir(), "chapar-bench-"));
try {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await measureNewsroom(join(folder, String(size)), size)));
  for (const count of IMPORTS) figures.push(await measureImport(folder, count));
  const [cpu] = cpus();
  console.log(
    `\n${table(figures)}\n\nNode.js ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
  );
} finally {
  await rm(folder, { recursive: true });
}
