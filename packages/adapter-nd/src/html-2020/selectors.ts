/** Where the layout of neues-deutschland.de keeps what; a crawler written after the move to nd-aktuell.de still relied on it. */
export const selectors = {
  article: "article",
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

/** What is no text, by selector and reason. */
export const excluded = {
  ".Content-Ad": "advertisement",
  ".Ad": "advertisement",
  ".ndPLUS-Abowerbung": "appeal",
  ".Artikel-Spende": "appeal",
  ".Infobox": "newsletter",
  "#List-Similar-Articles": "teaser",
  ".Tools": "share-buttons",
  form: "control",
  aside: "aside",
} as const satisfies Readonly<Record<string, string>>;
