import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

const wednesday = "2026-03-11T18:00:00+01:00";
const thursday = "2026-03-12T08:00:00+01:00";
const meeting = tell(
  "a",
  wednesday,
  "Kolb empfängt Lendle",
  "Kanzlerin Mira Kolb hat den Präsidenten Peter Lendle am Mittwoch in Berlin empfangen.",
);

describe("two of whom another text gives the family names alone", () => {
  it("meet once", () => {
    const other = tell(
      "b",
      thursday,
      "Kritik an Zusage",
      "Kanzlerin Kolb hatte Präsident Lendle am Mittwoch empfangen. Das stößt auf Kritik.",
    );
    expect(eventsOf(digestOfArticles(meeting, other), "meeting")).toEqual([
      "Mira Kolb + Peter Lendle, Berlin, 2026-03-11, reported",
    ]);
  });
});

describe("who speaks of something else", () => {
  it.each([
    "Minister Karl Winter bestätigte, dass die nächste Verhandlungsrunde am Montag stattfinden soll.",
    "Zur Frage der Lieferungen äußerte sich Minister Karl Winter nicht.",
  ])("leaves a meeting as it is: “%s”", (text) => {
    const told = tell("a", wednesday, "Kolb trifft Holm", `Mira Kolb hat Peter Holm am Mittwoch getroffen. ${text}`);
    expect(eventsOf(digestOfArticles(told), "meeting")).toEqual(["Mira Kolb + Peter Holm, 2026-03-11, reported"]);
  });
});
