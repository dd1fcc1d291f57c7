import { type NewsItem, newsStream } from "./news.ts";
import { pick, type Random, seeded } from "./random.ts";

const sections = "inland ausland wirtschaft wissen investigativ faktenfinder kultur sport wetter archiv".split(" ");

/** An icon: drawn paths are half of a real page. */
function icon(random: Random): string {
  const steps = Array.from(
    { length: 330 },
    () => `${pick(["c", "l", "s"], random)}${(random() * 90).toFixed(3)},${(random() * 90).toFixed(3)}`,
  );
  return `<svg class="icon" viewBox="0 0 64 64" aria-hidden="true"><path d="M0,0${steps.join(" ")}z"/></svg>`;
}

/** What a player on the page is told, as escaped JSON in an attribute: a sixth of real pages on the mean. */
function player(number: number): string {
  const streams = Array.from({ length: 52 }, (_, at) => ({
    url: `https://media.example/${number}/${at}/master.m3u8`,
    kind: "video",
    bitrate: at * 1000,
  }));
  const data = JSON.stringify({ mc: { streams }, pc: { autoplay: false } }).replaceAll('"', "&quot;");
  return `<div class="v-instance preloadingskeleton--mediaplayer--1x1" data-v="${data}" data-v-type="MediaPlayer">\n                </div>`;
}

function picture(number: number): string {
  const source = (type: string, media: string): string =>
    `\n            <source type="image/${type}" media="(${media})" srcset="https://images.tagesschau.de/image/${number}/AAABlVX4J5I/1x1-256/beispiel-100.${type}">`;
  const sources = ["webp", "jpeg"].flatMap((type) =>
    ["max-width: 440px", "max-width: 767px", "max-width: 900px", "min-width: 901px"].map((media) =>
      source(type, media),
    ),
  );
  return `<div class="ts-picture__poster-wrapper">\n        <picture class="ts-picture ts-picture--list">${sources.join("")}\n            <img loading="lazy" class="ts-image" src="https://images.tagesschau.de/image/${number}/1x1-256/beispiel-100.jpg" alt="Beispiel" title="Beispiel | dpa">\n        </picture>\n    </div>`;
}

function stamp(published: Date): string {
  const [date = "", time = ""] = published.toISOString().split("T");
  return `${date.split("-").toReversed().join(".")} • ${time.slice(0, 5)} Uhr`;
}

function teaser({ headline, published }: NewsItem, number: number): string {
  return `<li class="teaser-xs columns m-six  ">\n    <div class="teaser-xs__media columns four">\n        ${picture(number)}\n        ${player(number)}\n    </div>\n    <div class="teaser-xs__teaserinfo columns eight">\n        <a class="teaser-xs__link" href="https://www.tagesschau.de/inland/mehr-${number}.html">\n            <p class="teaser-xs__topline-container">\n                <span class="teaser-xs__date">${stamp(published)}</span>\n            </p>\n            <h3 class="teaser-xs__headline-wrapper">\n                <span class="teaser-xs__topline">Mehr zum Thema</span>\n                <span class="teaser-xs__headline">\n                    ${headline}\n                </span>\n            </h3>\n        </a>\n    </div>\n</li>`;
}

function menu(random: Random): string {
  const entry = (section: string, at: number): string =>
    `\n            <li>\n                <a href="https://www.tagesschau.de/${section}/${at}" class="burger-panel__pagelink" title="Menüpunkt aufrufen">\n                    <span class="burger-panel__pagelink-icon" aria-hidden="true">\n                    </span>\n                    <span data-nosnippet="" class="burger-panel__pagelink-text">${section}</span>\n                </a>\n            ${at === 0 ? icon(random) : ""}</li>`;
  const entries = sections.flatMap((section) => Array.from({ length: 22 }, (_, at) => entry(section, at)));
  return `<nav class="burger-navi-nav" aria-label="Hauptnavigation"><ul class="burger-panel">${entries.join("")}</ul></nav>`;
}

/** A related piece within the text, which tells in a sentence what it is about. */
function boxed({ headline, paragraphs, published }: NewsItem, number: number): string {
  return `<div class="teaser-absatz columns">\n    <div class="teaser-absatz__media columns four m-three">\n        ${picture(number)}\n        ${player(number)}\n    </div>\n    <div class="teaser-absatz__teaserinfo columns eight m-nine" role="complementary" aria-label="Kasten">\n        <a class="teaser-absatz__link" href="https://www.tagesschau.de/inland/box-${number}.html">\n            <div class="teaser-absatz__teaserheadline"><p class="teaser-absatz__topline-container"><span class="teaser-absatz__date">${stamp(published).slice(0, 10)}</span></p>\n                <h3 class="teaser-absatz__headline-wrapper"><span class="teaser-absatz__topline">Hintergrund</span> <span class="teaser-absatz__headline">${headline}</span></h3></div>\n            <div class="teaser-absatz__shorttext-container"><p class="teaser-absatz__shorttext">${paragraphs[0]} <span class="link-extend ">mehr</span></p></div>\n        </a>\n    </div>\n</div>`;
}

function body(paragraphs: readonly string[], boxes: readonly string[]): string {
  const heading = `<h2 class="meldung__subhead columns twelve m-ten m-offset-one l-eight l-offset-two">Wie es weitergeht</h2>`;
  return paragraphs
    .map(
      (text, at) =>
        `${at % 4 === 3 ? heading : ""}\n        <p class="textabsatz m-ten m-offset-one l-eight l-offset-two columns twelve">${text}</p>${at % 5 === 2 ? (boxes[Math.floor(at / 5)] ?? "") : ""}`,
    )
    .join("");
}

/** Of the related pieces of a page, so many stand within the text. */
const boxedPieces = 4;

function page({ headline, paragraphs, published }: NewsItem, more: readonly NewsItem[], index: number): string {
  const random = seeded(index + 1);
  const [lead = "", ...rest] = paragraphs;
  const icons = Array.from({ length: 34 }, () => icon(random));
  const boxes = more.slice(0, boxedPieces).map((item, at) => boxed(item, index * 100 + at));
  const teasers = more.slice(boxedPieces).map((item, at) => teaser(item, index * 100 + boxedPieces + at));
  const linked = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: published.toISOString(),
    dateModified: published.toISOString(),
    description: lead,
    author: [],
  });
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${headline} | tagesschau.de</title><link rel="canonical" href="https://www.tagesschau.de/inland/beispiel-${index}.html"><meta property="og:site_name" content="tagesschau.de"><meta property="og:title" content="${headline}"><script type="application/ld+json">${linked}</script></head><body><header class="header-fancy-v2">${icons.slice(0, 10).join("\n")}${menu(random)}</header><main><article class="container content-wrapper__group"><div class="seitenkopf"><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Beispiel</span><span class="seitenkopf__headline--text">${headline}</span></h1></div><p class="metatextline">Stand: ${stamp(published).replace(" •", "")}</p><p class="textabsatz columns twelve"><strong>${lead}</strong></p>${body(rest, boxes)}</article><aside><ul class="columns twelve">${teasers.join("\n")}</ul></aside>${icons.slice(10, 20).join("\n")}</main><footer class="footer">${icons.slice(20).join("\n")}</footer></body></html>`;
}

/** Related pieces on a page. */
export const related = 10;

/**
 * Pages in the broadcaster's layout of 2025. Two pages of that layout have 360 and 510 kB (a good 200 kB of icons, up to 130 kB of player data), 950
 * and 1450 elements, 5 to 20 kB of text and four and ten related pieces, headlines with a date; so have these.
 */
export function pageTexts(count: number): readonly string[] {
  const others = newsStream(count * related, 100, 80);
  return newsStream(count, 100, 5000).map((item, index) =>
    page(item, others.slice(index * related, (index + 1) * related), index),
  );
}
