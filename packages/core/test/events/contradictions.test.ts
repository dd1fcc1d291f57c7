import type { Digest } from "@digest/core";
import { describe, expect, it } from "vitest";
import { partWords } from "../../src/locales/de/event-figures.ts";
import { eventWords } from "../../src/locales/de/event-words.ts";
import { digestOfArticles, tell } from "./tell.ts";

const protest = "In Hamburg haben am Samstag Tausende Menschen gegen die Schließung des Krankenhauses demonstriert.";
const at = (source: string, hour: string, text: string) =>
  tell(source, `2026-06-13T${hour}:00:00+02:00`, "Demonstration in Hamburg", text);

/** The contradictions of a digest, each as what was counted, the values and who gives them. */
function values({ contradictions, events }: Digest): readonly string[] {
  return contradictions.flatMap(({ figure, between }) => {
    const sources = between.map((id) => {
      const position = events.flatMap(({ positions }) => positions).find((one) => one.id === id);
      return position?.chain[0]?.label;
    });
    return figure === undefined ? [] : [`${figure.name} ${figure.values.join("/")} ${sources.join("/")}`];
  });
}

describe("figures of several sources", () => {
  it.each([
    "Die Polizei sprach von 4000 Teilnehmern, die Veranstalter zählten 12.000.",
    "Die Polizei zählte 4000 Teilnehmer. Die Veranstalter hatten 12.000 Teilnehmer gemeldet.",
  ])("contradict each other: %s", (text) => {
    expect(values(digestOfArticles(at("a", "20", `${protest} ${text}`)))).toEqual([
      "turnout 12000/4000 Veranstalter/Polizei",
    ]);
  });

  it("do where the noun they count stands with the last", () => {
    const text =
      "Bei der Demonstration in Hamburg kamen am Samstag laut Polizei 4000, laut Veranstaltern 12.000 Teilnehmer zusammen.";
    const [event] = digestOfArticles(at("a", "20", text)).events;
    expect(event?.attributes.map(({ name, value }) => `${name} ${value}`)).toEqual(["turnout 12000", "turnout 4000"]);
  });

  it("are told once where several texts carry them", () => {
    const text = `${protest} Die Polizei zählte 4000 Teilnehmer. Die Veranstalter zählten 12.000 Teilnehmer.`;
    expect(values(digestOfArticles(at("a", "20", text), at("b", "21", text)))).toHaveLength(1);
  });

  it("contradict each other hours later where they do not grow", () => {
    const police = at("a", "18", `${protest} Die Polizei zählte 4000 Teilnehmer.`);
    const others = at("b", "22", `${protest} Die Veranstalter zählten 12.000 Teilnehmer.`);
    expect(values(digestOfArticles(police, others))).toEqual(["turnout 12000/4000 Veranstalter/Polizei"]);
  });

  it("do not where one source corrects its own", () => {
    const first = at("a", "18", `${protest} Die Polizei zählte 4000 Teilnehmer.`);
    const second = at("b", "22", `${protest} Die Polizei zählte 6000 Teilnehmer.`);
    expect(values(digestOfArticles(first, second))).toEqual([]);
  });

  it.each(partWords.degree.split(" "))("do not where one counts those who were %s hurt", (degree) => {
    const text = `Bei einem Busunglück in Hamburg sind am Samstag 15 Kinder verletzt worden. Drei Kinder seien ${degree} verletzt worden, sagte Einsatzleiter Jan Petersen.`;
    expect(digestOfArticles(at("a", "18", text)).contradictions).toEqual([]);
  });

  it.each(eventWords.countingVerbs.split(" "))("are those of whoever %s", (verb) => {
    const of = verb === "sprechen" ? "von " : "";
    const text = `${protest} Die Polizisten ${verb} ${of}4000 Teilnehmer. Die Helfer ${verb} ${of}9000 Teilnehmer.`;
    expect(values(digestOfArticles(at("a", "18", text)))).toEqual(["turnout 4000/9000 Polizisten/Helfer"]);
  });

  it.each(eventWords.counted.split(" "))("are those of whoever had %s", (participle) => {
    const text = `${protest} Die Polizei zählte 4000 Teilnehmer. Die Feuerwehr hatte von 9000 Teilnehmern ${participle}.`;
    expect(values(digestOfArticles(at("a", "18", text)))).toEqual(["turnout 4000/9000 Polizei/Feuerwehr"]);
  });
});

describe("a denied report", () => {
  it("contradicts whoever reported it", () => {
    const text =
      "Präsident Bruno Wendler hat am Dienstag mit Kanzlerin Petra Osterkamp telefoniert, wie die „Hansepost“ berichtet. Das Kanzleramt dementierte den Bericht.";
    const digest = digestOfArticles(tell("a", "2026-03-05T10:00:00+01:00", "Telefonat", text));
    expect(digest.contradictions.map(({ because }) => because)).toEqual(["asserted-and-denied"]);
  });
});
