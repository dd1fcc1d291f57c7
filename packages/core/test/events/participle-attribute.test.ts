import { describe, expect, it } from "vitest";
import { describeEvent, digestOfArticles, tell } from "./tell.ts";

const published = "2026-03-12T18:00:00+01:00"; // a Thursday

function eventsIn(text: string): readonly string[] {
  const digest = digestOfArticles(tell("a", published, "Meldung", text));
  return digest.events.map((event) => `${event.kind}: ${describeEvent(digest, event)}`);
}

describe("a participle before a noun", () => {
  it.each([
    ["Die am Montag in Kiel entführte Ärztin Mira Kolb ist frei.", "abduction: Mira Kolb, Kiel, 2026-03-09, reported"],
    ["Der am Dienstag zurückgetretene Minister Peter Holm schweigt.", "resignation: Peter Holm, 2026-03-10, reported"],
    ["Der Präsident würdigte den im Februar getöteten Autor Peter Holm.", "killing: Peter Holm, 2026-02, reported"],
  ])("tells of what befell whom it is said of, or what they did: “%s”", (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it.each([
    "Der entführten Ärztin Mira Kolb geht es gut.",
    "Ein am Montag verletzter Mann liegt im Koma.",
    "Den seit 2021 inhaftierten Autor Peter Holm kennt hier jeder.",
  ])("opens no event without a day and a name: “%s”", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it("is no claim of whoever speaks", () => {
    const text = "Der am Dienstag zurückgetretene Minister Peter Holm wies die Vorwürfe zurück.";
    const [event] = digestOfArticles(tell("a", published, "Meldung", text)).events;
    expect(event?.positions.map(({ act }) => act)).toEqual(["asserts"]);
  });
});
