import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("clock times", () => {
  it.each([
    ["um 20.30 Uhr", ["20.30 Uhr TIME 2025-02-12T20:30"]],
    ["um 20:30 Uhr", ["20:30 Uhr TIME 2025-02-12T20:30"]],
    ["um 9 Uhr", ["9 Uhr TIME 2025-02-12T09:00"]],
    ["um acht Uhr abends", ["acht Uhr TIME 2025-02-12T20:00"]],
    ["um 20 Uhr 15", ["20 Uhr 15 TIME 2025-02-12T20:15"]],
    ["um 12.15 beginnt es", ["12.15 TIME 2025-02-12T12:15"]],
    ["um halb neun", ["halb neun TIME 2025-02-12T08:30"]],
    ["um Viertel nach acht", ["Viertel nach acht TIME 2025-02-12T08:15"]],
    ["um Viertel vor acht", ["Viertel vor acht TIME 2025-02-12T07:45"]],
    ["um viertel neun", ["viertel neun TIME 2025-02-12T08:15"]],
    ["um dreiviertel neun", ["dreiviertel neun TIME 2025-02-12T08:45"]],
    ["bis 24 Uhr", ["24 Uhr TIME 2025-02-12T24:00"]],
    ["um Mitternacht", ["Mitternacht TIME 2025-02-12T24:00"]],
    ["von 14-18 Uhr", ["14 TIME 2025-02-12T14:00", "18 Uhr TIME 2025-02-12T18:00"]],
    ["9.30/12.30 Uhr", ["9.30 TIME 2025-02-12T09:30", "12.30 Uhr TIME 2025-02-12T12:30"]],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  it.each(["2:1", "29:15", "0:13", "um 1,5", "25 Uhr", "rund um die Uhr", "8.30 Euro"])("sees none in %s", (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it("falls on the last day told, else on that of publication", () => {
    expect(timesIn("Am 25. Februar trifft man sich. Um 20 Uhr ist Schluss.")).toEqual([
      "25. Februar DATE 2025-02-25",
      "20 Uhr TIME 2025-02-25T20:00",
    ]);
  });

  it("leaves a day of the past behind with its paragraph", () => {
    expect(
      timesIn("Die Mauer fiel am 9. November 1989.\nUm 20 Uhr ist die Feier. Zwei Tage später tagt der Rat.").slice(1),
    ).toEqual(["20 Uhr TIME 2025-02-12T20:00", "Zwei Tage später DATE 1989-11-11"]);
  });

  it("falls on no single day behind several, or behind a recurrence", () => {
    expect(timesIn("am 25. und 26. August von 10 bis 18 Uhr").slice(2)).toEqual([
      "10 TIME T10:00",
      "18 Uhr TIME T18:00",
    ]);
    expect(timesIn("montags um 9 Uhr").at(-1)).toBe("9 Uhr TIME T09:00");
  });

  it("starts anew with each item of a listing", () => {
    expect(timesIn("Kiel: Konzert am 20. Februar, 19 Uhr. Bonn: Lesung im Saal, 20 Uhr.").at(-1)).toBe(
      "20 Uhr TIME 2025-02-12T20:00",
    );
  });

  it("keeps the zone told", () => {
    expect(mentionsIn("um 15 Uhr MESZ, 9 Uhr Ortszeit").map(({ zone }) => zone)).toEqual(["+02:00", "local"]);
    expect(mentionsIn("um 15:30 Uhr (MEZ)")[0]?.zone).toBe("+01:00");
  });

  it("marks the time of an update", () => {
    expect(mentionsIn("Stand: 11.11.2024 08:01 Uhr").map(({ value, role }) => [value, role])).toEqual([
      ["2024-11-11", "updated"],
      ["2024-11-11T08:01", "updated"],
    ]);
  });

  it("reads a stamp without the word", () => {
    expect(timesIn("12.02.2025 - 18:27:49")).toEqual(["12.02.2025 DATE 2025-02-12", "18:27:49 TIME 2025-02-12T18:27"]);
  });
});

describe("parts of the day", () => {
  it("fall on the last day told", () => {
    expect(timesIn("Am Dienstag fiel Schnee. Am Nachmittag taute es.")).toEqual([
      "Dienstag DATE 2025-02-11",
      "Nachmittag TIME 2025-02-11TAF",
    ]);
  });

  it("are no next day", () => {
    expect(timesIn("Am Morgen regnete es.")).toEqual(["Morgen TIME 2025-02-12TMO"]);
    expect(timesIn("gestern morgen")).toEqual(["gestern morgen TIME 2025-02-11TMO"]);
  });

  it("join a night with the date it leads to", () => {
    expect(mentionsIn("in der Nacht auf den 28. Januar")[0]).toMatchObject({
      value: "2025-01-28TNI",
      interval: { from: "2025-01-27", to: "2025-01-28" },
    });
  });
});
