import type { SpeechTables } from "../locales/speech-tables.ts";
import type { TextSpan } from "../model/evidence.ts";
import { genitiveStem } from "../names/genitive.ts";
import { evenlySpaced } from "../text/evenly-spaced.ts";

/** The last word before a source, if nothing but a blank parts them: the article that is no part of it, or a preposition. */
const leading = /(?:^|[^\p{L}])(\p{L}{2,12})\s$/u;
const trailing = /^\s(\p{Ll}{4,8})/u;
const adjective = /^\p{Ll}[\p{L}-]{2,60}?(e[nrsm]?)$/u;

type Ending = "e" | "er" | "es";

const dative = new Set(["dem", "vom", "beim", "zum", "im", "einem", "seinem", "ihrem"]);
const genitive = new Set(["des", "eines", "seines", "ihres"]);
const feminine = new Set(["der", "einer", "seiner", "ihrer", "die"]);
/** Prepositions that end as adjectives do. */
const prepositions = new Set(["unter", "über", "neben", "gegen", "hinter"]);
const bareDative = new Set(["nach", "laut", "von", "aus", "mit", "bei", "unter"]);

function byGender(noun: string, { genders }: SpeechTables): Ending | undefined {
  const lower = noun.toLowerCase();
  if (genders.neuter.some((end) => lower.endsWith(end))) return "es";
  return genders.masculine.some((end) => lower.endsWith(end)) ? "er" : undefined;
}

/** The ending an adjective has before its noun in the nominative without an article; `undefined` where that cannot be told. */
function strongEnding(before: string, ending: string, noun: string, tables: SpeechTables): Ending | undefined {
  if (before === "das") return ending === "e" ? "es" : undefined;
  if (before === "der" && ending === "e") return "er";
  if (feminine.has(before)) return ending === "e" || ending === "en" ? "e" : undefined;
  if (before === "den") return ending === "en" ? (noun.endsWith("n") ? "e" : "er") : undefined;
  if (dative.has(before) || genitive.has(before)) return ending === "en" ? byGender(noun, tables) : undefined;
  if (!bareDative.has(before)) return undefined;
  if (ending === "em") return byGender(noun, tables);
  return ending === "en" || ending === "er" ? "e" : undefined;
}

function withoutGenitive(noun: string): string {
  return /[sßz]es$/.test(noun) ? noun.slice(0, -2) : (genitiveStem(noun) ?? noun);
}

const datives = new Set(["zufolge", "nach"]);

/** "nach Medienberichten", "Ermittlern zufolge": a noun in the dative plural without an article, as it is in the nominative. */
function bareNoun(noun: string, before: string, behind: string, { datives: endings }: SpeechTables): string {
  if (!bareDative.has(before) && !datives.has(behind)) return noun;
  const lower = noun.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending)) ? noun.slice(0, -1) : noun;
}

function inNominative(words: readonly string[], before: string, tables: SpeechTables): string {
  const head = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const noun = words[head];
  if (noun === undefined) return words.join(" ");
  const bare = genitive.has(before) ? withoutGenitive(noun) : noun;
  const adjectives = words.slice(0, head).map((word) => {
    const ending = adjective.exec(word)?.[1];
    const strong = ending === undefined ? undefined : strongEnding(before, ending, bare, tables);
    return strong === undefined || ending === undefined ? undefined : word.slice(0, -ending.length) + strong;
  });
  const known = adjectives.filter((word) => word !== undefined);
  if (known.length < head) return words.join(" ");
  return [...known, bare, ...words.slice(head + 1)].join(" ");
}

/** "mit der Sache vertraute Beamte": what stands between the article, which is no part of the words, and the adjective. */
function withoutInnerPhrase(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  if (/^\p{Lu}/u.test(first) || (adjective.test(first) && !prepositions.has(first))) return words;
  const from = words.findIndex((word, at) => at > 1 && adjective.test(word) && /^\p{Lu}/u.test(words[at - 1] ?? ""));
  return from < 0 ? words : words.slice(from);
}

const possessor = /^(?:des|der|eines|einer|von|vom)$/;

/**
 * The words of a source as a reader would call it, without the ending its place in the sentence gives it: "des Konzerns" is "Konzern",
 * "das russische Ministerium" is "russisches Ministerium", "aus Sicht des Kremls" is "Kreml". As it stands where the ending cannot be told.
 */
export function sourceLabel(text: string, [start, end]: TextSpan, tables: SpeechTables): string {
  const words = withoutInnerPhrase(evenlySpaced(text.slice(start, end)).split(" "));
  const before = (leading.exec(text.slice(Math.max(0, start - 14), start))?.[1] ?? "").toLowerCase();
  const [view = "", of = "", ...owner] = words;
  if (owner.length > 0 && tables.viewNouns.has(view.toLowerCase()) && possessor.test(of))
    return inNominative(owner, of, tables);
  if (words.length > 1) return inNominative(words, before, tables);
  const behind = trailing.exec(text.slice(end, end + 10))?.[1] ?? "";
  return bareNoun(inNominative(words, before, tables), before, behind, tables);
}
