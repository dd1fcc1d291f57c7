import { type Article, createDigester, type Digester, de, digestOf } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tell } from "./tell.ts";

const fire = tell(
  "a",
  "2025-05-20T09:10:00+02:00",
  "Brand in Kaltenfurt: Drei Verletzte",
  "Bei einem Brand in Kaltenfurt sind am Dienstag drei Menschen verletzt worden. „Wir suchen die Ursache“, sagte Polizeisprecherin Ines Lohmar.",
);
const fireLater = tell(
  "b",
  "2025-05-21T11:00:00+02:00",
  "Nach dem Brand in Kaltenfurt",
  "Nach dem Brand in Kaltenfurt ist am Mittwoch ein Mann festgenommen worden. Polizeisprecherin Ines Lohmar bestätigte die Festnahme.",
);
const plan = tell(
  "c",
  "2025-05-22T08:00:00+02:00",
  "Brandt will zurücktreten",
  "Umweltministerin Helene Brandt will am Freitag zurücktreten.",
);
const outcome = tell(
  "d",
  "2025-05-23T18:00:00+02:00",
  "Brandt tritt zurück",
  "Umweltministerin Helene Brandt ist am Freitag zurückgetreten. Innenminister Paul Reuter bedauerte den Rücktritt.",
);
const secret = {
  ...tell(
    "e",
    "2025-05-23T19:00:00+02:00",
    "Reuter trifft Malik",
    "Innenminister Paul Reuter hat sich am Freitag in Wien mit dem Unternehmer Viktor Malik getroffen.",
  ),
  embargo: { value: "2025-05-24T06:00:00+02:00", precision: "second" as const, basis: "stated" as const },
};

const corrected = { ...fire, version: "2", headline: "Brand in Kaltenfurt: Vier Verletzte" };
const withdrawn = { ...plan, version: "2", status: "canceled" as const };

const deliveries: readonly Article[] = [fire, fireLater, plan, outcome, secret, corrected, withdrawn];
const now = "2025-05-25T08:00:00+02:00";

const item = (article: Article) => ({ uri: article.id, article });

function oneByOne(articles: readonly Article[]): Digester {
  const digester = createDigester({ locale: de });
  for (const article of articles) digester.add(item(article));
  return digester;
}

/** Deliveries in any order, cut into batches anywhere. */
const batches = fc
  .tuple(
    fc.shuffledSubarray([...deliveries], { minLength: deliveries.length }),
    fc.uniqueArray(fc.integer({ min: 0, max: deliveries.length }), { maxLength: 3 }),
  )
  .map(([articles, cuts]) => {
    const ends = [...cuts.toSorted((a, b) => a - b), articles.length];
    return ends.map((end, at) => articles.slice(ends[at - 1] ?? 0, end));
  });

describe("articles taken in many at once", () => {
  it("give the digest of one after the other, before and after the clock moves on", () => {
    const slow = oneByOne(deliveries);
    const before = JSON.stringify(slow.digest());
    slow.advance(now);
    const after = JSON.stringify(slow.digest());
    fc.assert(
      fc.property(batches, (parts) => {
        const digester = createDigester({ locale: de });
        for (const part of parts) digester.addAll(part.map(item));
        expect(JSON.stringify(digester.digest())).toBe(before);
        digester.advance(now);
        expect(JSON.stringify(digester.digest())).toBe(after);
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it("leave the state that one after the other leave", () => {
    const digester = createDigester({ locale: de });
    digester.addAll(deliveries.map(item));
    expect(digester.state()).toEqual(oneByOne(deliveries).state());
    const restored = createDigester({ locale: de, state: JSON.parse(JSON.stringify(digester.state())) });
    expect(restored.digest()).toEqual(digester.digest());
  });

  it("tell of one delivery what add tells", () => {
    for (const [at, article] of deliveries.entries()) {
      const known = deliveries.slice(0, at);
      expect(oneByOne(known).addAll([item(article)])).toEqual(oneByOne(known).add(item(article)));
    }
  });

  it("tell what they changed in all", () => {
    const lines = (digester: Digester, articles: readonly Article[]) =>
      digester.addAll(articles.map(item)).map(({ subject, kind, pointers }) => [subject, kind, ...pointers].join(" "));
    expect(lines(createDigester({ locale: de }), [plan, outcome])).toEqual([
      "article added",
      "article added",
      "event added",
    ]);
    expect(lines(oneByOne([plan, outcome]), [withdrawn])).toContain("article removed");
  });

  it("tell nothing of an article that came and was withdrawn again", () => {
    expect(createDigester({ locale: de }).addAll([plan, withdrawn].map(item))).toEqual([]);
  });

  it("are what digestOf takes", () => {
    const digester = oneByOne(deliveries);
    digester.advance(now);
    expect(digestOf(deliveries.map(item), { locale: de, now })).toEqual(digester.digest());
  });
});
