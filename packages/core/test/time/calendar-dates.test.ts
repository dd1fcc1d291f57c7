import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("calendar dates", () => {
  it("reads day, month and year", () => {
    expect(timesIn("Die Mauer fiel am 9. November 1989.")).toEqual(["9. November 1989 DATE 1989-11-09"]);
    expect(timesIn("Es war der 23. 3. 1976, dann der 30.11.2013.")).toEqual([
      "23. 3. 1976 DATE 1976-03-23",
      "30.11.2013 DATE 2013-11-30",
    ]);
    expect(timesIn("Frist: 2025-03-31.")).toEqual(["2025-03-31 DATE 2025-03-31"]);
  });

  it("takes the year nearest to publication where none is told", () => {
    expect(timesIn("Sie traf am 20. Dezember ein.")).toEqual(["20. Dezember DATE 2024-12-20"]);
    expect(timesIn("Frist ist der 28.06. in Bonn.")).toEqual(["28.06. DATE 2025-06-28"]);
  });

  it("lets the verb decide where the nearest is far", () => {
    expect(timesIn("Im August hatte er das noch abgelehnt.", "2014-03-19")).toEqual(["August DATE 2013-08"]);
    expect(timesIn("Im November wird gewählt.", "2025-05-02")).toEqual(["November DATE 2025-11"]);
  });

  it("reads two digits as the year within ten years ahead", () => {
    expect(timesIn("am 11.11.24 und am 11.11.89")).toEqual(["11.11.24 DATE 2024-11-11", "11.11.89 DATE 1989-11-11"]);
  });

  it("gives every day of a list its month", () => {
    expect(timesIn("am 3., 4. und 5. Oktober 2024")).toEqual([
      "3. DATE 2024-10-03",
      "4. DATE 2024-10-04",
      "5. Oktober 2024 DATE 2024-10-05",
    ]);
  });

  it("never makes a day of a month", () => {
    expect(mentionsIn("Er telefonierte im Dezember 2022.")[0]).toMatchObject({
      value: "2022-12",
      precision: "month",
      interval: { from: "2022-12-01", to: "2022-12-31" },
    });
  });

  it("keeps beginning, middle and end apart from the month", () => {
    expect(mentionsIn("Mitte Oktober", "2024-11-11")[0]).toMatchObject({
      value: "2024-10",
      modifier: "MID",
      interval: { from: "2024-10-11", to: "2024-10-20" },
    });
    expect(mentionsIn("Ende Februar 2024")[0]?.interval).toEqual({ from: "2024-02-21", to: "2024-02-29" });
  });

  it("counts a year told beside the month", () => {
    expect(timesIn("im August vorigen Jahres und ab Juli dieses Jahres")).toEqual([
      "August vorigen Jahres DATE 2024-08",
      "Juli dieses Jahres DATE 2025-07",
    ]);
  });

  it("prefers a past year of the same sentence", () => {
    expect(timesIn("Im März 1992 brach sie, im April stand sie wieder.")).toEqual([
      "März 1992 DATE 1992-03",
      "April DATE 1992-04",
    ]);
  });

  it("goes on to the next year where that month is nearer", () => {
    expect(timesIn("Im November 2024 traf er sie, im Januar ihn.")).toEqual([
      "November 2024 DATE 2024-11",
      "Januar DATE 2025-01",
    ]);
    expect(timesIn("Im Dezember 2022 sprach er, wie schon im Juni.").at(-1)).toBe("Juni DATE 2022-06");
  });

  it("keeps the dateline apart from the report", () => {
    expect(timesIn("KIEL, 11. November - Der Rat will neu wählen.")).toEqual(["11. November DATE 2024-11-11"]);
  });

  it("reads days in words or without their full stop", () => {
    expect(timesIn("zum ersten Juli 2011 und am 7 November 2024")).toEqual([
      "ersten Juli 2011 DATE 2011-07-01",
      "7 November 2024 DATE 2024-11-07",
    ]);
  });

  it("knows Austrian months and forms without umlaut", () => {
    expect(timesIn("am 3. Jänner, im Feber und am 5. Maerz")).toEqual([
      "3. Jänner DATE 2025-01-03",
      "Feber DATE 2025-02",
      "5. Maerz DATE 2025-03-05",
    ]);
  });

  it("leaves names of people alone", () => {
    expect(timesIn("Theresa May traf August Huber und Frau Mai.")).toEqual([]);
    expect(timesIn("9. Jan Huber, 10. Sep Vanmarcke")).toEqual([]);
  });

  it("gives no date that is none", () => {
    expect(timesIn("am 31. Februar 2024")).toEqual([]);
  });

  it("keeps the year open without publication", () => {
    expect(timesIn("am 24. Dezember", "")).toEqual(["24. Dezember DATE XXXX-12-24"]);
    expect(timesIn("im Dezember", "")).toEqual(["Dezember DATE XXXX-12"]);
  });
});

describe("years", () => {
  it.each([
    ["Bereits 2006 begann der Bau.", ["2006 DATE 2006"]],
    ["im Jahr 1895", ["Jahr 1895 DATE 1895"]],
    ["das Jahr 2013", ["das Jahr 2013 DATE 2013"]],
    ["(1898-1976)", ["1898 DATE 1898", "1976 DATE 1976"]],
    ["der Krieg 1914-18", ["1914 DATE 1914", "18 DATE 1918"]],
    ["seit 1350", ["1350 DATE 1350"]],
    ["Ende 2023", ["Ende 2023 DATE 2023"]],
    ["in den 1990er-Jahren", ["den 1990er-Jahren DATE 199"]],
    ["in den 80er Jahren", ["den 80er Jahren DATE 198"]],
    ["Ende der siebziger Jahre", ["Ende der siebziger Jahre DATE 197"]],
    ["im 15. Jahrhundert", ["15. Jahrhundert DATE 14"]],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  it.each(["2000 Euro", "2013 Meter hoch", "die Zahl 2000,5", "10115 Berlin", "etwa 1800 Menschen", "#2014", "1.2013"])(
    "sees no year in %s",
    (text) => {
      expect(timesIn(text)).toEqual([]);
    },
  );

  it("keeps a season over two years as those two", () => {
    expect(mentionsIn("in der Saison 2014/15")[0]?.interval).toEqual({ from: "2014-01-01", to: "2015-12-31" });
  });
});
