import {
  type Article,
  type ArticleDraft,
  articleRegister,
  type Edition,
  finishArticle,
  reconcile,
  releaseOf,
} from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Wire = Partial<ArticleDraft> & { readonly delivered?: string; readonly at?: string; readonly uri?: string };

function wire({ delivered, at = "2025-03-01T10:00:00+01:00", uri = "wire.json", ...draft }: Wire): Edition {
  const when = { value: at, precision: "second", basis: "stated" } as const;
  const article = finishArticle(
    {
      source: "agency",
      format: "digitalwires",
      language: "de",
      version: "1",
      headline: "Brücke gesperrt",
      identifiers: [{ scheme: "urn", value: "urn:newsml:agency.example:1" }],
      published: when,
      updated: when,
      ...draft,
    },
    ["urn"],
  );
  return delivered === undefined ? { uri, article } : { uri, article, delivered };
}

function page(draft: Partial<ArticleDraft>): Edition {
  const identifiers = [{ scheme: "url", value: "https://paper.example/bruecke" }];
  const article = finishArticle(
    { source: "paper", format: "html-2024", language: "de", headline: "Brücke gesperrt", identifiers, ...draft },
    ["url"],
  );
  return { uri: "page.html", article };
}

function headlines(editions: readonly Edition[], now?: string): readonly (string | undefined)[] {
  return reconcile(editions, now).current.map((article) => article.headline);
}

function embargo(value: string): Article["embargo"] {
  return { value, precision: value.length === 10 ? "day" : "second", basis: "stated" };
}

describe(reconcile, () => {
  it("keeps the higher version, as a number", () => {
    const ninth = wire({ version: "9", headline: "neunte" });
    const tenth = wire({ version: "10", headline: "zehnte" });
    expect(headlines([tenth, ninth])).toEqual(["zehnte"]);
  });

  it("keeps the later time of one version, as an instant and not as a string", () => {
    const earlier = wire({ at: "2025-03-30T01:59:00+01:00", headline: "früher" });
    const later = wire({ at: "2025-03-30T01:30:00Z", headline: "später" });
    expect(headlines([later, earlier])).toEqual(["später"]);
  });

  it("keeps the later delivery of one time, to the microsecond", () => {
    const first = wire({ delivered: "2025-03-01T09:00:00.000001Z", headline: "erste" });
    const second = wire({ delivered: "2025-03-01T09:00:00.000002Z", headline: "zweite" });
    expect(headlines([second, first])).toEqual(["zweite"]);
  });

  it("lets a higher version win although its delivery is older", () => {
    const late = wire({ version: "1", at: "2025-03-01T12:00:00+01:00", delivered: "2025-03-02T09:00:00Z" });
    const high = wire({ version: "2", headline: "zwei", delivered: "2025-03-01T09:00:00Z" });
    expect(headlines([high, late])).toEqual(["zwei"]);
  });

  it("withdraws a canceled article and keeps its tombstone without text", () => {
    const canceled = wire({ status: "canceled", delivered: "2025-03-02T09:00:00Z" });
    const result = reconcile([wire({ delivered: "2025-03-01T09:00:00Z" }), canceled]);
    expect(result.current).toEqual([]);
    expect(result.withdrawn).toEqual([
      {
        id: "urn:digest:agency:urn:newsml:agency.example:1",
        source: "agency",
        version: "1",
        updated: "2025-03-01T10:00:00+01:00",
      },
    ]);
  });

  it("does not let a late older version raise a canceled article", () => {
    const canceled = wire({ version: "3", status: "canceled" });
    expect(headlines([canceled, wire({ version: "2" })])).toEqual([]);
  });

  it("takes a cancel for an article it has never seen", () => {
    expect(reconcile([wire({ status: "canceled" })]).withdrawn).toHaveLength(1);
  });

  it("takes a cancel without delivery time as later than the deliveries of its version", () => {
    const canceled = wire({ status: "canceled", format: "newsml-g2" });
    expect(headlines([canceled, wire({ delivered: "2025-03-09T09:00:00Z" })])).toEqual([]);
  });

  it("reinstates an article with a genuinely newer version", () => {
    const canceled = wire({ version: "2", status: "canceled" });
    expect(headlines([wire({ version: "3", headline: "wieder da" }), canceled])).toEqual(["wieder da"]);
  });

  it("replaces the text wholly by a correction, an update or a repeat", () => {
    const correction = wire({ version: "2", teaser: undefined, correction: "Die Zahl der Züge war falsch." });
    expect(reconcile([correction, wire({ teaser: "Alter Vorspann" })]).current).toEqual([correction.article]);
  });

  it("holds an embargoed article without telling what is in it", () => {
    const held = wire({ embargo: embargo("2025-03-01T12:00:00+01:00"), headline: "Preis geht an Muster" });
    const result = reconcile([held], "2025-03-01T11:59:59+01:00");
    expect(result.current).toEqual([]);
    expect(result.held.map(({ code }) => code)).toEqual(["held"]);
    expect(JSON.stringify(result.held)).not.toContain("Muster");
  });

  it("releases an embargoed article at the instant, whatever the offsets", () => {
    const held = wire({ embargo: embargo("2025-03-01T12:00:00+01:00") });
    expect(headlines([held], "2025-03-01T11:00:00Z")).toEqual(["Brücke gesperrt"]);
  });

  it("holds every embargo without a clock", () => {
    expect(headlines([wire({ embargo: embargo("2001-01-01T00:00:00Z") })])).toEqual([]);
  });

  it("releases early by a newer version without embargo, and holds again by one with", () => {
    const first = wire({ embargo: embargo("2030-01-01T00:00:00Z") });
    const early = wire({ version: "2", headline: "frei" });
    const again = wire({ version: "3", embargo: embargo("2030-01-01T00:00:00Z") });
    expect(headlines([early, first], "2025-03-01T12:00:00Z")).toEqual(["frei"]);
    expect(headlines([again, early, first], "2025-03-01T12:00:00Z")).toEqual([]);
  });

  it("holds what the publisher withholds", () => {
    expect(reconcile([wire({ status: "withheld" })], "2025-03-01T12:00:00Z").held).toHaveLength(1);
  });

  it("keeps the fuller form of one delivery in either order", () => {
    const full = wire({ headline: "JSON" });
    const lean = wire({ headline: "XML", format: "newsml-g2" });
    expect([headlines([full, lean]), headlines([lean, full])]).toEqual([["JSON"], ["JSON"]]);
  });

  it("never replaces a full page by a later teaser of the feed", () => {
    const full = page({ headline: "Seite", updated: { value: "2025-03-01", precision: "day", basis: "stated" } });
    const teaser = page({
      headline: "Feed",
      format: "rss",
      completeness: "teaser",
      updated: { value: "2025-03-05", precision: "day", basis: "stated" },
    });
    expect([headlines([full, teaser]), headlines([teaser, full])]).toEqual([["Seite"], ["Seite"]]);
  });

  it("joins articles that only a third delivery shows to be one", () => {
    const urn = { scheme: "urn", value: "a" };
    const number = { scheme: "number", value: "b" };
    const apart = [wire({ identifiers: [urn] }), wire({ identifiers: [number], headline: "andere" })];
    const both = wire({ identifiers: [urn, number], version: "2", headline: "beide" });
    expect(headlines(apart)).toHaveLength(2);
    expect(headlines([...apart, both])).toEqual(["beide"]);
    expect(headlines([both, ...apart])).toEqual(["beide"]);
  });

  it("does not join articles by a weak identifier, nor those of two publishers", () => {
    const weak = [{ scheme: "derived", value: "x", weak: true }];
    const editions = [wire({ identifiers: weak }), wire({ identifiers: weak, headline: "andere" })];
    expect(headlines(editions)).toHaveLength(2);
    expect(headlines([wire({}), wire({ source: "other" })])).toHaveLength(2);
  });

  it("counts an article that is read twice once", () => {
    expect(headlines([wire({ uri: "a" }), wire({ uri: "b" })])).toHaveLength(1);
  });
});

describe(releaseOf, () => {
  it("lifts an embargo that is a date when the day is over everywhere", () => {
    const { article } = wire({ embargo: embargo("2025-03-01") });
    expect(releaseOf(article, "2025-03-01T23:59:00Z")).toBe("held");
    expect(releaseOf(article, "2025-03-02T12:00:00Z")).toBe("released");
  });
});

describe(articleRegister, () => {
  it("says what each step changes for readers", () => {
    const register = articleRegister();
    const first = wire({});
    const second = wire({ version: "2", headline: "neu" });
    expect(register.add(first)).toEqual({ removed: [], added: [first.article] });
    expect(register.add(second)).toEqual({ removed: [first.article], added: [second.article] });
    expect(register.add(first)).toEqual({ removed: [], added: [] });
    expect(register.add({ ...second, uri: "again.json" })).toEqual({ removed: [], added: [] });
  });

  it("lifts embargoes with the clock, and holds again where the clock goes back", () => {
    const register = articleRegister();
    const held = wire({ embargo: embargo("2025-03-01T12:00:00+01:00") });
    expect(register.add(held)).toEqual({ removed: [], added: [] });
    expect(register.advance("2025-03-01T12:00:00+01:00")).toEqual({ removed: [], added: [held.article] });
    expect(register.advance("2025-03-01T11:00:00+01:00")).toEqual({ removed: [held.article], added: [] });
  });

  it("goes on from its records", () => {
    const register = articleRegister();
    register.add(wire({ version: "2", status: "canceled" }));
    const revived = articleRegister(JSON.parse(JSON.stringify(register.records())));
    expect(revived.add(wire({ version: "1" }))).toEqual({ removed: [], added: [] });
    expect(revived.withdrawn()).toEqual(register.withdrawn());
  });

  it("keeps nothing internal", () => {
    const register = articleRegister();
    const item = { ...wire({}), ledger: [], internal: { notes: [{ role: "contacts", text: "geheim" }] } };
    register.add(item);
    expect(JSON.stringify(register.records())).not.toContain("geheim");
  });
});

const anyEdition = fc
  .record({
    urn: fc.constantFrom("a", "b", "c"),
    number: fc.option(fc.constantFrom("1", "2", "3"), { nil: undefined }),
    version: fc.option(fc.constantFrom("1", "2", "10"), { nil: undefined }),
    at: fc.constantFrom("2025-03-01T10:00:00+01:00", "2025-03-01T09:30:00Z"),
    delivered: fc.option(fc.constantFrom("2025-03-01T10:00:00Z", "2025-03-02T10:00:00Z"), { nil: undefined }),
    status: fc.constantFrom("usable", "withheld", "canceled"),
    completeness: fc.constantFrom("full", "gated", "teaser"),
    format: fc.constantFrom("digitalwires", "newsml-g2", "rss"),
    embargo: fc.option(fc.constantFrom("2025-03-01T12:00:00Z", "2025-03-05T12:00:00Z"), { nil: undefined }),
    headline: fc.constantFrom("eins", "zwei", "drei"),
    uri: fc.constantFrom("x", "y"),
  })
  .map(({ urn, number, delivered, embargo: until, ...rest }) => {
    const numbered = number === undefined ? [] : [{ scheme: "number", value: number }];
    const identifiers = [{ scheme: "urn", value: urn }, ...numbered];
    const times = { ...(delivered === undefined ? {} : { delivered }), ...(until ? { embargo: embargo(until) } : {}) };
    return wire({ ...rest, ...times, identifiers } as Wire);
  });

const anyDeliveries = fc.array(anyEdition, { maxLength: 12 }).chain((editions) =>
  fc.tuple(
    fc.constant(editions),
    fc.shuffledSubarray([...editions, ...editions], {
      minLength: editions.length * 2,
      maxLength: editions.length * 2,
    }),
  ),
);

describe("any order and any repetition", () => {
  it("gives the same articles, held and withdrawn", () => {
    fc.assert(
      fc.property(anyDeliveries, ([editions, shuffled]) => {
        const now = "2025-03-03T00:00:00Z";
        expect(reconcile(shuffled, now)).toEqual(reconcile(editions, now));
      }),
    );
  });

  it("gives the same records, and changes that add up to the current articles", () => {
    fc.assert(
      fc.property(anyDeliveries, ([editions, shuffled]) => {
        const batch = articleRegister();
        const steps = articleRegister();
        for (const edition of editions) batch.add(edition);
        let seen: Article[] = [];
        for (const edition of shuffled) {
          const { removed, added } = steps.add(edition);
          const gone = new Set(removed.map((article) => JSON.stringify(article)));
          seen = [...seen.filter((article) => !gone.has(JSON.stringify(article))), ...added];
        }
        expect(steps.records()).toEqual(batch.records());
        expect(seen.map(({ id }) => id).toSorted()).toEqual(
          steps
            .current()
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });
});
