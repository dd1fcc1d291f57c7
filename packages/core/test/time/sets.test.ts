import { describe, expect, it } from "vitest";
import { timesIn } from "./times-of.ts";

describe("recurrences", () => {
  it.each([
    ["täglich", ["täglich SET P1D"]],
    ["die monatlichen Gebühren", ["monatlichen SET P1M"]],
    ["montags", ["montags SET XXXX-WXX-1"]],
    ["jeden Montag", ["jeden Montag SET XXXX-WXX-1"]],
    ["an jedem Montagabend", ["jedem Montagabend SET XXXX-WXX-1TEV"]],
    ["jeden dritten Mittwoch im Monat", ["jeden dritten Mittwoch im Monat SET P1M"]],
    ["jedes Jahr", ["jedes Jahr SET P1Y"]],
    ["alle zwei Wochen", ["alle zwei Wochen SET P2W"]],
    ["alle paar Jahre", ["alle paar Jahre SET PXY"]],
    ["jeden zweiten Tag", ["jeden zweiten Tag SET P2D"]],
    ["zweimal pro Woche", ["pro Woche SET P1W"]],
    ["einmal im Monat", ["einmal im Monat SET P1M"]],
    ["200 Euro im Monat", ["im Monat SET P1M"]],
    ["Kurse von je zwei Wochen", ["je zwei Wochen SET P2W"]],
    ["jeden Abend", ["jeden Abend SET XXXX-XX-XXTEV"]],
    ["jeden Sommer", ["jeden Sommer SET XXXX-SU"]],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  it("tells a weekday from a recurrence", () => {
    expect(timesIn("am Montag")).toEqual(["Montag DATE 2025-02-10"]);
  });
});
