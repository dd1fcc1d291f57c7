import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("lengths", () => {
  it.each([
    ["drei Wochen", ["drei Wochen DURATION P3W"]],
    ["24 Stunden", ["24 Stunden DURATION PT24H"]],
    ["fast anderthalb Stunden", ["fast anderthalb Stunden DURATION PT90M"]],
    ["zweieinhalb Jahre", ["zweieinhalb Jahre DURATION P2.5Y"]],
    ["3,5 Minuten", ["3,5 Minuten DURATION PT3.5M"]],
    ["1.500 Tage", ["1.500 Tage DURATION P1500D"]],
    ["ein halbes Jahr", ["ein halbes Jahr DURATION P6M"]],
    ["einige Tage", ["einige Tage DURATION PXD"]],
    ["seit Jahren", ["Jahren DURATION PXY"]],
    ["jahrelanger Streit", ["jahrelanger DURATION PXY"]],
    ["den vergangenen fünf Jahren", ["den vergangenen fünf Jahren DURATION P5Y"]],
    ["zwei Jahrzehnte", ["zwei Jahrzehnte DURATION P2DE"]],
    ["sechs bis acht Monate", ["sechs DURATION P6M", "acht Monate DURATION P8M"]],
    ["50 statt 30 Jahre", ["50 DURATION P50Y", "30 Jahre DURATION P30Y"]],
    ["360 ehrenamtliche Stunden", ["360 ehrenamtliche Stunden DURATION PT360H"]],
    ["nach dreijähriger Haft", ["dreijähriger DURATION P3Y"]],
    ["die 14-tägige Reise", ["14-tägige DURATION P14D"]],
    ["die 24-Stunden-Frist", ["24-Stunden DURATION PT24H"]],
    ["den ganzen Tag", ["den ganzen Tag DURATION P1D"]],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  it.each([
    "Sie ist 24 Jahre alt.",
    "mit 16 Jahren",
    "im Alter von 16 Jahren",
    "im Alter von 14 bis 17 Jahren",
    "Erna Beispiel (60 Jahre)",
    "die 24-jährige Läuferin",
    "der langjährige Trainer",
    "eines Tages",
    "Tag der offenen Tür",
  ])("sees none in %s", (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it("points at a year, not at a day", () => {
    expect(mentionsIn("vor fünf Jahren")[0]).toMatchObject({
      type: "DURATION",
      value: "P5Y",
      precision: "year",
      interval: { from: "2020-01-01", to: "2020-12-31" },
    });
  });

  it("bounds the point where there is more", () => {
    expect(mentionsIn("vor mehr als zwei Jahren")[0]).toMatchObject({
      modifier: "MORE_THAN",
      interval: { to: "2023-12-31" },
    });
    expect(mentionsIn("seit vier Wochen")[0]?.interval).toEqual({ from: "2025-01-13", to: undefined });
  });

  it("leaves the point open where the number is", () => {
    expect(mentionsIn("Wenige Tage nach der Wahl")[0]).toMatchObject({
      value: "PXD",
      interval: undefined,
      precision: "unknown",
    });
  });

  it("keeps about, almost and more apart from the value", () => {
    expect(
      mentionsIn("rund drei Tage, knapp zwei Wochen, mindestens vier Monate").map(({ modifier }) => modifier),
    ).toEqual(["APPROX", "LESS_THAN", "EQUAL_OR_MORE"]);
  });
});

describe("distances", () => {
  it("count from the last date told", () => {
    expect(timesIn("Am 9. November 1989 war es so weit. Zwei Tage später fuhr er.")).toEqual([
      "9. November 1989 DATE 1989-11-09",
      "Zwei Tage später DATE 1989-11-11",
    ]);
    expect(timesIn("1990 kam er. Drei Jahre zuvor war er fort.").at(-1)).toBe("Drei Jahre zuvor DATE 1987");
  });

  it("look back without moving the story", () => {
    expect(timesIn("Am 9. März spielte er, am Tag zuvor nicht, am Vortag auch nicht.").slice(1)).toEqual([
      "Tag zuvor DATE 2025-03-08",
      "Vortag DATE 2025-03-08",
    ]);
  });

  it("stay open with nothing told", () => {
    expect(timesIn("drei Minuten später")).toEqual(["drei Minuten später TIME XXXX-XX-XXTXX:XX"]);
  });
});
