import { dumpLines, ledger, readText } from "@digest/adapter-kit";
import {
  type AdapterFixture,
  checkAdapter,
  contractRules,
  hostileInputs,
  ledgerFaults,
  mutations,
  seededRandom,
} from "@digest/adapter-kit/testing";
import { type Adapter, finishArticle, problem, type SourceDocument } from "@digest/core";
import { describe, expect, it } from "vitest";

const source = "example";
const format = "dump";
const head = "BEISPIELBLATT";

function bad(document: SourceDocument, code: "malformed-text" | "empty-input") {
  return { items: [], problems: [problem({ code, source, format, uri: document.uri })] };
}

/** Reads dumps of an invented publisher: a line of recognition, the headline, paragraphs. */
const sound: Adapter = {
  source,
  formats: [format],
  detect: ({ bytes }) =>
    new TextDecoder().decode(bytes.subarray(0, 13)) === head
      ? { format, certainty: 1, reasons: ["first line"] }
      : undefined,
  read: async (document) => {
    const { text, problems } = readText(document, { source, format });
    if (text === undefined) return { items: [], problems };
    const [mark, title, ...rest] = dumpLines(text);
    if (mark?.text !== head || title === undefined) return bad(document, "malformed-text");
    const article = finishArticle({
      source,
      format,
      language: "de",
      headline: title.text,
      blocks: rest.map((line) => ({ kind: "paragraph", text: line.text })),
    });
    const ranges = [
      { ...mark, removed: "boilerplate" },
      { ...title, pointers: ["/headline"] },
      ...rest.map((line, index) => ({ ...line, pointers: [`/blocks/${index}/text`] })),
    ];
    return { items: [{ uri: document.uri, article, ledger: ledger(text, ranges) }], problems };
  },
};

const fixtures: readonly AdapterFixture[] = [
  {
    name: "short",
    format,
    document: {
      uri: "urn:example:short",
      bytes: new TextEncoder().encode(`${head}\nRat tagt\n\nDer Rat tagt am Mittwoch.\n`),
    },
  },
];
const quick = { mutants: 10, hostile: false };

async function broken(change: Partial<Adapter>, fixture: Partial<AdapterFixture> = {}) {
  const [first] = fixtures;
  const violations = await checkAdapter(
    { ...sound, ...change },
    first === undefined ? [] : [{ ...first, ...fixture }],
    quick,
  );
  return new Set(violations.map(({ rule }) => rule));
}

describe(checkAdapter, () => {
  it("finds nothing in an adapter that keeps the contract", async () => {
    expect(await checkAdapter(sound, fixtures)).toEqual([]);
  });

  it("finds the same with the same seed", async () => {
    const careless: Adapter = {
      ...sound,
      read: async (document, wanted) => ({
        ...(await sound.read(document, wanted)),
        problems: [problem({ code: "internal" })],
      }),
    };
    expect(await checkAdapter(careless, fixtures, quick)).toEqual(await checkAdapter(careless, fixtures, quick));
  });

  it("never-throws: reports a read that rejects and a detect that throws", async () => {
    expect(await broken({ read: () => Promise.reject(new Error("no")) })).toContain("never-throws");
    expect(
      await broken({
        detect: () => {
          throw new Error("no");
        },
      }),
    ).toContain("never-throws");
  });

  it("detects: reports another format and a certainty beyond 1", async () => {
    expect(await broken({ detect: () => undefined })).toContain("detects");
    expect(await broken({ detect: () => ({ format, certainty: 7, reasons: [] }) })).toContain("detects");
    expect(await broken({ detect: () => ({ format: "other", certainty: 1, reasons: [] }) })).toContain("detects");
  });

  it("valid-articles: reports a clock time without offset", async () => {
    const read: Adapter["read"] = async (document) => {
      const { items, problems } = await sound.read(document);
      const published = { value: "2025-02-12T10:00", precision: "minute", basis: "stated" } as const;
      return { items: items.map((item) => ({ ...item, article: { ...item.article, published } })), problems };
    };
    expect(await broken({ read })).toContain("valid-articles");
  });

  it("unique-ids: reports two items with one id", async () => {
    const read: Adapter["read"] = async (document) => {
      const { items, problems } = await sound.read(document);
      return { items: [...items, ...items], problems };
    };
    expect(await broken({ read })).toContain("unique-ids");
  });

  it("same-again: reports a reading that changes", async () => {
    let count = 0;
    const read: Adapter["read"] = async () => {
      count += 1;
      return { items: [], problems: [problem({ code: "malformed-text", source, detail: String(count) })] };
    };
    expect(await broken({ read })).toContain("same-again");
  });

  it("any-zone: reports a reading that depends on the zone of the process", async () => {
    let zone = "Europe/Berlin";
    const read: Adapter["read"] = async (document) => {
      const { items, problems } = await sound.read(document);
      return { items: items.map((item) => ({ ...item, article: { ...item.article, genre: zone } })), problems };
    };
    const underZone = async <Result>(name: string, task: () => Promise<Result>): Promise<Result> => {
      zone = name;
      const result = await task();
      zone = "Europe/Berlin";
      return result;
    };
    const rules = async (adapter: Adapter) =>
      (await checkAdapter(adapter, fixtures, { ...quick, underZone })).map(({ rule }) => rule);
    expect(await rules({ ...sound, read })).toEqual(["any-zone", "any-zone", "any-zone"]);
    expect(await rules(sound)).toEqual([]);
  });

  it("exact-ledger: reports a ledger that leaves something out", async () => {
    const read: Adapter["read"] = async (document) => {
      const { items, problems } = await sound.read(document);
      return { items: items.map((item) => ({ ...item, ledger: item.ledger.slice(1) })), problems };
    };
    expect(await broken({ read })).toContain("exact-ledger");
  });

  it("valid-problems: reports unknown codes and missing sources", async () => {
    const read: Adapter["read"] = async () => ({ items: [], problems: [{ code: "nope", message: "", remedy: "" }] });
    expect(await broken({ read })).toContain("valid-problems");
  });

  it("expected-problems: reports problems that the fixture does not name", async () => {
    expect(await broken({}, { problems: ["repaired-input"] })).toContain("expected-problems");
  });

  it("tells-bad-input: reports silence about foreign input", async () => {
    expect(await broken({ read: async () => ({ items: [], problems: [] }) })).toContain("tells-bad-input");
  });

  it("bounded-output: reports a reading out of proportion", async () => {
    const read: Adapter["read"] = async () => ({
      items: [],
      problems: [problem({ code: "internal", source, detail: "x".repeat(300_000) })],
    });
    expect(await broken({ read })).toContain("bounded-output");
  });

  it("has a test for every rule", () => {
    expect(Object.keys(contractRules)).toEqual([
      "never-throws",
      "detects",
      "valid-articles",
      "unique-ids",
      "same-again",
      "any-zone",
      "exact-ledger",
      "valid-problems",
      "expected-problems",
      "tells-bad-input",
      "bounded-output",
    ]);
  });
});

describe(ledgerFaults, () => {
  const article = finishArticle({ source, format, language: "de", headline: "Kopf" });

  it.each([
    ["Kopf", [{ start: 0, end: 4, pointers: ["/headline"] }], 0],
    ["Kopf", [{ start: 0, end: 3, pointers: ["/headline"] }], 1],
    ["Kopf", [{ start: 1, end: 4, pointers: ["/headline"] }], 1],
    ["Kopf", [{ start: 0, end: 4, pointers: ["/teaser"] }], 1],
    ["Fuß!", [{ start: 0, end: 4, pointers: ["/headline"] }], 1],
    ["Kopf", [{ start: 0, end: 4, removed: "Kein Wort" }], 1],
    ["Kopf", [{ start: 0, end: 4, removed: "unaccounted" }], 1],
    ["Kopf", [{ start: 0, end: 4 }], 1],
    [
      "Kopf Fuß",
      [
        { start: 0, end: 4, pointers: ["/headline"] },
        { start: 4, end: 8, removed: "boilerplate" },
      ],
      1,
    ],
    [
      "KopfFuß",
      [
        { start: 0, end: 4, pointers: ["/headline"] },
        { start: 3, end: 7, removed: "boilerplate" },
      ],
      1,
    ],
  ])("of %j: %j has %i faults", (text, entries, count) =>
    expect(ledgerFaults(text, entries, article, true)).toHaveLength(count),
  );
});

describe(seededRandom, () => {
  it("gives the same numbers for the same seed, all below the limit", () => {
    const [first, second, other] = [seededRandom(3), seededRandom(3), seededRandom(4)];
    const numbers = Array.from({ length: 50 }, () => first(10));
    expect(numbers).toEqual(Array.from({ length: 50 }, () => second(10)));
    expect(numbers).not.toEqual(Array.from({ length: 50 }, () => other(10)));
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });
});

describe("mutations", () => {
  it.each(Object.entries(mutations))("%s: leaves the bytes it is given alone, also empty ones", (_name, mutate) => {
    const bytes = new TextEncoder().encode("Grüße");
    const copy = bytes.slice();
    expect(mutate(bytes, seededRandom(1))).toBeInstanceOf(Uint8Array);
    expect(bytes).toEqual(copy);
    expect(mutate(new Uint8Array(), seededRandom(1))).toBeInstanceOf(Uint8Array);
  });

  it.each(Object.entries(hostileInputs))("%s is a hostile input", (_name, make) => {
    expect(make().length).toBeGreaterThan(0);
  });
});
