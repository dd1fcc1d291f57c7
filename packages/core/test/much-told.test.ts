import { analyse, articleFromText, de } from "@digest/core";
import { describe, expect, it } from "vitest";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

function analysed(text: string) {
  return analyse(articleFromText({ source: "desk", headline: "Chronik", text, published: "2025-03-05" }), de);
}

describe("an article that tells of more than any does", () => {
  it("gives its first 2,000 mentions of events, so that comparing them stays within bounds", () => {
    const { eventMentions, groups } = analysed(
      lines(2500, (index) => `In Musterstadt starben am Montag bei einem Unfall ${index + 2} Menschen.`),
    );
    expect(eventMentions).toHaveLength(2000);
    expect(groups.length).toBeLessThanOrEqual(2000);
  });

  it("gives its first 5,000 statements", () => {
    const { statementMentions, statements } = analysed(
      lines(6000, () => "„Das Bad ist zu“, sagte Ministerin Anna Roth."),
    );
    expect(statementMentions).toHaveLength(5000);
    expect(statements).toHaveLength(5000);
  });
});
