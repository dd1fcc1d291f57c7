import { gzipSync } from "node:zlib";
import { build, type Metafile, type OutputFile } from "esbuild";

/** Bytes of a bundle for browsers: what is loaded at once, and what only when it is needed. */
export interface Cost {
  readonly atOnce: Bytes;
  readonly later: Bytes;
}

export interface Bytes {
  readonly minified: number;
  readonly gzip: number;
}

/** Node modules that xml2js and rss-parser ask for; a page brings polyfills, which are counted apart. */
export const nodeModules = ["events", "http", "https", "stream", "string_decoder", "timers", "url"] as const;

/** Output files that the entry loads before its first line runs. */
function loadedAtOnce({ outputs }: Metafile): ReadonlySet<string> {
  const entry = Object.entries(outputs).find(([, output]) => output.entryPoint !== undefined)?.[0] ?? "";
  const found = new Set([entry]);
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === "import-statement" && path in outputs) found.add(path);
    }
  }
  return found;
}

function sum(files: readonly OutputFile[]): Bytes {
  return {
    minified: files.reduce((total, { contents }) => total + contents.length, 0),
    gzip: files.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0),
  };
}

/** What a line of code costs a page, bundled with esbuild from the packages installed in a folder. zod is counted apart. */
export async function costOf(code: string, folder: string, external: readonly string[] = ["zod"]): Promise<Cost> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    outdir: "out",
    absWorkingDir: folder,
    write: false,
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    external: [...external, ...nodeModules],
  });
  const atOnce = new Set([...loadedAtOnce(metafile)].map((path) => path.replace(/^.*\//, "")));
  const isAtOnce = ({ path }: OutputFile) => atOnce.has(path.replace(/^.*[\\/]/, ""));
  return {
    atOnce: sum(outputFiles.filter(isAtOnce)),
    later: sum(outputFiles.filter((file) => !isAtOnce(file))),
  };
}
