import { analyse, de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

const published = "2025-03-06T12:00:00+01:00"; // a Thursday

/** What the paragraphs tell of a kind, each as `role name, … @ places (times)`. */
function told(kind: string, ...paragraphs: string[]): readonly string[] {
  const { eventMentions, entities } = analyse(tell("a", published, "Meldung", ...paragraphs), de);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return eventMentions
    .filter((mention) => mention.kind.id === kind)
    .map(({ participants, places, times }) => {
      const who = participants.map(({ role, entityId }) => `${role} ${nameOf(entityId)}`).join(", ");
      const where = places.length === 0 ? "" : ` @ ${places.map(nameOf).join(", ")}`;
      const when = times.map(({ relation, time }) => ` ${relation} ${time.interval?.to ?? ""}`).join("");
      return `${who}${where}${when}`.trim();
    });
}

describe("the time a mention has", () => {
  it("is shared by the verb and a noun of its kind", () => {
    expect(
      told("match", "Der TSV Bruckfeld hat das Hinspiel am Mittwoch gegen den FC Lauda mit 2:1 gewonnen."),
    ).toEqual(["side FC Lauda, side TSV Bruckfeld on 2025-03-05", "side TSV Bruckfeld, side FC Lauda on 2025-03-05"]);
  });

  it("bounds what the clause only comes after", () => {
    const text = "Nach dem Brand in Hamburg hat die Polizei am Mittwoch einen Mann festgenommen.";
    expect(told("fire", text)).toEqual(["@ Hamburg before 2025-03-05"]);
    expect(told("arrest", text)).toEqual(["@ Hamburg on 2025-03-05"]);
  });

  it("is the day of the announcement for what comes about by it", () => {
    expect(
      told("takeover", "Die Brennius AG übernimmt die Talvia GmbH. Das gaben beide Unternehmen am Mittwoch bekannt."),
    ).toEqual(["buyer Brennius AG, target Talvia GmbH on 2025-03-05"]);
    expect(told("layoffs", "Die Brennius AG streicht 500 Stellen, wie der Konzern am Dienstag mitteilte.")).toEqual([
      "company Brennius AG on 2025-03-04",
    ]);
  });

  it("is not the day of the announcement for what happens by itself", () => {
    expect(told("fire", "In Hamburg ist ein Haus abgebrannt. Das teilte die Feuerwehr am Mittwoch mit.")).toEqual([
      "@ Hamburg",
    ]);
  });

  it("is the second day of a night", () => {
    const article = tell("a", published, "Feuer", "In der Nacht zum Dienstag ist in Hamburg ein Lagerhaus abgebrannt.");
    const [event] = digestOfArticles(article).events;
    expect(event?.time).toMatchObject({ edtf: "2025-03-04", earliest: "2025-03-03", latest: "2025-03-04" });
  });
});

describe("who takes part", () => {
  it.each([
    [
      "arrest",
      "Der Chef der Bank, Peter Holm, wurde am Montag in München festgenommen.",
      "suspect Peter Holm @ München",
    ],
    ["arrest", "Peter Holm, der in Kiel wohnt, wurde am Montag festgenommen.", "suspect Peter Holm"],
    ["arrest", "Nach Angaben von Mira Kolb ist Peter Holm am Montag festgenommen worden.", "suspect Peter Holm"],
    ["arrest", "Der aus Polen stammende Peter Holm wurde am Montag in Kiel festgenommen.", "suspect Peter Holm @ Kiel"],
    [
      "abduction",
      "Unbekannte haben am Montag die Ärztin Mira Kolb in Bamako verschleppt.",
      "victim Mira Kolb @ Bamako",
    ],
    ["release", "Die entführte Ärztin Mira Kolb ist am Montag freigelassen worden.", "prisoner Mira Kolb"],
    ["attack", "Die Armee beschoss am Montag die Stadt Charkiw.", "target Charkiw"],
    ["attack", "Bei Beschuss der Stadt Charkiw starben am Montag drei Menschen.", "target Charkiw"],
    [
      "meeting",
      "Peter Holm, Chef der Kelm AG, hat am Montag Mira Kolb getroffen.",
      "party Peter Holm, party Mira Kolb",
    ],
    ["dismissal", "Der FC Lauda trennte sich am Montag von Trainer Peter Holm.", "actor FC Lauda, person Peter Holm"],
    ["talks", "CDU und SPD verhandelten am Montag in Berlin über eine Koalition.", "party CDU, party SPD @ Berlin"],
    ["match", "Der SV Norden verlor am Montag beim FC Lauda mit 0:2.", "side SV Norden, side FC Lauda"],
    [
      "interest-rate-decision",
      "Die Nationalbank von Helvara hat ihren Leitzins am Montag gesenkt.",
      "actor Nationalbank von Helvara",
    ],
    ["sentence", "Ein Gericht in Kiel hat Peter Holm am Montag wegen Mordes verurteilt.", "defendant Peter Holm"],
    ["appointment", "Zum Nachfolger von Mira Kolb wurde am Montag Jan Beck ernannt.", "person Jan Beck"],
    ["law", "Der Bundestag hat am Montag das Rentenpaket verabschiedet.", "actor Bundestag"],
    ["sanctions", "Die USA verhängten am Montag neue Sanktionen gegen Belarus.", "actor USA, target Belarus"],
    [
      "takeover",
      "Der Autobauer Brennius hat am Montag den Konkurrenten Talvia GmbH übernommen.",
      "buyer Brennius, target Talvia GmbH",
    ],
    ["resignation", "Am Montag ist Hochrat Orvald Thessig zurückgetreten.", "person Orvald Thessig"],
  ])("reads %s in “%s”", (kind, sentence, expected) => {
    expect(told(kind, sentence)).toEqual([`${expected} on 2025-03-03`]);
  });

  it("takes parties by their own names", () => {
    expect(
      told("talks", "Am Montag haben Freie Union und Grüne Liste in Berlin über eine Koalition verhandelt."),
    ).toEqual(["party Freie Union, party Grüne Liste @ Berlin on 2025-03-03"]);
  });
});

describe("where it is", () => {
  it.each([
    ["earthquake", "Im Süden von Peru hat am Montag die Erde gebebt.", "@ Peru"],
    ["landslide", "Bei einem Erdrutsch nahe Bergen starben am Montag zwei Menschen.", "@ Bergen"],
    ["air-accident", "Nahe der Stadt Lauda ist am Montag ein Kleinflugzeug abgestürzt.", "@ Lauda"],
    ["visit", "Peter Holm reiste am Montag von Berlin nach Kiew.", "visitor Peter Holm @ Kiew"],
  ])("reads %s in “%s”", (kind, sentence, expected) => {
    expect(told(kind, sentence)).toEqual([`${expected} on 2025-03-03`]);
  });
});

describe("the place of an event", () => {
  it("is who is struck, where that is a place and no other is told", () => {
    const article = tell("a", published, "Raketen auf Charkiw", "Die Armee beschoss am Montag die Stadt Charkiw.");
    expect(digestOfArticles(article).events[0]?.place).toBe("Charkiw");
  });
});

describe("what is no event of its own", () => {
  it("is a death of nobody named in what caused it", () => {
    const article = tell(
      "a",
      published,
      "Angriff auf Charkiw",
      "Bei einem Drohnenangriff auf Charkiw sind am Montag drei Menschen getötet worden.",
    );
    const digest = digestOfArticles(article);
    expect(eventsOf(digest, "killing")).toEqual([]);
    expect(digest.events.map(({ kind }) => kind)).toEqual(["attack"]);
  });

  it("is a vote told as a match", () => {
    const text = "Mira Kolb gewann die Stichwahl am Sonntag gegen Peter Holm.";
    expect(told("match", text)).toEqual([]);
    expect(told("election", text)[0]).toBe("winner Mira Kolb, loser Peter Holm on 2025-03-02");
  });
});
