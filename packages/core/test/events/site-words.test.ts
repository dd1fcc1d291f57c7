import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

const accident = (site: string) => [
  tell(
    "a",
    "2026-02-03T07:30:00+01:00",
    `Hubschrauber bei ${site} abgestürzt`,
    `Bei ${site} ist am Montagabend ein Hubschrauber abgestürzt. Zwei Menschen kamen ums Leben.`,
  ),
  tell(
    "b",
    "2026-02-04T09:00:00+01:00",
    "Ermittler bergen Flugschreiber",
    `Nach dem Hubschrauberabsturz bei ${site} am Montag haben Ermittler den Flugschreiber geborgen.`,
  ),
];

describe("a word where a place stands", () => {
  it.each(["Lunden", "Ostermund", "Greifstein", "Kraap"])("tells of one place in two texts: %s", (site) => {
    expect(eventsOf(digestOfArticles(...accident(site)), "air-accident")).toHaveLength(1);
  });

  it.each(["Regen", "Nebel", "Dauerregen", "Tageslicht"])("tells of none where it is a noun: %s", (noun) => {
    expect(eventsOf(digestOfArticles(...accident(noun)), "air-accident")).toHaveLength(2);
  });

  it("keeps two accidents at two places apart", () => {
    const [first] = accident("Lunden");
    const [, second] = accident("Kraap");
    if (first === undefined || second === undefined) throw new Error("no articles");
    expect(eventsOf(digestOfArticles(first, second), "air-accident")).toHaveLength(2);
  });
});
