import { contradictionReasons, de as german, linkReasons, openReasons } from "@digest/core";
import { type Language, renderText, wordsFor } from "@digest/render";
import { describe, expect, it } from "vitest";
import { sampleDigest } from "./sample-digest.ts";

const languages: readonly Language[] = ["de", "en"];
const kinds = german.events.kinds.map(({ id }) => id);
const measured = ["duration", "score", "sentence"];
const attributes = [...new Set([...measured, ...german.events.figures.rows.map(({ name }) => name)])];
const reasons = [linkReasons, openReasons, contradictionReasons].flatMap((table) => Object.keys(table));

describe.each(languages)("the words in %s", (language) => {
  const words = wordsFor(language);

  it.each(kinds)("name the kind %s", (kind) => {
    expect(words.kinds[kind]).toMatch(/\S/);
  });

  it.each(reasons)("tell the reason %s", (reason) => {
    expect((words.reasons as Readonly<Record<string, string>>)[reason]).toMatch(/\S/);
  });

  it.each(attributes)("name the attribute %s", (attribute) => {
    expect(words.attributes[attribute]).toMatch(/\S/);
  });

  it("name nothing that core does not know", () => {
    expect(Object.keys(words.attributes).toSorted()).toEqual([...attributes].toSorted());
    expect(Object.keys(words.kinds).toSorted()).toEqual([...kinds].toSorted());
    expect(Object.keys(words.reasons).toSorted()).toEqual([...reasons].toSorted());
  });
});

describe("explaining", () => {
  const [call, ...others] = sampleDigest().events;
  const links = [{ between: ["em:1", "em:3"] as const, reasons: ["same-day", "same-participants"] }];
  const linked = {
    ...sampleDigest(),
    events: call === undefined ? [] : [{ ...call, links, overdue: true }, ...others],
  };

  it("says in the reader's language why mentions are one event", () => {
    expect(renderText(linked, { explain: true })).toContain("derselbe Tag; dieselben Beteiligten");
    expect(renderText(linked, { explain: true, language: "en" })).toContain("same day; same participants");
    expect(renderText(linked)).not.toContain("derselbe Tag");
  });

  it("says that the day of a plan has passed", () => {
    expect(renderText(linked)).toContain("der Termin ist vorbei");
  });

  it("tells contradictions in the reader's language", () => {
    const [found] = linked.contradictions;
    const known = {
      ...linked,
      contradictions: found === undefined ? [] : [{ ...found, because: "asserted-and-denied" }],
    };
    expect(renderText(known)).toContain("der eine behauptet, was der andere bestreitet");
  });
});
