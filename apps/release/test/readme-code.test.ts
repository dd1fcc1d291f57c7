import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { codeBlocks } from "../src/code-blocks.ts";
import { root } from "../src/workspace.ts";
import { writeBlocks } from "../src/write-blocks.ts";

const run = promisify(execFile);
const compiler = `${root}node_modules/typescript/bin/tsc`;
const folder = fileURLToPath(new URL("../dist/blocks", import.meta.url));

describe(codeBlocks, () => {
  it("gives language, code and line of each block", () => {
    expect(codeBlocks("a.md", "Text\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n")).toEqual([
      { page: "a.md", line: 4, language: "ts", code: "const a = 1;\n" },
      { page: "a.md", line: 8, language: "sh", code: "ls\n" },
    ]);
  });
});

describe("code in READMEs and docs", () => {
  it("type-checks against the packages", { timeout: 180_000 }, async () => {
    const files = await writeBlocks(folder, {
      module: "nodenext",
      customConditions: ["@digest/source"],
      skipLibCheck: true,
    });
    const { stdout } = await run(process.execPath, [compiler, "--project", folder]).catch((fault) => fault);
    expect(stdout).toBe("");
    expect(files.length).toBeGreaterThan(15);
  });
});
