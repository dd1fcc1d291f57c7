import { type Digest, finishArticle } from "@digest/core";

/** A small digest made by hand: one disputed call, one planned visit, words that try to be markup. */
export function sampleDigest(headline = "Anruf am Abend"): Digest {
  const article = finishArticle({
    id: "urn:digest:desk:1",
    source: "desk",
    format: "text",
    language: "de",
    headline,
    url: "https://example.org/1",
    published: { value: "2025-03-05T08:00+01:00", precision: "minute", basis: "stated" },
    blocks: [{ kind: "paragraph", text: "Roth hat am Montag mit Berg telefoniert, sagte ihr Sprecher." }],
    bylines: [{ name: "Jana Beispiel" }],
    categories: [{ scheme: "medtop", code: "11000000", name: "Politik" }],
  });
  const words = (exact: string, start: number) => ({
    articleId: article.id,
    articleVersion: article.version,
    pointer: "/blocks/0/text",
    start,
    end: start + exact.length,
    exact,
    prefix: "",
    suffix: "",
  });
  const monday = words("am Montag", 9);
  return {
    schemaVersion: 1,
    articles: [article],
    entities: [
      { id: "person:anna-roth", kind: "person", name: "Anna Roth", variants: ["Roth"], roles: ["Ministerin"] },
      { id: "person:karl-berg", kind: "person", name: "Karl Berg", variants: [], roles: [] },
    ],
    statements: [
      {
        id: "st:1",
        articleId: article.id,
        manner: "indirect",
        quote: [words("Roth hat am Montag mit Berg telefoniert", 0)],
        speaker: [words("ihr Sprecher", 47)],
        cue: [words("sagte", 41)],
        frame: [words(", sagte ihr Sprecher", 39)],
        addressee: [],
        chain: [{ kind: "person", label: "ihr Sprecher", evidence: [words("ihr Sprecher", 47)] }],
        medium: "speech",
        act: "asserts",
        polarity: "positive",
      },
    ],
    events: [
      {
        id: "em:1",
        kind: "telephone-call",
        plover: "CONSULT",
        participants: [
          { entityId: "person:anna-roth", role: "party" },
          { entityId: "person:karl-berg", role: "party" },
        ],
        time: {
          edtf: "2025-03-03",
          precision: "day",
          basis: "derived",
          constraints: [{ kind: "weekday", value: "1", evidence: [monday] }],
        },
        attributes: [{ name: "duration", comparator: "about", value: "PT90M", evidence: [] }],
        mentions: [
          {
            id: "em:1",
            articleId: article.id,
            kind: "telephone-call",
            trigger: words("telefoniert", 28),
            participants: [],
            time: { precision: "unknown", basis: "unknown", constraints: [] },
            modality: "actual",
            via: "text",
          },
        ],
        positions: [
          {
            id: "po:1",
            chain: [{ kind: "person", label: "ihr Sprecher", evidence: [] }],
            act: "asserts",
            about: "event",
            factuality: "CT+",
            statementId: "st:1",
            evidence: [words("Roth hat am Montag mit Berg telefoniert", 0)],
          },
          { id: "po:2", chain: [], act: "denies", about: "event", factuality: "CT-", evidence: [] },
        ],
        origins: [{ label: "desk", articleIds: [article.id] }],
        status: "disputed",
        possiblySameAs: [],
      },
      {
        id: "em:2",
        kind: "visit",
        participants: [],
        time: { earliest: "2025-04-01", latest: "2025-04-30", precision: "month", basis: "bounded", constraints: [] },
        place: "Bonn",
        attributes: [],
        mentions: [],
        positions: [],
        origins: [],
        status: "planned",
        possiblySameAs: [],
      },
    ],
    contradictions: [{ kind: "polarity", eventId: "em:1", between: ["po:1", "po:2"], reason: "asserted and denied" }],
    timeline: [
      { edtf: "2025-03-03", kind: "event", eventId: "em:1" },
      { edtf: "2025-04", kind: "event", eventId: "em:2" },
    ],
    stories: [],
    problems: [],
  };
}
