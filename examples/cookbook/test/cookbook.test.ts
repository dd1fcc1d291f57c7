import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("../src/", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/cookbook.md", import.meta.url));
const recipes = readdirSync(folder).filter((name) => /^\d\d-/.test(name));

/** What each recipe has to print, in part. */
const expected: Readonly<Record<string, string>> = {
  "01-own-texts.ts": "Anna Roth",
  "02-read-a-wire-item.ts": "Roth und Berg telefonieren 2025-03-04T10:00:00+01:00",
  "03-who-said-what.ts": "Das Gespräch dauerte eine Stunde",
  "04-follow-the-evidence.ts": "telephone-call true",
  "05-contradictions.ts": "denies",
  "06-a-persons-events.ts": "2025-03-03 telephone-call",
  "07-embargo.ts": "0 [ 'held' ]\n1\n",
  "08-withdraw.ts": "before 1\nafter 0\n",
  "09-what-is-new.ts": "added article",
  "10-keep-the-state.ts": "true\n",
  "11-an-editors-word.ts": "1 2\n",
  "12-only-the-analysers.ts": "Montag = 2025-03-03",
};

/** The page is made of the files, so that no code in it can go stale. */
function cookbook(): string {
  const parts = recipes.map((name) => {
    const source = readFileSync(folder + name, "utf8");
    const [title = "", ...code] = source.split("\n");
    return `## ${title.replace(/^\/\/ /, "")}\n\n\`examples/cookbook/src/${name}\`\n\n\`\`\`ts\n${code.join("\n").trim()}\n\`\`\`\n`;
  });
  return `# Cookbook\n\nTwelve tasks. Each is a file that runs: \`node --conditions=@digest/source examples/cookbook/src/<file>\` in this repository, or as it is with the packages installed.\n\n${parts.join("\n")}`;
}

describe("the cookbook", () => {
  it.each(recipes)("runs %s", async (name) => {
    const { stdout, stderr } = await run(process.execPath, ["--conditions=@digest/source", folder + name]);
    expect(stderr).toBe("");
    expect(expected[name]).toBeDefined();
    expect(stdout).toContain(expected[name]);
  });

  it("stands in docs/cookbook.md as it runs", () => {
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(page, cookbook());
    expect(readFileSync(page, "utf8")).toBe(cookbook());
  });
});
