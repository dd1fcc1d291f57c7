/** Where the layout in use since 2022 keeps what; classes stand among grid classes in any order. */
export const selectors = {
  article: "article",
  title: "h1.seitenkopf__headline",
  kicker: ".seitenkopf__topline",
  headline: ".seitenkopf__headline--text",
  label: ".seitenkopf__label .label",
  stand: ".metatextline",
  paragraph: "textabsatz",
  heading: "meldung__subhead",
  author: ".authorline__author",
  topics: ".taglist a",
  programme: ".sendungsbezug",
  /** Parts of the article that are read apart from the text. */
  elsewhere: "[class*=authorline], .meldungsfooter, .seitenkopf__data",
  box: "infobox",
  picture: "absatzbild",
  asideTeaser: "aside .teaser-xs",
} as const;

/** Teasers of other pieces, in the text and after it: the same parts under two prefixes. */
export const teaserPrefixes = ["teaser-absatz", "teaser-xs"] as const;

/** Elements that hold media or foreign content, by class. */
export const mediaClasses = [
  "copytext__video",
  "copytext__audio",
  "copytext__embed",
  "v-instance",
  "ts-mediaplayer",
] as const;

/** What is no text, by selector and reason. */
export const excluded = {
  ".copytext-element-wrapper__divider": "divider",
  ".socialbuttons": "share-buttons",
  ".buttongroup": "navigation",
  ".link-extend": "link-word",
  ".trenner": "divider",
  button: "control",
  nav: "navigation",
  form: "control",
} as const satisfies Readonly<Record<string, string>>;
