import type { Locale } from "../locales/locale.ts";
import type { Position } from "../model/position.ts";

/** "Polizei", "Polizeisprecherin", "Landgerichts", "Verkehrsministerium". */
function isOfficialWord(word: string, { events }: Locale): boolean {
  const { officials, officialEndings, speakers } = events.words;
  const isBody = (noun: string): boolean =>
    officials.has(noun) || officialEndings.some((ending) => noun.endsWith(ending));
  return (
    isBody(word) ||
    speakers.some((noun) => word.endsWith(noun) && isBody(word.slice(0, -noun.length).replace(/s$/, "")))
  );
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
