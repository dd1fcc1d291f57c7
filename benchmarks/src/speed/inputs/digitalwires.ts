import { newsStream } from "./news.ts";

/** What the wire sends on one day and a bit: entries as the agency's API gives them, with bodies as long as on the wire. */
export function digitalwiresTexts(count: number): readonly string[] {
  return newsStream(count, 200).map(({ headline, paragraphs, published }, index) => {
    const number = String(index).padStart(6, "0");
    const created = published.toISOString().replace(/\.\d+Z$/, "+00:00");
    return JSON.stringify({
      format: "digitalwires@0.9.1",
      entry_id: `Kx${number}`,
      type: "composite",
      updated: published.toISOString(),
      urn: `urn:newsml:dpa.com:20090101:240101-930-${number}`,
      version_created: created,
      version: 1,
      pubstatus: "usable",
      language: "de",
      urgency: 4,
      headline,
      dateline: "Steinhafen (dpa) - ",
      article_html: `<section class="main">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</section>`,
      creditline: "dpa",
      copyrightnotice: "Copyright 2024 dpa",
      ednotes: [],
      associations: [],
      categories: [
        { type: "dnltype:wire", name: "bdt", qcode: "dpasrv:bdt" },
        { type: "dnltype:desk", name: "pl", qcode: "dpacat:pl" },
        { type: "dnltype:keyword", name: "Beispiel", qcode: null, rank: 1 },
      ],
    });
  });
}
