import { describe, expect, it } from "vitest";
import { describeEvent, digestOfArticles, tell } from "./tell.ts";

const published = "2026-03-12T18:00:00+01:00"; // a Thursday

function eventsIn(text: string): readonly string[] {
  const digest = digestOfArticles(tell("a", published, "Meldung", text));
  return digest.events.map((event) => `${event.kind}: ${describeEvent(digest, event)}`);
}

const arrest = "arrest: Peter Holm, 2026-03-09, reported";

describe("a clause that stands around others", () => {
  it.each([
    ["Die Polizei hat den Autor Peter Holm, der aus Tarn stammt, am Montag festgenommen.", arrest],
    ["Die Polizei nahm den Autor Peter Holm, der seit Jahren gesucht wurde, am Montag fest.", arrest],
    ["Der Autor Peter Holm wurde, nachdem er tagelang geflohen war, am Montag festgenommen.", arrest],
    ["Es hieß, dass der Autor Peter Holm, der aus Tarn stammt, am Montag festgenommen wurde.", arrest],
    [
      "Die Polizei hat Mira Kolb, Peter Holm und Karl Winter am Montag festgenommen.",
      "arrest: Karl Winter + Mira Kolb + Peter Holm, 2026-03-09, reported",
    ],
    [
      "Am Montag ist der Chef der Nordbank, Peter Holm, zurückgetreten.",
      "resignation: Peter Holm, 2026-03-09, reported",
    ],
    [
      "Kanzlerin Mira Kolb hat den Präsidenten von Tarkanien, Peter Holm, am Montag in Genf getroffen.",
      "meeting: Mira Kolb + Peter Holm, Genf, 2026-03-09, reported",
    ],
    [
      "Peter Holm soll, so ein Sprecher, am Freitag in Tarn beigesetzt werden.",
      "funeral: Peter Holm, Tarn, 2026-03-13, planned",
    ],
    [
      "Die Firma Nordbau hat am Montag, eine Woche nach dem Einsturz, Insolvenz beantragt.",
      "insolvency: Nordbau, 2026-03-09, reported",
    ],
  ])("is read whole in “%s”", (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it("gives a court and whom it acquits their roles", () => {
    const text =
      "Das Landgericht Kassel hat den früheren Minister, Peter Holm, vom Vorwurf der Untreue freigesprochen.";
    const [event] = digestOfArticles(tell("a", published, "Meldung", text)).events;
    expect(event?.participants.map(({ role }) => role).toSorted()).toEqual(["court", "defendant"]);
  });

  it.each([
    "Die Gewerkschaften fordern mehr Lohn, die Arbeitgeber lehnen ab.",
    "Die Lage ist ernst, die Leute fliehen.",
  ])("is not made of two that stand side by side: “%s”", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("what stands in the parts of such a clause", () => {
  it("is a list of places behind one preposition", () => {
    const text = "Das Ministerium teilte mit, dass 84 Drohnen über Hamburg, Bremen, Kiel und Lübeck abgefangen wurden.";
    const [event] = digestOfArticles(tell("a", published, "Meldung", text)).events;
    expect(event?.participants.map(({ role }) => role)).toEqual(["target", "target", "target", "target"]);
  });

  it("gives a noun the day of the part before it", () => {
    expect(
      eventsIn("Am Montag hatte Mira Kolb, eine Journalistin aus Tarn, ein Interview mit Peter Holm veröffentlicht."),
    ).toEqual(["interview: Peter Holm, 2026-03-09, reported"]);
  });
});
