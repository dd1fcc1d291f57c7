import { de, findTimes, plainDocument, type TextDocument } from "@digest/core";
import { describe, expect, it } from "vitest";
import { published } from "./times-of.ts";

/** Host text and a related item, as an article lays them out. */
function withRelated(): TextDocument {
  const plain = plainDocument("Sie trafen sich am Montag.\nAm Montag schwiegen sie.\n", de);
  const passages = plain.passages.map((passage, index) =>
    index === 1 ? { ...passage, kind: "related" as const, scope: "/related/0" } : passage,
  );
  return { ...plain, passages };
}

describe("scopes", () => {
  it("anchor a related item at its own stamp", () => {
    const scopes = new Map([["/related/0", published("2025-03-19T10:38+01:00")]]);
    const found = findTimes(withRelated(), { locale: de, published: published("2025-02-12"), scopes });
    expect(found.map(({ value }) => value)).toEqual(["2025-02-10", "2025-03-17"]);
  });

  it("fall back to the host where they have none", () => {
    const found = findTimes(withRelated(), { locale: de, published: published("2025-02-12") });
    expect(found.map(({ value }) => value)).toEqual(["2025-02-10", "2025-02-10"]);
  });
});
