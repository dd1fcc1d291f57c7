import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allowedLicences, dependencies, licencesPage } from "../src/licences.ts";
import { pnpm } from "../src/processes.ts";
import { root } from "../src/workspace.ts";

const page = join(root, "docs/licences.md");

describe("licences of what comes along", () => {
  it("are allowed, each of them, and stand in docs/licences.md", async () => {
    const { stdout } = await pnpm(["-r", "--filter", "./packages/*", "licenses", "list", "--json", "--prod"], root);
    const found = dependencies(stdout);
    if (process.env["UPDATE_FIXTURES"] === "1") await writeFile(page, licencesPage(found));
    expect(found.map(({ name }) => name)).toContain("rss-parser");
    expect(found.filter(({ licence }) => !(licence in allowedLicences))).toEqual([]);
    expect(await readFile(page, "utf8")).toBe(licencesPage(found));
  });
});
