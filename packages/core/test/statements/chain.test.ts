import {
  analyse,
  articleFromText,
  de,
  evidenceFor,
  findStatements,
  type NameMention,
  plainDocument,
  valueAt,
} from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseSigns } from "../../src/locales/de/case-signs.ts";
import { articleWith, firstIn, toldIn } from "./statements-of.ts";

describe("chains of sources", () => {
  it("lists whom a paper rests on before the paper", () => {
    expect(
      firstIn("Wie die Nordzeitung unter Berufung auf Insider berichtet, soll es ein Gespräch gegeben haben.").chain,
    ).toEqual(["anonymous Insider", "outlet Nordzeitung"]);
  });

  it("lists the speaker before the agency that passes the words on", () => {
    expect(firstIn("Das Gespräch sei gut gewesen, sagte Sprecher Pjotr Ilin laut Tass.").chain).toEqual([
      "person Sprecher Pjotr Ilin",
      "outlet Tass",
    ]);
  });

  it("adds the outlet it is said to", () => {
    expect(firstIn("Der Sprecher schrieb der Nachrichtenagentur AFP, es habe ein Gespräch gegeben.").chain).toEqual([
      "person Sprecher",
      "outlet Nachrichtenagentur AFP",
    ]);
  });

  it("names the source itself, not its noun of saying", () => {
    expect(firstIn("Nach Angaben der Polizei starben zwei Menschen.").chain).toEqual(["organisation Polizei"]);
  });

  it.each([
    ["Nach Angaben des Konzerns sank der Umsatz.", "Konzern"],
    ["Nach Angaben des Hauses sank der Umsatz.", "Haus"],
    ["Nach ukrainischen Angaben sank der Umsatz.", "ukrainische Angaben"],
    ["Nach Angaben der Polizei sank der Umsatz.", "Polizei"],
    ["Das estnische Innenministerium teilte mit, dass es regne.", "estnisches Innenministerium"],
    ["Der estnische Regierungschef teilte mit, dass es regne.", "estnischer Regierungschef"],
    ["Die estnische Regierung teilte mit, dass es regne.", "estnische Regierung"],
    ["Die estnischen Behörden teilten mit, dass es regne.", "estnische Behörden"],
    ["Nach Angaben der estnischen Regierung sank der Umsatz.", "estnische Regierung"],
    ["Nach Angaben des estnischen Konzerns sank der Umsatz.", "estnischer Konzern"],
    ["Laut dem estnischen Parlament sank der Umsatz.", "estnisches Parlament"],
    ["Laut estnischer Regierung sank der Umsatz.", "estnische Regierung"],
    ["Laut estnischem Verband sank der Umsatz.", "estnischer Verband"],
    ["Laut einem neuen Bericht sank der Umsatz.", "neuer Bericht"],
    ["Ermittlern zufolge sank der Umsatz.", "Ermittler"],
    ["Laut Konzern sank der Umsatz.", "Konzern"],
    ["Nach Informationen von ausland.example sank der Umsatz.", "ausland.example"],
    ["Laut einem neuen Bericht, der «Nord» vorliegt, sank der Umsatz.", "neuer Bericht"],
    ["Zwei mit der Sache vertraute Beamte teilten mit, dass es regne.", "vertraute Beamte"],
    ["Der am Montag vereidigte Minister teilte mit, dass es regne.", "vereidigter Minister"],
    ["Aus Sicht des Konzerns war der Umsatz zu hoch.", "Konzern"],
    ["Aus Sicht der estnischen Regierung war der Umsatz zu hoch.", "estnische Regierung"],
  ])("is labelled without the ending of its case: %s", (text, label) => {
    const article = articleFromText({ source: "x", headline: "Bilanz", text });
    expect(analyse(article, de).statements[0]?.chain[0]?.label).toBe(label);
  });

  it.each(caseSigns.dativeEndings)("names a source in -%s in the nominative", (ending) => {
    const article = articleFromText({ source: "x", headline: "Bilanz", text: `Laut Test${ending} sank der Umsatz.` });
    expect(analyse(article, de).statements[0]?.chain[0]?.label).toBe(`Test${ending.slice(0, -1)}`);
  });

  it.each([
    ...caseSigns.neuterEndings.map((ending) => [ending, "es"] as const),
    ...caseSigns.masculineEndings.map((ending) => [ending, "er"] as const),
  ])("knows the gender of a source in -%s", (ending, adjective) => {
    const text = `Test${ending} rechnet. Laut dem neuen Test${ending} sank der Umsatz.`;
    const article = articleFromText({ source: "x", headline: "Bilanz", text });
    expect(analyse(article, de).statements[0]?.chain[0]?.label).toBe(`neu${adjective} Test${ending}`);
  });

  it("names whom a pronoun stands for", () => {
    const [, second] = toldIn("Minister Jan Beispiel sagte, es regne. Er kündigte an, dass es schneie.");
    expect(second?.chain).toEqual(["person Minister Jan Beispiel"]);
  });

  it("takes the kind from the names found", () => {
    const text = "Nordmann sagte, es regne.";
    const names: NameMention[] = [{ start: 0, end: 8, type: "PER", name: "Nordmann" }];
    expect(findStatements(plainDocument(text, de), { locale: de, names })[0]?.chain[0]?.kind).toBe("person");
  });
});

describe("evidence of statements", () => {
  it("holds the exact words at its pointer, also over several blocks", () => {
    const { article, document } = articleWith(
      "Ministerin: „Wir bauen neu“",
      "„Die Brücke ist marode.\n\nWir bauen sie neu“, sagte Jule Brandt dem Nordblatt.\n\nDer Bau dauere zwei Jahre.",
    );
    const statements = findStatements(document, { locale: de });
    expect(statements.length).toBeGreaterThan(1);
    for (const statement of statements) {
      for (const role of [statement.quote, statement.speaker, statement.cue, statement.frame, statement.addressee]) {
        for (const [start, end] of role) {
          for (const { pointer, exact, ...span } of evidenceFor(article, document, start, end)) {
            expect(String(valueAt(article, pointer)).slice(span.start, span.end)).toBe(exact);
          }
        }
      }
    }
  });
});
