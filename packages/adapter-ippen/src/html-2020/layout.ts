import type { PageLayout } from "../page/layout.ts";

const root = "#id-js-DocumentDetail";
const headline = ".id-Article-headline";
const kicker = ".id-Article-kicker";
const timestamp = ".id-Article-date";
const authors = ".id-Article-authors";
const lead = ".id-Article-content-item-summary";
const body = ".id-Article-body";

/** Pages with classes `id-Article-*`, seen in May 2020. */
export const html2020: PageLayout = {
  name: "html-2020",
  marks: { article: root, headline, body },
  root,
  headline,
  kicker,
  timestamp,
  authors,
  parts: {
    [lead]: "lead",
    ".id-Article-content-item-box--infobox": "box",
    ".id-Article-content-item-headline": "text",
    "p.id-Article-content-item": "text",
    "div.id-Article-content-item": "text",
  },
  exclude: {
    ".id-Article-dateActionboxCombo-actionBox": "share-bar",
    ".id-Article-advert": "advertisement",
    ".id-Actionbox": "share-bar",
    ".id-Mediabox-zoom": "page-label",
    ".id-Comment": "comments",
    ".id-Container": "page-furniture",
  },
  around: { ".id-CookieConsent": "consent-text" },
};
