import { mergeRelated } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

const day = { value: "2025-03-02", precision: "day", basis: "stated" } as const;
const minute = {
  value: "2025-03-02T09:28+01:00",
  precision: "minute",
  basis: "convention",
  zone: "Europe/Berlin",
} as const;

describe(mergeRelated, () => {
  it("makes one of pieces with one address and keeps what each of them tells", () => {
    const merged = mergeRelated([
      { headline: "Eins", url: "https://example.org/1", published: day },
      { headline: "Zwei" },
      { headline: "Eins", url: "https://example.org/1", section: "Mehr zum Thema", published: minute },
    ]);
    expect(merged).toEqual({
      related: [
        { headline: "Eins", url: "https://example.org/1", section: "Mehr zum Thema", published: minute },
        { headline: "Zwei" },
      ],
      at: [0, 1, 0],
    });
  });
});
