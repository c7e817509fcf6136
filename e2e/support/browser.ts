import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

// No sandbox, because root and containers have none; no request of the browser's own, and none of a page to the outside.
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** A headless Chromium that reaches this machine alone. Who starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  try {
    return await chromium.launch({ executablePath, args: switches, env: { ...process.env, ...env } });
  } catch (error) {
    throw new Error(
      `Chromium (${executablePath}) does not start here. Install one that does (\`apt-get install chromium\`) or name it ` +
        `with \`CHROMIUM_PATH=… npm test\`. It said: ${error}`,
    );
  }
}
