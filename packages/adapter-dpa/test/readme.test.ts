import { dpa } from "@digest/adapter-dpa";
import { readmeOf } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";
import { notes, queue, readers, standing, stream, use } from "./readme-examples.ts";

const readme = readmeOf(import.meta.url);

async function itemsOf(name: string) {
  return (await dpa.read(caseNamed(name).document)).items;
}

describe("the README", () => {
  it("shows only code that the examples run", () => {
    expect(readme.blocks).toHaveLength(6);
    expect(readme.unrun).toEqual([]);
  });

  it("reads a file as it says", async () => {
    expect(await use()).toEqual({
      headlines: ["1 usable Klappbrücke in Ahlefeld bleibt bis Herbst zu"],
      complaints: [],
    });
  });

  it("keeps what stands as it says", async () => {
    const files = ["digitalwires/text", "digitalwires/correction"].map((name) => caseNamed(name).document);
    expect((await standing(files, "2025-05-06T12:00:00Z")).current.map(({ version }) => version)).toEqual(["2"]);
  });

  it("holds and lifts in a stream as it says", async () => {
    const [item] = await itemsOf("digitalwires/embargo");
    expect(item && stream(item)).toEqual({ added: [], lifted: [item?.article] });
  });

  it("keeps notes and items for editors apart as it says", async () => {
    expect(notes(await itemsOf("digitalwires/text"))).toHaveLength(2);
    expect(
      readers([...(await itemsOf("digitalwires/text")), ...(await itemsOf("digitalwires/planning"))]),
    ).toHaveLength(1);
  });

  it("reads what the queue answers as it says", async () => {
    const { bytes } = caseNamed("digitalwires/wireq").document;
    expect((await queue(new Response(bytes.slice()))).items).toHaveLength(2);
  });

  it("names problems that core knows, and every one the fixtures raise", () => {
    expect(readme.unknownCodes).toEqual([]);
    expect(readme.codes).toEqual(
      expect.arrayContaining(["malformed-json", "skipped-item", "encoding-fallback", "too-deep"]),
    );
  });
});
