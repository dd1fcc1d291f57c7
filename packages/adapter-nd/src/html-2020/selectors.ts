import { pageFurniture } from "@digest/adapter-kit";

/** Where the layout of neues-deutschland.de keeps what; a crawler written after the move to nd-aktuell.de still relied on it. */
export const selectors = {
  article: "article",
  /** Holds the number of the article, `item-1136001`. */
  item: "[id^=item-]",
  title: "article h1",
  kicker: "article .Deck .Kicker",
  section: "article .Deck .Rubric a",
  author: "article .Infoline .Author",
  date: "article .Infoline .Date",
  body: "article .Content",
  topics: ".Tags li a",
  similar: "#List-Similar-Articles .Wrap",
  authorBox: ".Author-Box",
  printDate: "meta[name=date]",
} as const;

/** Pictures and players in the text. */
export const media = { frame: "Image", title: ".Title", credit: ".Copyright" } as const;

/** Boxes in the text. */
export const box = "Infobox";

/** What is no text, by selector and reason. */
export const excluded = {
  ".Content-Ad": "advertisement",
  ".Ad": "advertisement",
  ".ndPLUS-Abowerbung": "appeal",
  ".Artikel-Spende": "appeal",
  "#List-Similar-Articles": "teaser",
  ".Tools": "share-buttons",
  form: "control",
  aside: "aside",
} as const satisfies Readonly<Record<string, string>>;

/** What stands around the text, by selector and reason; boxes beside it one by one. */
export const aroundText = {
  ".Content-Ad": "advertisement",
  ".Ad-Nofloat": "advertisement",
  ".Ad": "advertisement",
  ".ndPLUS-Abowerbung": "appeal",
  ".Artikel-Spende": "appeal",
  ".Infobox": "newsletter",
  ".Reading-Time": "reading-time",
  ".Tools": "share-buttons",
  ".Author-Box": "teaser",
  "#List-Similar-Articles": "teaser",
  header: pageFurniture.header,
  nav: pageFurniture.nav,
  footer: pageFurniture.footer,
  form: pageFurniture.form,
} as const satisfies Readonly<Record<string, string>>;
