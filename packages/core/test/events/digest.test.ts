import { createDigester, Digest, de, diffDigests, digestOf, findEvent } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeEvent, digestOfArticles, eventsOf, tell } from "./tell.ts";

const crash = [
  tell(
    "a",
    "2025-05-20T09:10:00+02:00",
    "Busunglück: Drei Tote bei Kaltenfurt",
    "Bei einem Busunglück nahe Kaltenfurt sind am Dienstag nach Angaben der Polizei mindestens drei Menschen ums Leben gekommen.",
  ),
  tell(
    "b",
    "2025-05-20T14:40:00+02:00",
    "Fünf Tote bei Busunglück",
    "Bei dem Busunglück in der Nähe von Kaltenfurt sind am Dienstag fünf Menschen gestorben. Das teilte die Polizei mit. Zunächst war von drei Toten die Rede gewesen. Zwölf Menschen wurden verletzt.",
  ),
  tell(
    "c",
    "2025-05-21T08:12:00+02:00",
    "Zahl der Toten nach Busunglück bei Kaltenfurt steigt auf sechs",
    "Nach dem Busunglück bei Kaltenfurt ist die Zahl der Toten auf sechs gestiegen.",
  ),
];

const resignation = [
  tell(
    "d",
    "2025-06-02T09:48:00+02:00",
    "Umweltministerin Helene Brandt will offenbar zurücktreten",
    "Umweltministerin Helene Brandt will nach einem Bericht des Morgenkuriers am Dienstag zurücktreten. Eine Sprecherin der Ministerin wollte den Bericht nicht kommentieren.",
  ),
  tell(
    "e",
    "2025-06-03T11:05:00+02:00",
    "Umweltministerin Helene Brandt tritt zurück",
    "Umweltministerin Helene Brandt ist am Dienstag zurückgetreten. Ministerpräsident Arno Lenz bestätigte den Rücktritt.",
  ),
];

const secretMeeting = [
  tell(
    "f",
    "2025-05-05T10:00:00+02:00",
    "Bericht: Geheimtreffen in Wien",
    "Innenminister Paul Reuter hat sich nach einem Bericht der Zeitung »Abendpost« am Freitag in Wien mit dem Unternehmer Viktor Malik getroffen.",
  ),
  tell(
    "g",
    "2025-05-06T10:00:00+02:00",
    "Reuter dementiert Treffen",
    "Innenminister Paul Reuter hat bestritten, sich am Freitag in Wien mit dem Unternehmer Viktor Malik getroffen zu haben. Malik wollte sich nicht äußern.",
  ),
];

const matches = [
  tell(
    "h",
    "2025-03-08T18:00:00+01:00",
    "SV Adlerstein schlägt FC Norden 3:1",
    "Der SV Adlerstein hat am Samstag gegen den FC Norden mit 3:1 gewonnen.",
  ),
  tell(
    "i",
    "2025-08-23T18:00:00+02:00",
    "FC Norden gewinnt Rückspiel",
    "Der FC Norden hat am Samstag das Rückspiel gegen den SV Adlerstein mit 2:0 gewonnen.",
  ),
];

const calls = [
  tell(
    "j",
    "2025-02-12T18:00:00+01:00",
    "Winter telefoniert mit Sommer",
    "Präsident Karl Winter hat mit Kanzlerin Petra Sommer telefoniert. Das Kanzleramt bestätigte das Telefonat. Außenminister Jonas Herbst und Ministerpräsident Arno Lenz hörten zu.",
  ),
  tell(
    "k",
    undefined,
    "Winter und Sommer reden",
    "Präsident Karl Winter hat am Mittwoch mit Kanzlerin Petra Sommer telefoniert. Das Telefonat dauerte zwei Stunden. Außenminister Jonas Herbst lobte es, Ministerpräsident Arno Lenz schwieg.",
  ),
  tell(
    "l",
    "2025-03-18T20:00:00+01:00",
    "Neues Telefonat",
    "Präsident Karl Winter hat am Dienstag mit Kanzlerin Petra Sommer telefoniert.",
  ),
];

const all = [...crash, ...resignation, ...secretMeeting, ...matches, ...calls];

describe("events across articles", () => {
  it("takes a later count as an update of one accident, not as a contradiction", () => {
    const digest = digestOfArticles(...crash);
    expect(eventsOf(digest, "traffic-accident")).toEqual(["Kaltenfurt, 2025-05-20, confirmed"]);
    const [event] = digest.events;
    const dead = event?.attributes
      .filter(({ name }) => name === "dead")
      .map(({ comparator, value, asOf }) => [comparator, value, asOf?.value]);
    expect(dead).toEqual([
      ["atLeast", 3, "2025-05-20T09:10:00+02:00"],
      ["exact", 5, "2025-05-20T14:40:00+02:00"],
      ["exact", 6, "2025-05-21T08:12:00+02:00"],
    ]);
    expect(digest.contradictions).toEqual([]);
    expect(digest.timeline.filter(({ kind }) => kind === "update").map(({ note }) => note)).toEqual([
      "dead 5",
      "dead 6",
    ]);
  });

  it("joins a plan with what came of it", () => {
    const digest = digestOfArticles(...resignation);
    expect(eventsOf(digest, "resignation")).toEqual(["Helene Brandt, 2025-06-03, confirmed"]);
    expect(digest.contradictions).toEqual([]);
  });

  it("carries a denial to the event another article tells, and reports the contradiction", () => {
    const digest = digestOfArticles(...secretMeeting);
    expect(eventsOf(digest, "meeting")).toEqual(["Paul Reuter + Viktor Malik, Wien, 2025-05-02, disputed"]);
    expect(digest.contradictions.map(({ kind }) => kind)).toEqual(["polarity"]);
    const acts = digest.events[0]?.positions.map(({ act }) => act).toSorted();
    expect(acts).toEqual(expect.arrayContaining(["asserts", "declines", "denies"]));
  });

  it("tells a match from its return leg", () => {
    expect(eventsOf(digestOfArticles(...matches), "match")).toEqual([
      "FC Norden + SV Adlerstein, 2025-03-08, reported",
      "FC Norden + SV Adlerstein, 2025-08-23, reported",
    ]);
  });

  it("derives a date from the weekday of one text and the stamp of another, and keeps a later call apart", () => {
    const digest = digestOfArticles(...calls);
    expect(eventsOf(digest, "telephone-call").map((line) => line.split(", ").slice(1).join(", "))).toEqual([
      "2025-02-12, confirmed",
      "2025-03-18, reported",
    ]);
    expect(digest.events[0]?.attributes.map(({ name, value }) => [name, value])).toEqual([["duration", "PT2H"]]);
    expect(digest.events[0]?.time.basis).toBe("derived");
  });

  it("gives a digest that its schema accepts", () => {
    expect(Digest.safeParse(digestOfArticles(...all)).error).toBeUndefined();
  });
});

describe("the digester", () => {
  it("gives the digest of the batch for any order of adds", () => {
    const expected = JSON.stringify(digestOfArticles(...all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(digestOfArticles(...shuffled))).toBe(expected);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it("goes on from its state", () => {
    const first = createDigester({ locale: de });
    for (const article of all.slice(0, 5)) first.add({ uri: article.id, article });
    const state = JSON.parse(JSON.stringify(first.state()));
    const second = createDigester({ locale: de, state });
    for (const article of all.slice(5)) second.add({ uri: article.id, article });
    expect(second.digest()).toEqual(digestOfArticles(...all));
  });

  it("withdraws a canceled article and what rested on it alone", () => {
    const digester = createDigester({ locale: de });
    for (const article of all) digester.add({ uri: article.id, article });
    for (const article of matches) digester.add({ uri: article.id, article: { ...article, status: "canceled" } });
    expect(digester.digest()).toEqual(digestOfArticles(...all.filter((article) => !matches.includes(article))));
  });

  it("holds an embargoed article until the clock passes", () => {
    const [article] = matches;
    if (article === undefined) return;
    const held = {
      ...article,
      embargo: { value: "2025-03-09T06:00:00+01:00", precision: "second" as const, basis: "stated" as const },
    };
    const digester = createDigester({ locale: de });
    digester.add({ uri: "h", article: held });
    expect(digester.digest().events).toEqual([]);
    expect(digester.digest().problems.map(({ code }) => code)).toEqual(["held"]);
    digester.advance("2025-03-09T07:00:00+01:00");
    expect(digester.digest().events.length).toBe(1);
  });

  it("leaves out what is meant for editors, unless asked", () => {
    const items = matches.map((article) => ({ uri: article.id, article: { ...article, genre: "planning" } }));
    expect(digestOf(items, { locale: de }).articles).toEqual([]);
    expect(digestOf(items, { locale: de, editors: true }).articles.length).toBe(2);
  });

  it("says what an add changed", () => {
    const digester = createDigester({ locale: de });
    const [first, second] = secretMeeting;
    if (first === undefined || second === undefined) return;
    expect(digester.add({ uri: "f", article: first }).map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      "article added",
      "event added",
    ]);
    const before = digester.digest();
    expect(digester.add({ uri: "g", article: second }).map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      "article added",
      "event changed",
      "contradiction added",
    ]);
    expect(diffDigests(before, digester.digest()).map(({ subject, kind }) => `${subject} ${kind}`)).toEqual([
      "article added",
      "event changed",
      "contradiction added",
      "story changed",
    ]);
  });

  it("keeps an editor's split, merge and pin", () => {
    const digest = digestOfArticles(...resignation);
    const ids = digest.events[0]?.mentions.map(({ id }) => id) ?? [];
    const [first = ""] = ids;
    const last = ids.at(-1) ?? "";
    const items = resignation.map((article) => ({ uri: article.id, article }));
    const split = digestOf(items, { locale: de, overrides: { split: [[first, last]] } });
    expect(split.events.length).toBe(2);
    const pinned = digestOf(items, { locale: de, overrides: { pin: [last] } });
    expect(pinned.events.map(({ id }) => id)).toEqual([last]);
    const legs = digestOfArticles(...matches).events.map(({ id }) => id);
    const merged = digestOf(
      matches.map((article) => ({ uri: article.id, article })),
      { locale: de, overrides: { merge: [legs] } },
    );
    expect(merged.events.length).toBe(1);
  });

  it("finds an event by any of its mentions", () => {
    const digest = digestOfArticles(...all);
    for (const event of digest.events)
      for (const { id } of event.mentions)
        expect(describeEvent(digest, findEvent(digest, id) ?? event)).toBe(describeEvent(digest, event));
  });
});
