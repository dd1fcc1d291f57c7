/** Kickers that say what kind of piece it is, folded to lower case, with the genre they stand for. */
export const genreKickers = {
  kommentar: "commentary",
  meinung: "commentary",
  gastbeitrag: "commentary",
  gastkommentar: "commentary",
  leitartikel: "editorial",
  kolumne: "column",
  analyse: "analysis",
  interview: "interview",
  porträt: "portrait",
  reportage: "reportage",
  hintergrund: "background",
  faktencheck: "fact-check",
  ticker: "live-blog",
  "live-ticker": "live-blog",
  newsticker: "live-blog",
  "news-ticker": "live-blog",
  nachruf: "obituary",
  pressestimmen: "press-review",
} as const satisfies Readonly<Record<string, string>>;

/** The genre a kicker names; most name a topic, and there is none. */
export function genreOf(kicker: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = genreKickers;
  const folded = kicker?.trim().toLowerCase() ?? "";
  return Object.hasOwn(known, folded) ? known[folded] : undefined;
}
