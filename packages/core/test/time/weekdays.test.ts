import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("weekdays", () => {
  it("takes the last one before publication", () => {
    expect(timesIn("Der Rat tagte am Montag in Kiel.")).toEqual(["Montag DATE 2025-02-10"]);
    expect(timesIn("Der Rat tagte am Freitag in Kiel.")).toEqual(["Freitag DATE 2025-02-07"]);
  });

  it("takes the day of publication itself where its clock time is known", () => {
    expect(timesIn("Sie sprachen am Mittwoch.", "2025-02-12T18:27+01:00")).toEqual(["Mittwoch DATE 2025-02-12"]);
    expect(timesIn("Sie sprachen am Mittwoch.")).toEqual(["Mittwoch DATE 2025-02-05"]);
  });

  it("counts the day of publication in Berlin, not in UTC", () => {
    expect(timesIn("Sie sprachen am Mittwoch.", "2025-02-11T23:30Z")).toEqual(["Mittwoch DATE 2025-02-12"]);
  });

  it("takes the next one where the clause tells what is to come", () => {
    expect(timesIn("Am Freitag wird der Rat tagen.")).toEqual(["Freitag DATE 2025-02-14"]);
    expect(timesIn("Die Messe beginnt am Montag.")).toEqual(["Montag DATE 2025-02-17"]);
  });

  it("stays in the past where the perfect is reported", () => {
    expect(timesIn("Er soll am Freitag mit ihr gesprochen haben.")).toEqual(["Freitag DATE 2025-02-07"]);
  });

  it("follows an adjective", () => {
    expect(timesIn("am vergangenen Mittwoch")).toEqual(["vergangenen Mittwoch DATE 2025-02-05"]);
    expect(timesIn("am kommenden Mittwoch")).toEqual(["kommenden Mittwoch DATE 2025-02-19"]);
    expect(timesIn("am heutigen Mittwoch")).toEqual(["heutigen Mittwoch DATE 2025-02-12"]);
  });

  it("joins a part of day in one word or two", () => {
    expect(timesIn("am Dienstagabend")).toEqual(["Dienstagabend TIME 2025-02-11TEV"]);
    expect(timesIn("am Dienstag Vormittag")).toEqual(["Dienstag Vormittag TIME 2025-02-11TMO"]);
    expect(timesIn("Freitag früh")).toEqual(["Freitag früh TIME 2025-02-07TMO"]);
  });

  it("takes a date behind it as the decision", () => {
    expect(timesIn("am Donnerstag, 20. Februar")).toEqual(["Donnerstag, 20. Februar DATE 2025-02-20"]);
    expect(timesIn("am Sonntag, dem 9.2.")).toEqual(["Sonntag, dem 9.2. DATE 2025-02-09"]);
    expect(timesIn("am Donnerstag (7. November)", "2024-11-11")).toEqual([
      "Donnerstag DATE 2024-11-07",
      "7. November DATE 2024-11-07",
    ]);
  });

  it("looks for a year in which weekday and date agree", () => {
    expect(timesIn("am Montag, 12. Februar")).toEqual(["Montag, 12. Februar DATE 2024-02-12"]);
  });

  it("counts from a date told before", () => {
    expect(timesIn("Am 7. November war die Wahl. Am Sonntag zuvor war es still.", "2024-12-02")).toEqual([
      "7. November DATE 2024-11-07",
      "Sonntag zuvor DATE 2024-11-03",
    ]);
  });

  it("reads the night to a weekday as the night that ends then", () => {
    const [night] = mentionsIn("In der Nacht zum Dienstag brannte es.");
    expect(night).toMatchObject({
      type: "TIME",
      value: "2025-02-11TNI",
      interval: { from: "2025-02-10", to: "2025-02-11" },
    });
  });

  it("counts weeks behind a weekday", () => {
    expect(timesIn("am Donnerstag vergangener Woche")).toEqual(["Donnerstag vergangener Woche DATE 2025-02-06"]);
  });

  it("keeps the weekday and no date without a publication date", () => {
    const [found] = mentionsIn("Sie sprachen am Mittwochabend.", "");
    expect(found).toMatchObject({ value: "XXXX-WXX-3TEV", weekday: 3, anchor: "none", interval: undefined });
  });

  it("keeps bounds alone where publication is known to the month", () => {
    const [found] = mentionsIn("Sie sprachen am Freitag.", "2025-02");
    expect(found).toMatchObject({
      value: "XXXX-WXX-5",
      weekday: 5,
      interval: { from: "2025-01-31", to: "2025-02-21" },
    });
  });

  it("is not fooled by short words", () => {
    expect(timesIn("So sagte di Maio, Fr. Mo, und die Do-Gruppe.")).toEqual([]);
  });
});
