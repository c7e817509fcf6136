// `npm run dev`: rebuilds when a source changes and starts `chapar serve` anew. Arguments after `--` go to the server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { context } from "esbuild";
import { program, root } from "./bundle.mjs";

let server;

async function restart() {
  if (server && server.exitCode === null && server.signalCode === null) {
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    await gone;
  }
  const main = join(root, "dist", "main.js");
  server = spawn(process.execPath, ["--enable-source-maps", main, "serve", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
}

const restartAfterBuild = {
  name: "restart-after-build",
  setup(builder) {
    builder.onEnd((result) => (result.errors.length === 0 ? restart() : undefined));
  },
};

const watcher = await context({ ...program, plugins: [...program.plugins, restartAfterBuild] });
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    server?.kill("SIGTERM");
    await watcher.dispose();
  });
}
await watcher.watch();
