import { newsHeadline, newsText } from "./news.ts";

/** One digitalwires entry as the agency's API gives it, with a body of everyday length. */
export function digitalwiresText(index: number): string {
  const [lead = "", ...rest] = newsText(2800, index + 401);
  const number = String(index).padStart(6, "0");
  return JSON.stringify({
    format: "digitalwires@0.9.1",
    type: "composite",
    entry_id: `Kx${number}`,
    updated: "2025-06-03T09:06:00Z",
    urn: `urn:newsml:dpa.com:20090101:250603-930-${number}`,
    version_created: "2025-06-03T11:05:00+02:00",
    version: 1,
    pubstatus: "usable",
    language: "de",
    urgency: 4,
    headline: newsHeadline(index + 1),
    dateline: "Steinhafen (dpa) - ",
    article_html: `<section class="main">${[lead, ...rest].map((text) => `<p>${text}</p>`).join("")}</section>`,
    creditline: "dpa",
    copyrightnotice: "Copyright 2025 dpa",
    ednotes: [],
    associations: [],
    categories: [
      { type: "dnltype:wire", name: "bdt", qcode: "dpasrv:bdt" },
      { type: "dnltype:desk", name: "pl", qcode: "dpacat:pl" },
      { type: "dnltype:keyword", name: "Beispiel", qcode: null, rank: 1 },
    ],
  });
}
