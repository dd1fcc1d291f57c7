import { wordClass } from "../locales/syntax-tables.ts";
import type { Sentence } from "../text/sentences.ts";
import {
  type Finder,
  flag,
  has,
  isCapital,
  isDetermined,
  isInitial,
  isLikelyVerb,
  lowerAt,
  type Scan,
  signsAt,
  textAt,
} from "./scan.ts";
import { is, place } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** What speaks for a single word, from strong to weak. */
export type Cue =
  | "speech"
  | "party"
  | "age"
  | "surname"
  | "surname-shape"
  | "owner"
  | "subject"
  | "verb-before"
  | "so"
  | "clause"
  | "genitive";

/** The strongest sign that the single capitalised word at `at` is a name. */
export function cueOf(scan: Scan, at: number, sentence: Sentence): Cue | undefined {
  const flags = flag(scan, at);
  if ((flags & (is.unknown | is.surname)) === 0 || (flags & (is.function | is.people | is.acronym | place)) !== 0)
    return undefined;
  const noun = (flags & is.noun) !== 0;
  const adjective = (flags & is.adjective) !== 0;
  if (isDetermined(scan, at, sentence)) return undefined;
  const known = (flags & is.surname) !== 0;
  const signsBefore = signsAt(scan, at - 1, sentence);
  const beside = signsBefore | signsAt(scan, at + 1, sentence);
  if ((beside & sign.speech) !== 0 && (!noun || known) && !adjective) return "speech";
  if (noun) return undefined;
  const before = lowerAt(scan, at - 1, sentence);
  const after = lowerAt(scan, at + 1, sentence);
  if (after === "(" && has(scan, at + 2, is.organisation)) return "party";
  if (
    after === "(" &&
    scan.tokens[at + 2]?.kind === "number" &&
    (scan.tokens[at + 2]?.text.length ?? 0) <= 2 &&
    textAt(scan, at + 3, sentence) === ")"
  )
    return "age";
  const initial = isInitial(scan, at, sentence);
  const acts = isLikelyVerb(scan, at + 1, sentence);
  if (known && (!initial || acts)) return "surname";
  if (adjective || (initial && isOtherWord(scan.syntax.get(lowerAt(scan, at, sentence)) ?? 0, acts))) return undefined;
  if ((flags & is.surnameShape) !== 0 && (!initial || acts)) return "surname-shape";
  const text = textAt(scan, at, sentence);
  if (text.length < 3) return undefined;
  if (text.endsWith("s") && isCapital(scan, at + 1, sentence) && has(scan, at + 1, is.noun)) return "owner";
  if (initial) return acts && !participle.test(text) ? "subject" : undefined;
  const led = before === "sich" ? at - 2 : at - 1;
  if (isLikelyVerb(scan, led, sentence) && (before === "sich" || !scan.tables.copulas.has(before)))
    return "verb-before";
  if ((signsBefore & sign.subordinator) !== 0 && !comparing.has(before)) return "clause";
  if (acts && (signsBefore & (sign.capital | sign.preposition)) === 0) return "subject";
  if (text.endsWith("s") && has(scan, at - 1, is.noun) && isCapital(scan, at - 1, sentence)) return "genitive";
  return undefined;
}

/** Whether the first word of a sentence is one of the language; before a verb it is no verb itself: "Bohnert hatte …". */
function isOtherWord(classes: number, acts: boolean): boolean {
  return acts ? (classes & ~wordClass.singular) !== 0 : classes !== 0;
}

/** "Aufgeschoben", "Gesucht", "Interessant": no names where a sentence begins. */
const participle =
  /(?:^(?:[Gg]e|[Vv]er|[Bb]e|[Ee]r|[Zz]er|[Ee]nt|[Aa]uf|[Aa]us|[Aa]b|[Aa]n|[Ee]in|[Vv]or|[Uu]n|[Üü]ber|[Uu]m|[Nn]ach|[Zz]u).*(?:t|en)|(?:[ae]nt|iv|al|ell|är|ös|lich|ig|los|bar|sam|haft|end|ens|falls|weise|wärts|mals|seits|stens))$/;

const comparing = new Set(["als", "wie", "was", "wer", "wo"]);

/** No family name of German news ends like a country: "Tarvonien meldete …". */
function isCountryLike(scan: Scan, at: number, sentence: Sentence): boolean {
  return has(scan, at, place) || (isCapital(scan, at, sentence) && lowerAt(scan, at, sentence).endsWith("ien"));
}

/** "Tarvonien und Lusk", "Lusks Präsidentin": beside a country, or with what only a country has. */
function isState(scan: Scan, at: number, cue: Cue, sentence: Sentence): boolean {
  if (isCountryLike(scan, at, sentence)) return true;
  if (cue === "owner" && scan.tables.stateOwned.has(lowerAt(scan, at + 1, sentence))) return true;
  const joins = (word: number): boolean => lowerAt(scan, word, sentence) === "und";
  return (
    (joins(at - 1) && isCountryLike(scan, at - 2, sentence)) || (joins(at + 1) && isCountryLike(scan, at + 2, sentence))
  );
}

/** One capitalised word of which only its neighbours tell that it is a name. */
export const findSingle: Finder = (scan, at, sentence) => {
  const cue = cueOf(scan, at, sentence);
  if (cue === undefined) return undefined;
  return { first: at, last: at + 1, type: isState(scan, at, cue, sentence) ? "LOC" : "PER", sure: cue === "speech" };
};
