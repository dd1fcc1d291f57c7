import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../processes.ts";
import { root } from "../workspace.ts";
import type { Bench, Environment } from "./bench.ts";
import { visitPage } from "./chromium.ts";

/** What a page does with the packages; each result is a line that says what came out. */
const page = `
import { createDigester, de, readWith } from "@digest/core";
import { renderHtml, renderText } from "@digest/render";
import { tagesschau } from "@digest/adapter-tagesschau";
import { readFeed } from "@digest/adapter-kit/feed";
import { at, parseXml, textContent } from "@digest/adapter-kit/xml";

const bytes = (text) => new TextEncoder().encode(text);

async function digestOf(text) {
  const digester = createDigester({ locale: de });
  const { items, problems } = await readWith([tagesschau], { uri: "urn:example:details", bytes: bytes(text) });
  for (const item of items) digester.add(item);
  const digest = digester.digest();
  const shown = renderText(digest).length > 0 && renderHtml(digest).startsWith("<!doctype html>");
  return digest.articles.length + " article, " + problems.length + " problems, " + (shown ? "shown" : "not shown");
}

async function xml() {
  const { root } = await parseXml("<item><p>Ein <em>kurzer</em> Satz</p></item>", { source: "example" });
  return textContent(at(root, "p"));
}

async function feed(text) {
  const { feed, problems } = await readFeed({ uri: "https://example.org/rss", bytes: bytes(text) }, { source: "example", format: "rss" });
  return feed.items.length + " items, " + problems.length + " problems";
}

globalThis.prove = async (inputs) => [await digestOf(inputs.article), await xml(), await feed(inputs.feed)].join(" | ");
`;

async function inputs(): Promise<{ readonly article: string; readonly feed: string }> {
  const fixtures = join(root, "packages/adapter-tagesschau/fixtures");
  return {
    article: await readFile(join(fixtures, "api/details/input.json"), "utf8"),
    feed: await readFile(join(fixtures, "feed/rss/input.xml"), "utf8"),
  };
}

/** Files of a bundle by their path in the page. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

async function filesOf(folder: string): Promise<Bundle> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

async function withEsbuild({ project, polyfills }: Bench, out: string): Promise<void> {
  await build({
    entryPoints: [join(project, "page.js")],
    absWorkingDir: project,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    outdir: out,
    alias: { ...polyfills },
    logLevel: "error",
  });
}

async function withVite({ project, polyfills }: Bench, out: string): Promise<void> {
  const alias = Object.fromEntries(Object.entries(polyfills).filter(([, name]) => !name.startsWith(".")));
  const script = `import { build } from "vite";
    const input = ${JSON.stringify(join(project, "page.js"))};
    const output = { entryFileNames: "page.js", chunkFileNames: "[name]-[hash].js" };
    await build({ configFile: false, logLevel: "error", resolve: { alias: ${JSON.stringify(alias)} },
      build: { outDir: ${JSON.stringify(out)}, modulePreload: false, rolldownOptions: { input, output } } });`;
  await run(process.execPath, ["--input-type=module", "-e", script], project);
}

const bundlers = { esbuild: withEsbuild, Vite: withVite } as const;

async function proveBundler(name: keyof typeof bundlers, bench: Bench): Promise<string> {
  const out = join(bench.project, `bundle-${name.toLowerCase()}`);
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  await writeFile(join(bench.project, "page.js"), page);
  await bundlers[name](bench, out);
  const files = await filesOf(out);
  const size = [...files.values()].reduce((total, file) => total + file.length, 0);
  const seen = await visitPage(files, await inputs());
  if (seen === undefined) return `${Math.round(size / 1000)} kB bundled; not run: no Chromium here`;
  const expected = /^1 article, 0 problems, shown \| Ein kurzer Satz \| \d+ items, \d+ problems$/;
  if (!expected.test(seen)) throw new Error(`the page said: ${seen}`);
  return `${Math.round(size / 1000)} kB bundled; in Chromium: ${seen}`;
}

export const bundles: readonly Environment[] = (["esbuild", "Vite"] as const).map((name) => ({
  name: `${name} and Chromium`,
  prove: (bench) => proveBundler(name, bench),
}));
