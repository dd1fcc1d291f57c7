/** What pages of newspapers have in common; later layouts of nd-aktuell.de are not known by sample. */
export const selectors = {
  scope: "article, main, [role=main], body",
  title: "h1",
  kicker: "[class*=icker], [class*=opline], [class*=achzeile]",
  author: "[class*=uthor], [rel=author], [class*=utor]",
  time: "time",
} as const;

/** Pictures: any figure; captions and credits by what their class says. */
export const media = {
  frame: "figure",
  title: "figcaption, [class*=aption], .Title",
  credit: "[class*=opyright], [class*=redit]",
} as const;

/** What is no text wherever it stands, by selector and reason. */
export const excluded = {
  nav: "navigation",
  footer: "navigation",
  header: "page-element",
  aside: "aside",
  form: "control",
  button: "control",
  "[class*=bowerbung]": "appeal",
  "[class*=pende]": "appeal",
  "[class*=ewsletter]": "newsletter",
  "[class*=ontent-Ad]": "advertisement",
  "[class*=dvert]": "advertisement",
  ".Ad": "advertisement",
  "[class*=nzeige]": "advertisement",
  "[class*=imilar]": "teaser",
  "[class*=easer]": "teaser",
  "[class*=elated]": "teaser",
  "[class*=hariff]": "share-buttons",
  "[class*=haring]": "share-buttons",
  "[class*=Infoline]": "page-element",
} as const satisfies Readonly<Record<string, string>>;
