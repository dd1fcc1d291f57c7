import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { costOf } from "../src/bundle-cost.ts";
import { sizeRows } from "../src/size-rows.ts";
import { budgetFor, budgetsIn, measured, sizeTable, withTable } from "../src/size-table.ts";
import { root } from "../src/workspace.ts";

const folder = inject("folder");

describe("what the packages cost a page", () => {
  it.each(Object.entries(sizeRows))("is what the README of %s says", async (name, rows) => {
    const path = join(root, "packages", name, "README.md");
    const now = await Promise.all(rows.map((row) => measured(row, folder)));
    if (process.env["UPDATE_FIXTURES"] === "1") {
      await writeFile(path, withTable(await readFile(path, "utf8"), sizeTable(now.map(budgetFor))));
    }
    const budgets = budgetsIn(await readFile(path, "utf8"));
    expect(budgets.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
    for (const [index, { label, minified, gzip }] of now.entries()) {
      const budget = budgets[index];
      expect(budget?.minified, `${label} minified`).toBeGreaterThanOrEqual(minified);
      expect(budget?.gzip, `${label} gzip`).toBeGreaterThanOrEqual(gzip);
      expect((budget?.minified ?? 0) * 0.6, `${label} has become far smaller: tell so`).toBeLessThan(minified + 1);
    }
  });

  it.each(["Article", "Digest", "errorKinds"])("of core leaves the German tables out for %s", async (name) => {
    const { atOnce } = await costOf(`export { ${name} } from "@digest/core";`, folder);
    const tables = await costOf('export { de } from "@digest/core";', folder);
    expect(atOnce.minified).toBeLessThan(tables.atOnce.minified / 10);
  });

  it("of core holds neither locale nor analyser where the model alone is asked for", async () => {
    const { metafile } = await build({
      stdin: { contents: 'export { Article, Digest } from "@digest/core";', resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
      external: ["zod"],
    });
    const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    const rooms = new Set(used.map((path) => path.replace(/^.*\/core\/dist\//, "").replace(/\/.*$/, "")));
    expect([...rooms]).toEqual(["model"]);
  });
});
