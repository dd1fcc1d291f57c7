import {
  type Article,
  contradictionReasons,
  createDigester,
  de,
  digestOf,
  linkReasons,
  openReasons,
} from "@digest/core";
import { describe, expect, it } from "vitest";
import { againWords, partWords } from "../../src/locales/de/event-figures.ts";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

const items = (...articles: Article[]) => articles.map((article) => ({ uri: article.id, article }));

const dated = tell(
  "a",
  "2025-02-04T17:00:00+01:00",
  "Innenminister Kersten tritt zurück",
  "Innenminister Paul Kersten ist am Montag zurückgetreten.",
);
const undated = tell("b", undefined, "Der Minister geht", "Innenminister Paul Kersten ist am Montag zurückgetreten.");

describe("a mention without people or place of its own", () => {
  const flood = tell(
    "a",
    "2025-06-11T10:00:00+02:00",
    "Hochwasser in Lauterau",
    "In Lauterau hat ein Hochwasser am Dienstag drei Menschen getötet.",
  );

  it("means the place its text speaks of", () => {
    const later = tell(
      "b",
      "2025-06-14T10:00:00+02:00",
      "Nach der Flut",
      "In Lauterau schwiegen die Sirenen lange. Bei dem Hochwasser am Dienstag starben vier Menschen.",
    );
    const digest = digestOfArticles(flood, later);
    expect(eventsOf(digest, "flood")).toEqual(["Lauterau, 2025-06-10, reported"]);
    expect(digest.events[0]?.links?.map(({ reasons }) => reasons)).toEqual([["same-context", "same-day"]]);
  });

  it("means none where its text speaks of another", () => {
    const other = tell(
      "b",
      "2025-06-14T10:00:00+02:00",
      "Nach der Flut",
      "In Bergau schwiegen die Sirenen lange. Bei dem Hochwasser am Dienstag starben vier Menschen.",
    );
    expect(eventsOf(digestOfArticles(flood, other), "flood")).toHaveLength(2);
  });
});

describe("a mention without a day", () => {
  it("joins the only event it can be", () => {
    const digest = digestOfArticles(dated, undated);
    expect(eventsOf(digest, "resignation")).toEqual(["Paul Kersten, 2025-02-03, reported"]);
    expect(digest.events[0]?.links?.map(({ reasons }) => reasons)).toEqual([
      ["same-participants", "same-weekday", "only-candidate"],
    ]);
  });

  it("stays apart where it can be either of two", () => {
    const call = (source: string, published: string | undefined, day: string): Article =>
      tell(
        source,
        published,
        "Winter und Sommer telefonieren",
        `Präsident Karl Winter hat ${day} mit Kanzlerin Petra Sommer telefoniert.`,
      );
    const digest = digestOfArticles(
      call("a", "2025-02-05T10:00:00+01:00", "am Dienstag"),
      call("b", "2025-05-14T10:00:00+02:00", "am Dienstag"),
      call("c", undefined, "am Dienstag"),
    );
    expect(eventsOf(digest, "telephone-call").length).toBe(3);
  });

  it("has the year of the news for a day without one", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        "2025-06-16T10:00:00+02:00",
        "Winter gewinnt",
        "Karl Winter hat am Sonntag die Präsidentenwahl gewonnen.",
      ),
      tell("b", undefined, "Winter gewinnt Wahl", "Karl Winter hat am 15. Juni die Präsidentenwahl gewonnen."),
    );
    expect(digest.events.filter(({ kind }) => kind === "election").map(({ time }) => time.edtf)).toEqual([
      "2025-06-15",
    ]);
  });
});

describe("a denial", () => {
  it("in own words denies what another text tells", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        "2025-03-05T10:00:00+01:00",
        "Winter telefoniert mit Sommer",
        "Präsident Karl Winter hat am Dienstag mit Kanzlerin Petra Sommer telefoniert, wie Insider berichten.",
      ),
      tell(
        "b",
        "2025-03-06T10:00:00+01:00",
        "Kanzleramt: Kein Telefonat zwischen Winter und Sommer",
        "Präsident Karl Winter soll am Dienstag mit Kanzlerin Petra Sommer telefoniert haben. «Es gab kein Telefonat», sagte Sprecher Udo Brenner.",
      ),
    );
    expect(eventsOf(digest, "telephone-call")).toEqual(["Karl Winter + Petra Sommer, 2025-03-04, disputed"]);
    expect(digest.contradictions.map(({ kind, because }) => `${kind} ${because ?? ""}`)).toEqual([
      "polarity asserted-and-denied",
    ]);
  });

  it("leaves the outlet that tells of it without an assertion of its own", () => {
    const digest = digestOfArticles(
      tell(
        "a",
        "2025-02-04T17:00:00+01:00",
        "Kersten bleibt",
        "Innenminister Paul Kersten hat bestritten, dass er zurückgetreten ist.",
      ),
    );
    expect(digest.events.flatMap(({ positions }) => positions.map(({ act }) => act))).toEqual(["denies"]);
  });
});

describe("figures of several sources", () => {
  const strike = (words: string) =>
    digestOfArticles(
      tell(
        "a",
        "2025-11-20T15:00:00+01:00",
        "Busfahrer in Rheinau streiken",
        `In Rheinau haben am Donnerstag die Busfahrer gestreikt. ${words}`,
      ),
    );

  it.each(againWords.split(" "))("contradict each other in one sentence where the second goes on with %s", (word) => {
    const verb = word === "es" ? "waren es" : word === "von" ? "war die Rede von" : word;
    const digest = strike(
      `Nach Angaben der Gewerkschaft beteiligten sich 2000 Beschäftigte, nach Angaben der Stadt ${verb} 900.`,
    );
    expect(digest.contradictions.map(({ figure }) => figure)).toEqual([{ name: "turnout", values: [2000, 900] }]);
  });

  it("do not where one counts a part of the other", () => {
    for (const word of partWords.before.split(" ")) {
      const digest = strike(
        `Nach Angaben der Gewerkschaft beteiligten sich 2000 Beschäftigte, ${word} 900 Teilnehmer.`,
      );
      expect(digest.events.flatMap(({ attributes }) => attributes.map(({ value }) => value))).toEqual([2000]);
    }
    for (const word of partWords.after.split(" ")) {
      const digest = strike(
        `Nach Angaben der Gewerkschaft beteiligten sich 2000 Beschäftigte. 900 ${word} Beschäftigten kamen.`,
      );
      expect(digest.events.flatMap(({ attributes }) => attributes.map(({ value }) => value))).toEqual([2000]);
    }
  });
});

describe("an authority in charge", () => {
  it.each(["Polizeisprecherin Eva Lorenz", "Staatsanwalt Georg Winter", "die Polizei"])("confirms: %s", (source) => {
    const digest = digestOfArticles(
      tell(
        "a",
        "2026-01-07T18:00:00+01:00",
        "Festnahme in Erlenbach",
        `In Erlenbach ist am Mittwoch der Unternehmer Rolf Distelkamp festgenommen worden. Das sagte ${source}.`,
      ),
    );
    expect(digest.events.filter(({ kind }) => kind === "arrest").map(({ status }) => status)).toEqual(["confirmed"]);
  });
});

describe("an editor's split", () => {
  it("parts mentions that one article tells as one event", () => {
    const article = tell(
      "a",
      "2025-02-04T17:00:00+01:00",
      "Paul Kersten tritt zurück",
      "Innenminister Paul Kersten ist am Montag zurückgetreten. Der Rücktritt von Paul Kersten kam überraschend.",
    );
    const ids = digestOfArticles(article).events[0]?.mentions.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(1);
    const parted = digestOf(items(article), { locale: de, overrides: { split: [ids.slice(0, 2)] } });
    expect(parted.events.length).toBe(2);
  });
});

describe("a plan whose day has passed", () => {
  it("stays planned and is told as overdue once", () => {
    const digester = createDigester({ locale: de });
    const [item] = items(
      tell(
        "a",
        "2025-09-08T11:00:00+02:00",
        "Lund will nach Prag",
        "Präsidentin Ingrid Lund will am Freitag nach Prag reisen.",
      ),
    );
    if (item === undefined) return;
    digester.add(item);
    expect(digester.advance("2025-09-12T20:00:00Z")).toEqual([]);
    expect(digester.advance("2025-09-13T20:00:00Z").map(({ kind, pointers }) => [kind, pointers])).toEqual([
      ["changed", ["/overdue"]],
    ]);
    expect(digester.advance("2025-09-14T20:00:00Z")).toEqual([]);
    expect(digester.digest().events.map(({ status, overdue }) => [status, overdue])).toEqual([["planned", true]]);
  });
});

describe("the name of an event", () => {
  const storm = (source: string, name: string, place: string) =>
    tell(
      source,
      "2026-11-02T18:00:00+01:00",
      "Schwere Schäden",
      `Beim Sturm ${name} starb am Montag in ${place} ein Mann.`,
    );

  it("makes one of what is told at two places", () => {
    expect(
      eventsOf(digestOfArticles(storm("a", "«Wanda»", "Husby"), storm("b", '"Wanda"', "Datteln")), "storm"),
    ).toHaveLength(1);
    expect(
      eventsOf(digestOfArticles(storm("a", "Wanda", "Husby"), storm("b", "„Wanda“", "Datteln")), "storm"),
    ).toHaveLength(1);
  });

  it("keeps apart what bears another one", () => {
    expect(
      eventsOf(digestOfArticles(storm("a", "«Wanda»", "Husby"), storm("b", "«Xaver»", "Husby")), "storm"),
    ).toHaveLength(2);
  });
});

describe("events of one day in texts that share one name", () => {
  const plan = tell(
    "a",
    "2026-10-03T19:00:00+02:00",
    "Protest",
    "Gewerkschaftsführer Rui Teles kündigte für den 20. Oktober einen Generalstreik an.",
  );
  const told = (day: string) =>
    tell(
      "b",
      "2026-10-19T10:00:00+02:00",
      "Kompromiss",
      `Der für ${day} geplante Generalstreik fällt aus. Das sagte Rui Teles.`,
    );

  it("are one", () => {
    expect(eventsOf(digestOfArticles(plan, told("Dienstag")), "strike")).toEqual(["2026-10-20, called-off"]);
  });

  it("are two on two days", () => {
    expect(eventsOf(digestOfArticles(plan, told("Donnerstag")), "strike")).toHaveLength(2);
  });
});

describe("the keys of reasons", () => {
  it.each([linkReasons, openReasons, contradictionReasons])("have a meaning each", (table) => {
    for (const [key, meaning] of Object.entries<string>(table)) {
      expect(key).toMatch(/^[a-z-]+$/);
      expect(meaning.length).toBeGreaterThan(5);
    }
  });
});
