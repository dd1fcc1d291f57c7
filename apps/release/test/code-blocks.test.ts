import { describe, expect, it } from "vitest";
import { codeBlocks } from "../src/code-blocks.ts";

describe(codeBlocks, () => {
  it("gives language, code and line of each block", () => {
    expect(codeBlocks("a.md", "Text\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n")).toEqual([
      { page: "a.md", line: 4, language: "ts", code: "const a = 1;\n" },
      { page: "a.md", line: 8, language: "sh", code: "ls\n" },
    ]);
  });
});
