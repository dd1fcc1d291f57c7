import type { Locale } from "../locales/locale.ts";
import type { Position } from "../model/position.ts";

/** "Polizei", "Polizeisprecherin", "Landgerichts", "Verkehrsministerium". */
function isOfficialWord(word: string, { events }: Locale): boolean {
  const { officials, officialEndings, speakers } = events.words;
  if (officials.has(word) || officialEndings.some((ending) => word.endsWith(ending))) return true;
  const speaker = speakers.find((noun) => word.endsWith(noun));
  if (speaker === undefined) return false;
  const body = word.slice(0, -speaker.length).replace(/s$/, "");
  return officials.has(body) || officialEndings.some((ending) => body.endsWith(ending));
}

/** Whether a position is that of an authority, a body in charge, or somebody who speaks for one: the innermost source decides. */
export function isOfficial({ chain }: Position, locale: Locale): boolean {
  const [source] = chain;
  if (source === undefined || source.kind === "outlet" || source.kind === "anonymous") return false;
  return source.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isOfficialWord(word, locale));
}
