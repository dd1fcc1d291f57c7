import { describe, expect, it } from "vitest";
import { digestOfArticles, tell } from "./tell.ts";

const published = "2025-03-06T12:00:00+01:00"; // a Thursday

function told(text: string): readonly string[] {
  return digestOfArticles(tell("a", published, "Meldung", text)).events.map(
    ({ status, time }) => `${status} ${time.edtf ?? "open"}`,
  );
}

describe("what lies ahead of publication", () => {
  it.each([
    ["Zur Landtagswahl in Thüringen am kommenden Sonntag sind alle eingeladen.", "planned 2025-03-09"],
    ["Rita Lang gab am Mittwoch ihren Rücktritt im April bekannt.", "planned 2025-04"],
    ["Karl Brandner reist am Freitag nach Madrid.", "planned 2025-03-07"],
  ])("is a plan: %s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it.each([
    ["Karl Brandner telefonierte am Freitag mit Petra Olsak.", "reported 2025-02-28"],
    ["Am Donnerstag vergangener Woche telefonierte Karl Brandner mit Petra Olsak.", "reported 2025-02-27"],
  ])("is not what the tense or the words put behind it: %s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});
