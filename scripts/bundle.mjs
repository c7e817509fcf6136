// How Chapar is bundled: one settings object for the build and the watcher, and the two kinds of import that become text.
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

export const root = join(import.meta.dirname, "..");

/**
 * The path and kind of an import such as `./page.css?raw` or `./editor.client.ts?island`, or undefined.
 * @param {string} specifier
 */
export function textImport(specifier) {
  const [, path, kind] = /^(.+)\?(raw|island)$/.exec(specifier) ?? [];
  return path && kind ? { path, kind } : undefined;
}

/** The text such an import stands for: `?raw` is the file itself (CSS minified), `?island` a minified browser bundle. */
export async function loadText(path, kind) {
  if (kind === "island") return bundleIsland(path);
  const text = await readFile(path, "utf8");
  if (!path.endsWith(".css")) return { text, inputs: [path] };
  const { code } = await transform(text, { loader: "css", minify: true });
  return { text: code.trimEnd(), inputs: [path] };
}

async function bundleIsland(path) {
  const settings = { bundle: true, write: false, metafile: true, minify: true, format: "esm", target: "es2022" };
  const result = await build({ absWorkingDir: root, entryPoints: [path], ...settings });
  const inputs = Object.keys(result.metafile.inputs).map((file) => join(root, file));
  return { text: result.outputFiles[0].text.trimEnd(), inputs };
}

/** Files inside the texts of this build, which the bundle's own list of inputs does not name. */
export const textInputs = new Set();

const textFiles = {
  name: "text-files",
  setup(builder) {
    builder.onResolve({ filter: /\?(raw|island)$/ }, (args) => {
      const { path, kind } = textImport(args.path);
      return { path: resolve(args.resolveDir, path), namespace: kind };
    });
    for (const kind of ["raw", "island"]) {
      builder.onLoad({ filter: /.*/, namespace: kind }, async ({ path }) => {
        const { text, inputs } = await loadText(path, kind);
        for (const input of inputs) textInputs.add(relative(root, input));
        return { contents: text, loader: "text", watchFiles: inputs };
      });
    }
  },
};

/** Packages of hundreds of small files, which took half of a start: in the bundle they are read at once, and in part. */
const manyFiled = {
  name: "many-filed",
  setup(builder) {
    builder.onResolve({ filter: /^(kysely|typebox)(\/|$)/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }));
  },
};

export const program = {
  absWorkingDir: root,
  entryPoints: ["src/app/main.ts"],
  outfile: "dist/main.js",
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "#markup",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
  plugins: [textFiles, manyFiled],
};
