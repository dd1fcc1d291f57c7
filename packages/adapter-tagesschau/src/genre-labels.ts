/** Labels above a title, folded to lower case, with the genre they stand for. */
export const genreLabels = {
  analyse: "analysis",
  kommentar: "commentary",
  meinung: "commentary",
  interview: "interview",
  liveblog: "live-blog",
  ticker: "live-blog",
  faq: "questions-and-answers",
  faktenfinder: "fact-check",
  "#faktenfinder": "fact-check",
  hintergrund: "background",
  reportage: "reportage",
  porträt: "portrait",
  nachruf: "obituary",
  überblick: "summary",
  chronologie: "chronology",
  pressestimmen: "press-review",
  reaktionen: "reactions",
  video: "video",
  audio: "audio",
  podcast: "audio",
  bilder: "picture",
  eilmeldung: "flash",
  wetter: "weather",
} as const satisfies Readonly<Record<string, string>>;

/** The genre of a label; one the table does not know is its own genre (`Marktbericht`). */
export function genreOf(label: string | undefined): string | undefined {
  const text = label?.trim();
  if (text === undefined || text === "") return undefined;
  const known: Readonly<Record<string, string>> = genreLabels;
  const folded = text.toLowerCase();
  return Object.hasOwn(known, folded) ? known[folded] : text;
}
