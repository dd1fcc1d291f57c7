import { newsHeadline, newsText } from "./news.ts";

function teasers(count: number, seed: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<div class="teaser-xs columns twelve m-six"><a class="teaser-xs__link" href="/inland/beispiel-${seed}-${index}.html"><picture class="ts-picture"><source srcset="https://images.tagesschau.de/image/${index}/16x9-960.webp" media="(min-width: 769px)"><img class="ts-image" alt="Beispielbild | dpa" src="https://images.tagesschau.de/image/${index}/16x9-256.jpg"></picture><span class="teaser-xs__topline">Beispiel</span><span class="teaser-xs__headline">${newsHeadline(seed + index)}</span><p class="teaser-xs__shorttext">${newsText(160, seed + index)[0] ?? ""}</p></a></div>`,
  ).join("");
}

/** A page in the broadcaster's layout of 2025 with an article of everyday length, inflated to a real page's size by teasers and player data. */
export function pageText(index: number): string {
  const [lead = "", ...rest] = newsText(4200, index + 211);
  const headline = newsHeadline(index + 1);
  const body = rest
    .map(
      (text, at) =>
        `${at % 4 === 3 ? `<h2 class="meldung__subhead columns twelve m-ten m-offset-one">Wie es weitergeht</h2>` : ""}<p class="textabsatz m-ten m-offset-one l-eight l-offset-two columns twelve">${text}</p>`,
    )
    .join("");
  const player = JSON.stringify({
    streams: Array.from({ length: 120 }, (_, at) => ({
      url: `https://media.example/${index}/${at}.m3u8`,
      bitrate: at * 1000,
    })),
  }).replaceAll('"', "&quot;");
  const linked = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: "2025-03-02T22:08:00.000+0100",
    dateModified: "2025-03-02T22:30:00.000+0100",
    description: lead,
    author: [],
  });
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${headline} | tagesschau.de</title><link rel="canonical" href="https://www.tagesschau.de/inland/beispiel-${index}.html"><meta property="og:site_name" content="tagesschau.de"><meta property="og:title" content="${headline}"><script type="application/ld+json">${linked}</script></head><body><nav>${teasers(60, index)}</nav><main><article class="container content-wrapper__group"><div class="seitenkopf"><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Beispiel</span><span class="seitenkopf__headline--text">${headline}</span></h1></div><p class="metatextline">Stand: 02.03.2025 22:08 Uhr</p><p class="textabsatz columns twelve"><strong>${lead}</strong></p>${body}<div class="copytext__video v-instance" data-v="${player}"></div></article><aside>${teasers(200, index + 5000)}</aside></main><footer>${teasers(40, index + 9000)}</footer></body></html>`;
}
