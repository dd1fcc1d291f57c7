import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";
import type { EntityMention } from "./name-mention.ts";
import type { Resolved } from "./resolve-entities.ts";
import type { Sex } from "./sex.ts";

/** So many persons of a sentence are held: the first and the last of them. */
const held = 12;

/** Whom a pronoun stands for; `null` for all other words. */
const pronounNotes = formNotes(({ kind, lower }, { pronouns }: NamesTables) =>
  kind === "word" ? (pronouns.get(lower) ?? null) : null,
);

interface Candidate {
  readonly id: string;
  readonly sex: Sex;
  readonly start: number;
  readonly subject: boolean;
}

/**
 * Personal and possessive pronouns of one person: the subject so far of the same sentence, else the subject of the sentence before, else whoever
 * was named last. "sie" is linked only before or after a verb in the singular. A pronoun with no fitting person in two sentences stays open.
 */
export function pronounMentions(
  document: TextDocument,
  clusters: readonly Resolved[],
  persons: readonly EntityMention[],
  locale: Locale,
): readonly EntityMention[] {
  const sexes = new Map(clusters.filter(({ kind }) => kind === "person").map(({ id, sex }) => [id, sex]));
  const sexOfPronoun = pronounNotes(document.vocabulary, locale.names);
  const found: EntityMention[] = [];
  let next = 0;
  let recent: readonly Candidate[] = [];
  for (const sentence of document.sentences) {
    const here: Candidate[] = [];
    let thing = false;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = document.tokens[at];
      if (token === undefined) continue;
      while (next < persons.length && (persons[next]?.start ?? 0) <= token.start) {
        const mention = persons[next];
        next += 1;
        if (mention === undefined) continue;
        if (sexes.has(mention.entityId)) here.push(candidate(document, mention, at, sentence, sexes, locale));
        else thing = true;
        if (here.length > held) here.splice(held - 4, 1);
      }
      const sex = sexOfPronoun(token);
      if (sex === null || !speaksOfOne(document, at, sentence)) continue;
      // "Der Verein sagte sein Spiel ab": a possessive goes with what the sentence speaks of
      const before = thing && token.lower.startsWith("sein") ? undefined : choose(recent, sex);
      const chosen = choose(here, sex) ?? before;
      if (chosen === undefined) continue;
      found.push({ start: token.start, end: token.end, by: "pronoun", entityId: chosen.id });
      here.push({ ...chosen, start: token.start, subject: token.lower === "er" || token.lower === "sie" });
      if (here.length > held) here.splice(held - 4, 1);
    }
    if (here.length > 0) recent = [...here, ...recent].slice(0, 8);
    else if (sentence.last - sentence.first > 25) recent = [];
  }
  return found;
}

function candidate(
  document: TextDocument,
  mention: EntityMention,
  at: number,
  sentence: Sentence,
  sexes: ReadonlyMap<string, Sex>,
  locale: Locale,
): Candidate {
  let subject = true;
  for (let index = at - 1; index >= sentence.first && index > at - 6; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    if (locale.names.oblique.has(token.lower)) {
      subject = false;
      break;
    }
  }
  if (/s$|['’]$/.test(document.text.slice(mention.start, mention.end)) && document.tokens[at + 1]?.capital === true)
    subject = false;
  return { id: mention.entityId, sex: sexes.get(mention.entityId), start: mention.start, subject };
}

/** "sie" with a verb in -en or "sind" speaks of several; possessives of "der" need no check. */
function speaksOfOne(document: TextDocument, at: number, sentence: Sentence): boolean {
  const token = document.tokens[at];
  if (token?.lower === "dieser" || token?.lower === "diesem") {
    const after = document.tokens[at + 1];
    return (
      at + 1 < sentence.last &&
      after !== undefined &&
      after.kind === "word" &&
      !after.capital &&
      !/e[nrs]?$/.test(after.lower)
    );
  }
  if (token?.lower === "sein") {
    const after = document.tokens[at + 1];
    return document.tokens[at - 1]?.lower !== "zu" && at + 1 < sentence.last && after?.capital === true && after.spaced;
  }
  if (token?.lower !== "sie") return true;
  const verbs = [document.tokens[at + 1], document.tokens[at - 1]].filter(
    (word) => word !== undefined && word.kind === "word" && !word.capital,
  );
  return (
    verbs.some((word) => word !== undefined && /(?:t|te|st|ß|ieß|ab|ahm|am|ing|ar|ach|ief|ieb)$/.test(word.lower)) &&
    !verbs.some((word) => word !== undefined && /(?:en|sind)$/.test(word.lower))
  );
}

function choose(candidates: readonly Candidate[], sex: "man" | "woman"): Candidate | undefined {
  const fits = candidates.filter((one) => one.sex === undefined || one.sex === sex);
  return fits.find(({ subject }) => subject) ?? fits.at(-1);
}
