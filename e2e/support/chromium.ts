import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export interface Chromium {
  executablePath: string;
  /** Environment variables it needs beyond those of this process. */
  env: Record<string, string>;
}

const require = createRequire(import.meta.url);
const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache");
const installed = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The Chromium of the system where there is one, else the one among the npm packages, unpacked once. */
export async function findChromium(): Promise<Chromium> {
  const fonts = { FONTCONFIG_FILE: await fontSettings() };
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}. Correct it or unset it.`);
  const executablePath = named ?? installed.find((path) => existsSync(path));
  if (executablePath) return { executablePath, env: fonts };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("There is no Chromium here: install one and name it with `CHROMIUM_PATH=… npm test`.");
  }
  const folder = await unpacked();
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return { executablePath: join(folder, "chromium"), env: { ...fonts, ...libraries } };
}

/**
 * The folder of the unpacked package, named by its version. The package unpacks into the temporary folder under fixed
 * names, where another run may see half a file; so it does that in a process and a folder of its own, renamed at the end.
 */
async function unpacked(): Promise<string> {
  const entry = require.resolve("@sparticuz/chromium");
  const { version } = require(join(dirname(entry), "..", "package.json")) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, "chromium-unfinished-"));
  // VERCEL makes the package unpack the shared libraries too, which a bare machine lacks.
  const env = { ...process.env, TMPDIR: unfinished, VERCEL: "1" };
  const script = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { env });
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** Noto first on every machine, so that pages measure alike; the system's fonts only for letters Noto lacks. */
async function fontSettings(): Promise<string> {
  const faces = { serif: "noto-serif", "sans-serif": "noto-sans" };
  const folders = Object.values(faces).map((name) =>
    dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)),
  );
  const prefer = (generic: string, family: string) =>
    `<match target="pattern"><test name="family"><string>${generic}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...folders, "/usr/share/fonts", "/usr/local/share/fonts"].map((folder) => `<dir>${folder}</dir>`).join("\n")}
${prefer("serif", "Noto Serif")}
${prefer("sans-serif", "Noto Sans")}
<match target="pattern"><edit name="family" mode="append_last"><string>Noto Sans</string></edit></match>
<cachedir>${join(cache, "fontconfig")}</cachedir>
</fontconfig>
`;
  await mkdir(join(cache, "fontconfig"), { recursive: true });
  const file = join(cache, "fontconfig", "fonts.conf");
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, settings);
  await rename(unfinished, file);
  return file;
}
