import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import type { Resolved } from "./cluster.ts";
import type { EntityMention } from "./name-mention.ts";
import { openScan } from "./open-scan.ts";
import { hasSign, type Scan, tokenAt } from "./scan.ts";
import type { Sex } from "./sex.ts";
import { sign } from "./word-signs.ts";

/** So many persons of a sentence are held: the first and the last of them. */
const held = 12;

interface Candidate {
  readonly id: string;
  readonly sex: Sex;
  readonly start: number;
  readonly end: number;
  /** First token of its sentence. */
  readonly first: number;
  /** Of pronouns; of names the words beside them tell it. */
  readonly subject: boolean | undefined;
}

/** Who was named in one sentence so far. */
interface Named {
  readonly candidates: Candidate[];
  /** Something other than a person, too. */
  thing: boolean;
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
  if (persons.length === 0) return [];
  const scan = openScan(document, locale);
  const pronouns = scan
    .standIns()
    .filter(
      ({ at, sentence }) => hasSign(scan, at, sentence, sign.pronoun) && speaksOfOne(document, at, sentence.last),
    );
  if (pronouns.length === 0) return [];
  const sexes = new Map(clusters.filter(({ kind }) => kind === "person").map(({ id, sex }) => [id, sex]));
  const found: EntityMention[] = [];
  let next = 0;
  let passed = 0;
  let recent: readonly Candidate[] = [];
  for (const { first, last, end } of document.sentences) {
    if (passed === pronouns.length) break;
    const here: Named = { candidates: [], thing: false };
    const nameUpTo = (limit: number): void => {
      for (let mention = persons[next]; mention !== undefined && mention.start <= limit; mention = persons[next]) {
        name(here, mention, first, sexes);
        next += 1;
      }
    };
    for (let at = pronouns[passed]?.at ?? last; at < last; at = pronouns[passed]?.at ?? last) {
      passed += 1;
      const token = scan.tokens[at];
      const sex = locale.names.pronouns.get(token?.lower ?? "");
      if (token === undefined || sex === undefined) continue;
      nameUpTo(token.start);
      // "Der Verein sagte sein Spiel ab": a possessive goes with what the sentence speaks of
      const isThings = here.thing && token.lower.startsWith("sein");
      const chosen = choose(here.candidates, sex, scan) ?? (isThings ? undefined : choose(recent, sex, scan));
      if (chosen === undefined) continue;
      found.push({ start: token.start, end: token.end, by: "pronoun", entityId: chosen.id });
      const subject = token.lower === "er" || token.lower === "sie";
      hold(here.candidates, { ...chosen, start: token.start, end: token.end, first, subject });
    }
    nameUpTo(end - 1);
    if (here.candidates.length > 0) recent = [...here.candidates, ...recent].slice(0, 8);
    else if (last - first > 25) recent = [];
  }
  return found;
}

function name(
  here: Named,
  { entityId: id, start, end }: EntityMention,
  first: number,
  sexes: ReadonlyMap<string, Sex>,
): void {
  if (sexes.has(id)) hold(here.candidates, { id, sex: sexes.get(id), start, end, first, subject: undefined });
  else here.thing = true;
}

function hold(candidates: Candidate[], candidate: Candidate): void {
  candidates.push(candidate);
  if (candidates.length > held) candidates.splice(held - 4, 1);
}

/** Whether a name may be the subject, as far as the words before and behind it tell. */
function isSubject(scan: Scan, { start, end, first, subject }: Candidate): boolean {
  if (subject !== undefined) return subject;
  const at = tokenAt(scan, start);
  for (let index = at - 1; index >= first && index > at - 6; index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    if (scan.tables.oblique.has(token.lower)) return false;
  }
  return !(/s$|['’]$/.test(scan.document.text.slice(start, end)) && scan.tokens[at + 1]?.capital === true);
}

/** "sie" with a verb in -en or "sind" speaks of several; possessives of "der" need no check. */
function speaksOfOne(document: TextDocument, at: number, last: number): boolean {
  const token = document.tokens[at];
  if (token?.lower === "dieser" || token?.lower === "diesem") {
    const after = document.tokens[at + 1];
    return (
      at + 1 < last && after !== undefined && after.kind === "word" && !after.capital && !/e[nrs]?$/.test(after.lower)
    );
  }
  if (token?.lower === "sein") {
    const after = document.tokens[at + 1];
    return document.tokens[at - 1]?.lower !== "zu" && at + 1 < last && after?.capital === true && after.spaced;
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

function choose(candidates: readonly Candidate[], sex: "man" | "woman", scan: Scan): Candidate | undefined {
  const fits = candidates.filter((one) => one.sex === undefined || one.sex === sex);
  return fits.find((one) => isSubject(scan, one)) ?? fits.at(-1);
}
