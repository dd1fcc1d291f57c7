import { analyse, de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { conjugate } from "../../src/locales/de/conjugate.ts";
import { eventKinds } from "../../src/locales/de/events.ts";
import { PloverType } from "../../src/model/event.ts";
import { tell } from "./tell.ts";

const wordsOf = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** A clause that holds the word and what it needs. */
function kindsIn(text: string): readonly string[] {
  return analyse(tell("a", "2025-03-03T10:00:00+01:00", "Meldung", text), de).eventMentions.map(({ kind }) => kind.id);
}

describe("the table of event kinds", () => {
  it("has at least thirty kinds, each once", () => {
    expect(eventKinds.length).toBeGreaterThanOrEqual(30);
    expect(new Set(eventKinds.map(({ id }) => id)).size).toBe(eventKinds.length);
  });

  it.each(eventKinds)("describes $id fully", (kind) => {
    expect(kind.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(kind.topic).toMatch(/^(?:0[1-9]|1[0-7])000000$/);
    expect(kind.verbs.length + kind.nouns.length).toBeGreaterThan(0);
    expect(kind.apart).not.toBe("");
    if (kind.plover !== undefined) expect(PloverType.options).toContain(kind.plover);
    for (const role of kind.core) expect(Object.values(kind.roles)).toContain(role);
    if (kind.family !== undefined) expect(kind.rank).toBeTypeOf("number");
  });

  const nouns = eventKinds.flatMap((kind) =>
    kind.nouns.flatMap((entry) => {
      const row = typeof entry === "string" ? { one: entry } : entry;
      return [...wordsOf(row.one), ...wordsOf(row.many ?? "")].map((word) => ({
        id: kind.id,
        word,
        needs: row.needs?.[0],
        predicate: row.predicate === true,
      }));
    }),
  );
  it.each(nouns)("finds $id by the noun $word", ({ id, word, needs, predicate }) => {
    const text = predicate ? `Mira Kolb wird dort ${word}.` : `Man hört ${needs ?? ""} dort von ${word} heute wenig.`;
    expect(kindsIn(text)).toContain(id);
  });

  it.each([
    ["Minister Kolb wird gelobt.", "a title"],
    ["Der Minister wird gelobt.", "one who is known"],
    ["Kolb wird als Minister gelobt.", "another verb"],
  ])("takes no office for an appointment in “%s”: %s", (text) => {
    expect(kindsIn(text)).not.toContain("appointment");
  });

  const verbs = eventKinds.flatMap((kind) =>
    kind.verbs.map((entry) => {
      const row = typeof entry === "string" ? { verb: entry } : entry;
      const [first = "", second] = row.verb.replace("*", "").split("|");
      const base = second ?? first;
      const past = [...conjugate(base)].find(([, bits]) => (bits & 2) !== 0 && (bits & 1) === 0)?.[0] ?? base;
      return {
        id: kind.id,
        verb: row.verb,
        participle: second === undefined ? past : first + past,
        needs: row.needs?.[0],
      };
    }),
  );
  it.each(verbs)("finds $id by the verb $verb", ({ id, participle, needs }) => {
    expect(kindsIn(`Man hat ${needs ?? ""} dort heute wohl ${participle}.`)).toContain(id);
  });
});
