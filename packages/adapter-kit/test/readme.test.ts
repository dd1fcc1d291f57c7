import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorKinds } from "@digest/core";
import { describe, expect, it } from "vitest";
import { contract, dumps, feeds, pages, xml } from "./readme-examples.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const examples = readFileSync(join(import.meta.dirname, "readme-examples.ts"), "utf8");

/** Code without what a formatter decides: white space and trailing commas. */
function squeezed(code: string): string {
  return code.replace(/\s+/g, "").replace(/,(?=[)\]}])/g, "");
}

describe("README", () => {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => found[1] ?? "");

  it("shows only code that the examples run", () => {
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      const body = block.split("\n").filter((line) => !/^(?:import |console\.)/.test(line));
      expect(squeezed(examples)).toContain(squeezed(body.join("\n")));
    }
  });

  it("reads dumps as it says", () => {
    expect(dumps()).toEqual({
      headline: "Rat vertagt Haushalt",
      ledger: [
        { start: 0, end: 14, removed: "corpus-prefix" },
        { start: 14, end: 36, pointers: ["/headline"] },
        { start: 36, end: 49, pointers: ["/dateline"] },
        { start: 49, end: 75, pointers: ["/blocks/0/text"] },
      ],
    });
  });

  it("reads pages as it says", () => {
    expect(pages()).toMatchObject({
      headline: "Rat vertagt Haushalt",
      blocks: [{ kind: "paragraph", text: "Der Rat tagt." }],
    });
  });

  it("reads XML as it says", async () => expect(await xml()).toBe("Ein kurzer Satz"));

  it("reads feeds as it says", async () => {
    expect(await feeds()).toEqual([
      {
        id: "1",
        headline: "Rat & Haushalt",
        link: "https://example.org/1",
        published: "2025-02-12T18:27:49+01:00",
        topic: "Kreis",
      },
    ]);
  });

  it("checks an adapter as it says", async () => expect(await contract()).toEqual([]));

  it("lists the problems as core words them", () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|/gm)];
    const codes = rows.filter(([, code = ""]) => Object.hasOwn(errorKinds, code));
    expect(codes.length).toBeGreaterThan(8);
    for (const [, code = "", reason = ""] of codes)
      expect(reason).toBe(errorKinds[code as keyof typeof errorKinds].reason);
  });
});
