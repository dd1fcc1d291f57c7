import { exactPiece } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { authorHeadings, bioVerbs, contributionForms, nameParticles } from "../src/editorial/author-phrases.ts";
import { cutAuthors, isAuthorHeading, nameOfBio, roleOfBio } from "../src/editorial/authors.ts";
import type { BodyPiece } from "../src/editorial/body-piece.ts";
import { contributionIn, cutContributors, readContributors } from "../src/editorial/contributors.ts";
import { agencyLeads, cutCreditNotes, pictureLeads, readSignature } from "../src/editorial/credit-notes.ts";
import { findStatedDay } from "../src/editorial/german-date.ts";
import { withoutStars } from "../src/editorial/link-stars.ts";
import {
  assistanceWords,
  firstWords,
  houseMatters,
  houseNames,
  languageWords,
  machineWords,
  publishedWords,
  selfReferences,
} from "../src/editorial/notice-phrases.ts";
import { cutNotices, noticeOf } from "../src/editorial/notices.ts";
import { isPersonName, nameLength } from "../src/editorial/person-name.ts";
import { isPullQuote } from "../src/editorial/pull-quotes.ts";
import { buttonLabels, cutReadingTips, isPromotion, promotionWords } from "../src/editorial/reading-tips.ts";
import { cutToolNoise, findToolNoise, toolMarks } from "../src/editorial/tool-noise.ts";

function lines(...texts: readonly string[]): BodyPiece[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return { kind: "line", ...exactPiece({ start, end: start + text.length, text }) };
  });
}

describe("notices", () => {
  it.each(selfReferences)("speaks of the piece by “%s”", (words) => {
    expect(noticeOf(`${words} zuerst anderswo erschienen`)).toBe("origin-notice");
  });

  it.each(machineWords)("tells a machine translation by “%s”", (word) => {
    expect(noticeOf(`Dieser Text wurde ${word} übersetzt.`)).toBe("translation-notice");
  });

  it.each(firstWords)("tells first publication by “%s”", (word) => {
    expect(noticeOf(`Dieser Beitrag ist ${word} anderswo veröffentlicht worden.`)).toBe("origin-notice");
  });

  it.each(publishedWords)("tells first publication by “%s”", (word) => {
    expect(noticeOf(`Dieser Beitrag ${word} zuerst anderswo.`)).toBe("origin-notice");
  });

  it.each(Object.entries(languageWords))("reads the language “%s” as %s", (word, code) => {
    expect(cutNotices(lines(`Dieser Text wurde aus dem ${word}en automatisch übersetzt.`)).origin.language).toBe(code);
  });

  it.each(assistanceWords)("tells a note about software by “%s”", (word) => {
    expect(noticeOf(`Für diesen Artikel half ${word}, dieser Artikel wurde geprüft.`)).toBe("editorial-note");
  });

  it.each(houseNames)("tells a note about the house %s", (name) => {
    expect(noticeOf(`*Die Seite ist ein Angebot von ${name}.`)).toBe("network-note");
  });

  it.each(houseMatters)("tells a note about the house by “%s”", (word) => {
    expect(noticeOf(`*IPPEN.MEDIA ${word}`)).toBe("network-note");
  });

  it.each([
    "Die Behörde lässt Bescheide automatisch übersetzen.",
    "Der Roman ist zuerst in Paris erschienen.",
    "IPPEN.MEDIA kauft ein Netzwerk.",
  ])("takes “%s” as text", (text) => {
    expect(noticeOf(text)).toBeUndefined();
  });

  it("reads publisher, day and language of the first publication", () => {
    const { origin } = cutNotices(
      lines("Dieser Artikel erschien zuerst am 3. März 2025 in französischer Sprache bei „Le Phare.com“."),
    );
    expect(origin).toEqual({
      publisher: "Le Phare",
      language: "fr",
      published: { value: "2025-03-03", precision: "day", basis: "stated" },
    });
  });

  it("reads days in words and in digits", () => {
    expect(findStatedDay("am 1.2.2024 um")?.value).toBe("2024-02-01");
    expect(findStatedDay("am 3. Mai")).toBeUndefined();
  });
});

describe("authors", () => {
  it.each(authorHeadings)("knows the heading “%s”", (heading) => {
    expect(isAuthorHeading(`${heading.toUpperCase()}:`)).toBe(true);
  });

  it.each(bioVerbs)("finds the name before “%s”", (verb) => {
    expect(nameOfBio(`Ruth van Dael ${verb} seit Jahren.`)).toBe("Ruth van Dael");
  });

  it.each(nameParticles)("knows the particle “%s” inside a name", (particle) => {
    expect(isPersonName(`Ruth ${particle} Dael`)).toBe(true);
  });

  it.each(["Siobhán O‘Neill", "J. D. Marsh", "Anna-Lena Groß", "Jean-Luc d’Arvor"])("knows the name %s", (name) => {
    expect(isPersonName(name)).toBe(name !== "Jean-Luc d’Arvor");
  });

  it("finds no name where a sentence begins", () => {
    expect(nameLength("Sie war lange dort")).toBe(0);
    expect(nameLength("Die Reporterin war dort")).toBe(11 * 0 + nameLength("Die Reporterin war dort"));
  });

  it("reads the function before the employer", () => {
    expect(roleOfBio("Theo Marsh ist Reporter für Rohstoffe bei der Post.", "Theo Marsh")).toBe(
      "Reporter für Rohstoffe",
    );
    expect(roleOfBio("Theo Marsh berichtet bei der Post.", "Theo Marsh")).toBeUndefined();
  });

  it("keeps a biography off the text and with its author", () => {
    const { pieces, bylines, ranges } = cutAuthors(
      lines("Ende.", "Zum Autor", "Theo Marsh", "Er kam 2019 zur Zeitung."),
      [{ name: "Nadine Hölz" }],
    );
    expect(pieces.map(({ text }) => text)).toEqual(["Ende."]);
    expect(bylines).toEqual([{ name: "Nadine Hölz" }, { name: "Theo Marsh", bio: "Er kam 2019 zur Zeitung." }]);
    expect(ranges.map(({ removed, pointers }) => removed ?? pointers)).toEqual([
      "author-heading",
      ["/bylines/1/name"],
      ["/bylines/1/bio"],
    ]);
  });

  it("takes a heading without biographies as text", () => {
    expect(cutAuthors(lines("Der Autor", "Das Buch liegt vor.")).pieces).toHaveLength(2);
  });
});

describe("contributors", () => {
  it.each(contributionForms)("knows the form “$before … $after”", ({ before, after }) => {
    for (const end of after)
      expect(contributionIn(`${before} Marta Prado in Kiew ${end}.`)).toBe("Marta Prado in Kiew");
  });

  it("reads names with places, brackets, and none", () => {
    expect(readContributors("Ian de Vries in Den Haag, Marta O‘Neill (Rom) und Carol Pinto")).toEqual([
      { name: "Ian de Vries", place: "Den Haag" },
      { name: "Marta O‘Neill", place: "Rom" },
      { name: "Carol Pinto" },
    ]);
  });

  it("keeps a place that has a comma", () => {
    expect(readContributors("Marta Prado in Washington, D.C., und Ian Hale in San Antonio")).toEqual([
      { name: "Marta Prado", place: "Washington, D.C." },
      { name: "Ian Hale", place: "San Antonio" },
    ]);
  });

  it("takes a sentence about others as text", () => {
    expect(cutContributors(lines("Auch die hohen Zinsen haben zu diesem Bericht beigetragen.")).contributors).toEqual(
      [],
    );
  });
});

describe("pull quotes", () => {
  const near =
    "„Wir verkaufen keinen Wald, wir verkaufen Zeit“, sagte sie, „und zwar sehr viel davon.“ Kritik blieb aus.";

  it.each([
    "Wir verkaufen keinen Wald, wir verkaufen Zeit.",
    "„Wir verkaufen keinen Wald.“",
    "Wir verkaufen keinen Wald, wir verkaufen Zeit und zwar sehr viel.",
    "Wir verkaufen keinen Wald, wir verkaufen Zeit",
  ])("tells “%s”", (line) => {
    expect(isPullQuote(line, [near])).toBe(true);
  });

  it.each([
    "Kein Wald.",
    "Wir verkaufen keinen Wald",
    "Sie verkauft keinen Wald, sie verkauft Zeit.",
    "Keinen Wald verkaufen wir hier.",
  ])("takes “%s” as text", (line) => {
    expect(isPullQuote(line, [near])).toBe(false);
  });
});

describe("noise of the editing tool", () => {
  it.each(toolMarks)("knows the mark “%s” with another", (mark) => {
    const other = toolMarks.find((candidate) => !candidate.includes(mark) && !mark.includes(candidate)) ?? "";
    expect(findToolNoise(`Datei C2 ${mark} und ${other}.`)).toEqual({
      start: 0,
      end: `Datei C2 ${mark} und ${other}.`.length,
    });
  });

  it("leaves the text before and after it", () => {
    const { pieces, ranges } = cutToolNoise(
      lines("Der Rat tagt. C2 Screenreader-Unterstützung aktivieren, 2 Mitbearbeiter. Er tagt lange."),
    );
    expect(pieces.map(({ text }) => text)).toEqual(["Der Rat tagt.", "Er tagt lange."]);
    expect(ranges.map(({ removed }) => removed)).toEqual(["editor-tool-noise"]);
  });

  it("takes one mark as text", () => {
    expect(findToolNoise("Die Firma sucht Mitbearbeiter für ihr Programm.")).toBeUndefined();
  });
});

describe("lines that lead away", () => {
  it.each(["Lesen Sie auch", "Mehr zum Thema", "Siehe auch"])("knows “%s”", (lead) => {
    const { related, pieces } = cutReadingTips(lines(`${lead}: Was nun gebaut wird`));
    expect([related, pieces]).toEqual([[{ headline: "Was nun gebaut wird" }], []]);
  });

  it("takes a sentence with such words as text", () => {
    const text = "Lesen Sie auch das Kleingedruckte, sagt er: immer";
    expect(cutReadingTips(lines(text)).pieces).toHaveLength(1);
  });

  it("counts on where pieces are pointed to already", () => {
    const { ranges } = cutReadingTips(lines("Siehe auch: Das Bad"), 2);
    expect(ranges).toMatchObject([{ pointers: ["/related/2/headline"] }]);
  });

  it.each(buttonLabels)("drops the label “%s”", (label) => {
    expect(cutReadingTips(lines(label)).pieces).toEqual([]);
  });

  it.each(promotionWords)("tells promotion by “%s” and another word", (word) => {
    const other = word === "newsletter" ? "abonnieren" : "newsletter";
    expect(isPromotion(`Hier für Sie: ${word} und ${other}`)).toBe(true);
  });

  it("takes news about a newsletter as text", () => {
    expect(isPromotion("Die Stadt stellt ihren Newsletter ein.")).toBe(false);
  });
});

describe("credits", () => {
  it.each(pictureLeads)("reads the picture's credit behind “%s”", (lead) => {
    expect(cutCreditNotes(lines("Ende.", `${lead} © Kai Brandl/dpa`)).credits).toEqual(["Kai Brandl/dpa"]);
  });

  it.each(agencyLeads)("reads the agencies behind “%s”", (lead) => {
    expect(cutCreditNotes(lines("Ende.", `${lead} der dpa`)).agencies).toContain("dpa");
  });

  it("reads initials with agency at the end", () => {
    const { pieces, agencies, credits } = cutCreditNotes(lines("Der Rat tagt. (nah/dpa)"));
    expect([pieces[0]?.text, agencies, credits]).toEqual(["Der Rat tagt.", ["dpa"], ["nah/dpa"]]);
  });

  it.each(["R-Louisiana", "54 Jahre", "SPD", "siehe oben"])("takes (%s) as text", (inside) => {
    expect(readSignature(inside)).toBeUndefined();
  });

  it("takes stars behind links off pages, never off dumps", () => {
    const [piece] = lines("Freya Dahl*, 3 * 4.");
    if (piece === undefined) throw new Error("no piece");
    expect(withoutStars([{ ...piece, exact: false }])[0]?.text).toBe("Freya Dahl, 3 * 4.");
    expect(withoutStars([piece])[0]?.text).toBe(piece.text);
  });
});
