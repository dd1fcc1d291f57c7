/** Where the layout in use until 2021 keeps what. */
export const selectors = {
  head: ".meldungHead",
  kicker: ".meldungHead .dachzeile",
  headline: ".meldungHead .headline",
  stand: ".meldungHead .stand",
  leadPicture: ".sectionA.sectionArticle .mediaCon img",
  body: ".sectionZ.sectionArticle",
  paragraph: "p.text",
  heading: "h2.subtitle",
  author: "p.autorenzeile",
  infobox: "infokasten",
  programme: "sendungsbezug",
  media: "mediaCon",
  links: "linklist",
  topics: "a[rel=tag]",
  atlas: "a[href^=/atlas/]",
  aside: ".sectionC .mod",
  asideTitle: "h3.ressort",
} as const;

/** Boxes of the right column that point to pieces on the same subject, by their title. */
export const relatedBoxes = ["Mehr zum Thema", "Aus dem Archiv", "Hintergrund"] as const;

/** What is no text, by selector and reason. */
export const excluded = {
  ".socialMedia": "share-buttons",
  ".modForm": "control",
  form: "control",
  "p.more": "link-word",
} as const satisfies Readonly<Record<string, string>>;
