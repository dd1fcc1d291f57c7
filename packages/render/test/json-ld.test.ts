import { renderJsonLd } from "@digest/render";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";
import { type GraphNode, schemaOrgFaults } from "./schema-org.ts";

function graphOf(digest: Parameters<typeof renderJsonLd>[0]): readonly GraphNode[] {
  return renderJsonLd(digest)["@graph"] as readonly GraphNode[];
}

const digests = [
  ["the sample made by hand", sampleDigest()],
  ["invented news", newsDigest()],
] as const;

/** The types a reference may lead to (schema.org, "Values expected to be one of these types"). */
const ranges: Readonly<Record<string, readonly string[]>> = {
  "Claim/about": ["Event"],
  "Claim/author": ["Person", "Organization"],
  "Claim/publisher": ["Person", "Organization"],
  "Claim/appearance": ["NewsArticle"],
  "Event/about": ["Place"],
  "Event/attendee": ["Person", "Organization"],
  "Event/subjectOf": ["NewsArticle"],
};

/** Stands in for the context at schema.org, which a test does not load: every term is one of the vocabulary. */
const context = {
  "@context": {
    "@vocab": "http://schema.org/",
    url: { "@type": "@id" },
    eventStatus: { "@type": "@id" },
  },
};

async function documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }> {
  if (url !== "https://schema.org") throw new Error(`no context at ${url}`);
  return { documentUrl: url, document: context };
}

describe.each(digests)("the JSON-LD of %s", (_name, digest) => {
  const graph = graphOf(digest);

  it("has a node for every article, entity, event and position", () => {
    const count = (type: string): number => graph.filter((node) => node["@type"] === type).length;
    expect(count("NewsArticle")).toBe(digest.articles.length);
    expect(count("Person") + count("Organization") + count("Place")).toBe(digest.entities.length);
    expect(count("Event")).toBe(digest.events.length);
    expect(count("Claim")).toBe(digest.events.flatMap(({ positions }) => positions).length);
    expect(count("Claim")).toBeGreaterThan(0);
  });

  it("uses types, properties and values of schema.org alone", { timeout: 60_000 }, () => {
    expect(schemaOrgFaults(graph)).toEqual([]);
  });

  it("refers to nodes of the graph that the vocabulary allows there", () => {
    const types = new Map(graph.map((node) => [node["@id"], node["@type"]]));
    for (const node of graph) {
      for (const [property, value] of Object.entries(node)) {
        for (const target of [value].flat() as readonly (string | Partial<GraphNode>)[]) {
          if (typeof target === "string" || target["@id"] === undefined) continue;
          const place = `${node["@type"]}/${property}`;
          expect(ranges[place], place).toContain(types.get(target["@id"]));
        }
      }
    }
  });

  it("loses nothing when a JSON-LD processor expands it and reads it as RDF", async () => {
    const document = renderJsonLd(digest) as Parameters<typeof jsonld.expand>[0];
    const expanded = await jsonld.expand(document, { documentLoader, safe: true } as Parameters<
      typeof jsonld.expand
    >[1]);
    expect(expanded).toHaveLength(graph.length);
    const triples = (await jsonld.toRDF(document, { documentLoader, safe: true } as Parameters<
      typeof jsonld.toRDF
    >[1])) as readonly {
      readonly subject: { readonly termType: string };
    }[];
    const named = triples.filter(({ subject }) => subject.termType === "NamedNode");
    expect(named.length).toBeGreaterThan(graph.length * 2);
  });
});

describe(schemaOrgFaults, () => {
  it("objects to what the vocabulary does not have", { timeout: 60_000 }, () => {
    const node = { "@id": "em:1", "@type": "Event", startdate: "2025" };
    expect(schemaOrgFaults([node]).join()).toContain("startdate");
    expect(schemaOrgFaults([{ "@id": "em:1", "@type": "Happening" }])).not.toEqual([]);
  });
});

describe(renderJsonLd, () => {
  it("gives a date to no event whose day is not known as one", () => {
    const { events } = sampleDigest();
    const at = (edtf: string) =>
      JSON.stringify(
        graphOf({ ...sampleDigest(), events: events.map((event) => ({ ...event, time: { ...event.time, edtf } })) }),
      );
    expect(at("2025-03-03")).toContain('"startDate":"2025-03-03"');
    expect(at("2024-21")).not.toContain("startDate");
    expect(at("2025-03-03/2025-03-05")).not.toContain("startDate");
  });

  it("names events in the language asked for", () => {
    expect(JSON.stringify(renderJsonLd(sampleDigest()))).toContain("Telefonat: Anna Roth – Karl Berg");
    expect(JSON.stringify(renderJsonLd(sampleDigest(), { language: "en" }))).toContain("Telephone call: Anna Roth");
  });

  it("has no null", () => {
    expect(JSON.stringify(renderJsonLd(sampleDigest()))).not.toContain("null");
  });
});
