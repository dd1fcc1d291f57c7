import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("days beside the day of writing", () => {
  it.each([
    ["gestern", "gestern DATE 2025-02-11"],
    ["vorgestern", "vorgestern DATE 2025-02-10"],
    ["heute", "heute DATE 2025-02-12"],
    ["morgen", "morgen DATE 2025-02-13"],
    ["Morgen spielt Kiel.", "Morgen DATE 2025-02-13"],
    ["übermorgen", "übermorgen DATE 2025-02-14"],
    ["gestern Abend", "gestern Abend TIME 2025-02-11TEV"],
    ["morgen früh", "morgen früh TIME 2025-02-13TMO"],
    ["die gestrige Sitzung", "gestrige DATE 2025-02-11"],
    ["der heutige Tag", "heutige Tag DATE 2025-02-12"],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it.each(["bis heute", "auch heute noch", "Wie wir heute wissen", "Kiel ist heute eine Hafenstadt."])(
    "takes it as these days in %s",
    (text) => {
      expect(timesIn(text)).toEqual(["heute DATE PRESENT_REF"]);
    },
  );

  it("keeps the day in a report of the day", () => {
    expect(timesIn("Sie ist heute nach Kiel gereist.")).toEqual(["heute DATE 2025-02-12"]);
  });

  it("keeps how far the day is away where no date follows", () => {
    expect(mentionsIn("Das sagte sie gestern.", "")[0]).toMatchObject({
      value: "XXXX-XX-XX",
      dayOffset: -1,
      interval: undefined,
    });
    expect(mentionsIn("Das sagte sie gestern.", "2025-02")[0]).toMatchObject({
      value: "XXXX-XX-XX",
      interval: { from: "2025-01-31", to: "2025-02-27" },
    });
  });
});

describe("periods beside that of writing", () => {
  it.each([
    ["vergangenes Jahr", "vergangenes Jahr DATE 2024"],
    ["im Vorjahr", "Vorjahr DATE 2024"],
    ["heuer", "heuer DATE 2025"],
    ["nächsten Monat", "nächsten Monat DATE 2025-03"],
    ["diese Woche", "diese Woche DATE 2025-W07"],
    ["vergangene Woche", "vergangene Woche DATE 2025-W06"],
    ["am Wochenende", "Wochenende DATE 2025-W06-WE"],
    ["am kommenden Wochenende", "kommenden Wochenende DATE 2025-W07-WE"],
    ["Am Wochenende wird gefeiert.", "Wochenende DATE 2025-W07-WE"],
    ["im dritten Quartal", "dritten Quartal DATE 2025-Q3"],
    ["im 1. Halbjahr 2024", "1. Halbjahr 2024 DATE 2024-H1"],
    ["zum Jahresende", "Jahresende DATE 2025"],
    ["Ende vergangenen Jahres", "Ende vergangenen Jahres DATE 2024"],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("crosses the year", () => {
    expect(timesIn("nächste Woche", "2024-12-27")).toEqual(["nächste Woche DATE 2025-W01"]);
    expect(timesIn("im vergangenen Monat", "2025-01-03")).toEqual(["vergangenen Monat DATE 2024-12"]);
  });

  it("is exact where publication is known to the month and no finer", () => {
    expect(timesIn("dieses Jahr und diese Woche", "2025-02")).toEqual([
      "dieses Jahr DATE 2025",
      "diese Woche DATE XXXX-WXX",
    ]);
  });
});

describe("references", () => {
  it.each([
    ["jetzt", "jetzt DATE PRESENT_REF"],
    ["vor kurzem", "vor kurzem DATE PAST_REF"],
    ["in Zukunft", "Zukunft DATE FUTURE_REF"],
    ["in den nächsten Jahren", "den nächsten Jahren DATE FUTURE_REF"],
    ["der Ex-Minister", "Ex DATE PAST_REF"],
    ["das heutige Ungarn", "heutige DATE PRESENT_REF"],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("leaves comparisons alone", () => {
    expect(timesIn("Er kam früher als sie, früher oder später.")).toEqual([]);
  });
});

describe("a part of the day behind an adjective", () => {
  it.each([
    ["Am späten Abend brannte es.", ["späten Abend TIME 2025-02-12TEV"]],
    ["Am frühen Morgen brannte es.", ["frühen Morgen TIME 2025-02-12TMO"]],
    ["Seit dem frühen Morgen wird gestreikt.", ["dem frühen Morgen TIME 2025-02-12TMO"]],
    ["Es war an einem kalten Morgen.", []],
    ["Morgen beginnt der Streik.", ["Morgen DATE 2025-02-13"]],
  ])("is that of the day told: “%s”", (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
});
