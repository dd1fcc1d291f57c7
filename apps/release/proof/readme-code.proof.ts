import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { npm, run } from "../src/processes.ts";
import { root } from "../src/workspace.ts";
import { writeBlocks } from "../src/write-blocks.ts";

const folder = inject("folder");
const compiler = join(root, "node_modules/typescript/bin/tsc");

describe("code in READMEs and docs", () => {
  it("type-checks against the packed packages", async () => {
    await npm(["install", "@types/node@24"], folder);
    const blocks = join(folder, "blocks");
    const files = await writeBlocks(blocks, { module: "nodenext", skipLibCheck: true });
    const { stdout } = await run(process.execPath, [compiler, "--project", blocks], folder);
    expect(stdout).toBe("");
    expect(files.length).toBeGreaterThan(15);
  });
});
