import { de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { isOfficial } from "../../src/events/officials.ts";
import { eventWords } from "../../src/locales/de/event-words.ts";
import type { Position } from "../../src/model/position.ts";
import { digestOfArticles, tell } from "./tell.ts";

const saidBy = (label: string, kind: Position["chain"][number]["kind"] = "unknown"): Position => ({
  id: "po:1",
  chain: [{ kind, label, evidence: [] }],
  act: "asserts",
  about: "event",
  factuality: "CT+",
  evidence: [],
});

describe("an authority", () => {
  it.each(eventWords.officials.split(" "))("is known by the word %s", (word) => {
    expect(isOfficial(saidBy(`Die ${word} in Hamburg`), de)).toBe(true);
  });

  it.each(eventWords.officialEndings.split(" "))("is known by a word that ends in %s", (ending) => {
    expect(isOfficial(saidBy(`Wald${ending}`), de)).toBe(true);
  });

  it.each(eventWords.speakers.split(" "))("is known by the one who speaks for it: %s", (noun) => {
    expect(isOfficial(saidBy(`Polizei${noun} Jan Petersen`), de)).toBe(true);
  });

  it.each(["Nachbar", "Augenzeugin Mira Kolb", "Rebellen", "Experten"])("is not %s", (label) => {
    expect(isOfficial(saidBy(label), de)).toBe(false);
  });

  it("is nobody who goes unnamed, and no outlet", () => {
    expect(isOfficial(saidBy("Polizeikreise", "anonymous"), de)).toBe(false);
    expect(isOfficial(saidBy("Gerichtspost", "outlet"), de)).toBe(false);
  });
});

const status = (text: string) =>
  digestOfArticles(tell("a", "2026-03-05T10:00:00+01:00", "Nachrichten", text)).events.map((event) => event.status);

describe("an event", () => {
  it.each([
    "In Hamburg ist am Mittwoch ein Lagerhaus abgebrannt. Das teilte die Feuerwehr mit.",
    "Minister Henning Taubert ist am Mittwoch zurückgetreten. Das teilte Taubert in Berlin mit.",
    "Die Brixor AG übernimmt den Zulieferer Holstrom GmbH. Das gaben beide Unternehmen am Mittwoch bekannt.",
  ])("is confirmed by whoever is in charge or did it: %s", (text) => {
    expect(status(text)).toEqual(["confirmed"]);
  });

  it("is reported where a bystander tells it", () => {
    expect(status("In Hamburg ist am Mittwoch ein Lagerhaus abgebrannt. Das sagte ein Nachbar.")).toEqual(["reported"]);
  });

  it.each(eventWords.details.split(" "))("stays reported where somebody says nothing of a side of it: %s", (noun) => {
    const text = `In Hamburg ist am Mittwoch ein Lagerhaus abgebrannt. Der Besitzer wollte sich zu ${noun} nicht äußern.`;
    expect(status(text)).toEqual(["reported"]);
  });

  it.each([...eventWords.reports.split(" "), ...eventWords.referring.split(" ")])(
    "is disputed where somebody denies it by the word %s",
    (word) => {
      const text = `Präsident Bruno Wendler soll am Mittwoch mit Kanzlerin Petra Osterkamp telefoniert haben. Sprecher Lars Kühn dementierte ${word} am Abend.`;
      expect(status(text)).toEqual(["disputed"]);
    },
  );
});
