import { describe, expect, it } from "vitest";
import { digestOfArticles, tell } from "./tell.ts";

const published = "2026-03-12T18:00:00+01:00";

function figuresIn(text: string): readonly string[] {
  const { events } = digestOfArticles(tell("a", published, "Meldung", text));
  return events.flatMap(({ attributes }) =>
    attributes.map(({ name, comparator, value }) => `${name} ${comparator} ${value}`),
  );
}

describe("a number in a text about an event", () => {
  it.each([
    ["Ein 34 Jahre alter Mann ist in Tarn festgenommen worden.", []],
    ["Bei dem Waldbrand bei Kiel wurden zwei Feuerwehrmänner verletzt.", ["injured exact 2"]],
    ["In Kiel ist ein Feuer ausgebrochen. Vier Menschen erlitten Verbrennungen.", ["injured exact 4"]],
    ["Bei einem Brand in Tarn wurden sechs Menschen leicht verletzt.", ["injured atLeast 6"]],
    [
      "In Tarn starb bei einem Unfall ein Mann, seine Frau und zwei Kinder wurden schwer verletzt.",
      ["injured atLeast 2"],
    ],
    ["Bei einem Brand in Tarn starben drei Menschen, fünf wurden verletzt.", ["dead exact 3", "injured exact 5"]],
    [
      "Bei einem Unfall in Tarn gab es drei Tote und zwölf Verletzte. Zwei der Verletzten liegen im Koma.",
      ["dead exact 3", "injured exact 12"],
    ],
    [
      "Bei einem Brand in Tarn wurden sechs Menschen verletzt, zunächst war von vier Verletzten die Rede.",
      ["injured exact 6"],
    ],
    ["Nach einem Brand in Tarn hieß es zunächst, dass vier Menschen verletzt wurden.", []],
  ])("counts what its noun and its clause say: “%s”", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});

describe("what goes on for days", () => {
  it("is one in two texts of two days that tell how it goes on", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        "2026-08-18T12:00:00+02:00",
        "Waldbrand bei Tarn",
        "Der Waldbrand bei Tarn hat sich am Dienstag ausgedehnt.",
      ),
      tell(
        "b",
        "2026-08-19T12:00:00+02:00",
        "Feuer bei Tarn",
        "Der Waldbrand bei Tarn war am Mittwoch weiter außer Kontrolle.",
      ),
    );
    expect(digest.events.map(({ kind, time }) => `${kind} ..${time.latest}`)).toEqual(["fire ..2026-08-18"]);
  });
});
