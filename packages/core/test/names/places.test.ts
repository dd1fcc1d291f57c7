import { describe, expect, it } from "vitest";
import { namesIn } from "./names-in.ts";

describe("places", () => {
  it.each([
    ["Er lebt in Köln.", "Köln"],
    ["Der Zug hielt in Frankfurt am Main.", "Frankfurt am Main"],
    ["Sie reiste in die Vereinigten Staaten.", "Vereinigten Staaten"],
    ["Die Wirtschaft Brasiliens wächst.", "Brasiliens"],
    ["Das Dorf liegt bei Wendelsheim.", "Wendelsheim"],
    ["Die Truppen standen vor Korzhingrad.", "Korzhingrad"],
    ["Er wohnt in Zwurl.", "Zwurl"],
    ["Der Unfall geschah in der Kölner Straße.", "Kölner Straße"],
    ["Das Haus steht in der Tannhuberallee.", "Tannhuberallee"],
    ["Ein Boot kenterte auf dem Schwurlsee.", "Schwurlsee"],
    ["Auf der A 7 staute sich der Verkehr.", "A 7"],
    ["Sie sahen den Orrin River von oben.", "Orrin River"],
    ["Die Insel Markonn ist klein.", "Markonn"],
    ["In Nordhessen fiel Schnee.", "Nordhessen"],
    ["Das Wasser kommt aus Bad Wurzling.", "Bad Wurzling"],
    ["ROSTOCK - Der Hafen wächst.", "ROSTOCK"],
    ["Am Frankfurter Hauptbahnhof fiel der Strom aus.", "Frankfurter Hauptbahnhof"],
  ])("finds %s", (text, name) => {
    expect(namesIn(text)).toContain(`LOC ${name}`);
  });

  it("reads a list by one of its members", () => {
    expect(namesIn("Die Route führt über Köln, Zwurl und Grosk.")).toEqual(["LOC Köln", "LOC Zwurl", "LOC Grosk"]);
  });

  it.each(["Nach dem Essen ging er heim.", "Der Main war gestern der Sieg.", "Aus Risiken werden Schäden."])(
    "does not take a noun for a place: %s",
    (text) => {
      expect(namesIn(text).filter((name) => !name.includes("Main"))).toEqual([]);
    },
  );

  it("takes no derived adjective and no inhabitant", () => {
    expect(
      namesIn("Die französische Regierung lud Amerikaner und Polen ein.").filter((name) => name !== "LOC Polen"),
    ).toEqual([]);
  });
});
