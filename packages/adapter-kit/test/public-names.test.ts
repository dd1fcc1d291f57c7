import * as kit from "@digest/adapter-kit";
import * as feed from "@digest/adapter-kit/feed";
import * as testing from "@digest/adapter-kit/testing";
import * as xml from "@digest/adapter-kit/xml";
import { describe, expect, it } from "vitest";

describe("public names", () => {
  it("are those of XML", () => {
    expect(Object.keys(xml).toSorted()).toEqual([
      "at",
      "child",
      "children",
      "descendants",
      "parseXml",
      "problemPath",
      "textContent",
    ]);
  });

  it("are those of feeds", () => {
    expect(Object.keys(feed).toSorted()).toEqual(["elementText", "itemLedger", "readFeed", "readItems"]);
  });

  it("are those of testing", () => {
    expect(Object.keys(testing).toSorted()).toEqual([
      "checkAdapter",
      "contractRules",
      "hostileInputs",
      "ledgerFaults",
      "mutations",
      "seededRandom",
    ]);
  });

  it("hold the readers every adapter uses", () => {
    expect(kit).toEqual(
      expect.objectContaining(
        Object.fromEntries(
          [
            "decode",
            "readText",
            "dumpLines",
            "ledger",
            "findDateline",
            "parseHtml",
            "blocksOf",
            "jsonLd",
            "newsArticle",
            "readDate",
          ].map((name) => [name, expect.any(Function)]),
        ),
      ),
    );
  });
});
