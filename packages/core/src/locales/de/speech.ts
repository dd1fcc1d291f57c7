import type { OpenStance, SpeechForm, SpeechTables, SpeechVerb } from "../speech-tables.ts";
import { wordClass } from "../syntax-tables.ts";
import { auxiliaries } from "./auxiliaries.ts";
import { caseSigns } from "./case-signs.ts";
import { conjugate } from "./conjugate.ts";
import {
  anonymousNouns,
  contentNouns,
  outletNouns,
  personNouns,
  reportNouns,
  sourceNounEndings,
  sourceNouns,
  speakerNouns,
  viewNouns,
} from "./speech-nouns.ts";
import { speechPhrases } from "./speech-phrases.ts";
import { speechVerbs } from "./speech-verbs.ts";
import { otherGender, speechWords } from "./speech-words.ts";
import { negations, reliance, stances, withheldNouns } from "./stances.ts";

function lower(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.map((noun) => noun.toLowerCase()));
}

/** "an|kündigen": forms of "kündigen" that wait for "an", and the joined ones of the subordinate clause, participle and infinitive. */
function formsOf(verb: SpeechVerb, base: string): readonly (readonly [string, SpeechForm])[] {
  const found: (readonly [string, SpeechForm])[] = [];
  const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;
  if (base === "sein") return formsOfSein(verb);
  for (const [form, kind] of conjugate(base)) {
    if (verb.particle === "") found.push([form, { verb, kind, joined: true }]);
    else {
      if ((kind & finite) !== 0) found.push([form, { verb, kind: kind & finite, joined: false }]);
      found.push([verb.particle + form, { verb, kind, joined: true }]);
      if ((kind & wordClass.infinitive) !== 0)
        found.push([`${verb.particle}zu${form}`, { verb, kind: wordClass.zuInfinitive, joined: true }]);
    }
  }
  return found;
}

function formsOfSein(verb: SpeechVerb): readonly (readonly [string, SpeechForm])[] {
  const { indicative, reported, unreal } = auxiliaries.sein;
  const plural = (form: string): number => (/n$|^s(?:ind|eid)$/.test(form) ? wordClass.plural : wordClass.singular);
  return [
    ...indicative.map((form) => [form, { verb, kind: plural(form), joined: true }] as const),
    ...reported.map((form) => [form, { verb, kind: wordClass.reported, joined: true }] as const),
    ...unreal.map((form) => [form, { verb, kind: wordClass.unreal, joined: true }] as const),
  ];
}

/** Forms of "sein" and "haben" are irregular beyond what the table of principal parts can say. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  sein: [...Object.values(auxiliaries.sein).flat(), "gewesen", "sein"],
  haben: [...Object.values(auxiliaries.haben).flat(), "gehabt", "haben"],
};

function openStances(): ReadonlyMap<string, readonly OpenStance[]> {
  const found = new Map<string, OpenStance[]>();
  const add = (form: string, stance: OpenStance): void => {
    const known = found.get(form);
    if (known === undefined) found.set(form, [stance]);
    else known.push(stance);
  };
  stances.forEach(({ act, verbs, words, bySubject = false, ofSpeakers = false }, rank) => {
    const sets = words.map((list) => new Set(list));
    for (const entry of verbs) {
      const parts = entry.split("|");
      const base = parts.pop() ?? entry;
      const particle = parts.join("");
      for (const form of irregular[base] ?? conjugate(base).keys()) {
        add(form, { act, rank, particle, words: sets, bySubject, ofSpeakers });
        if (particle === "") continue;
        add(particle + form, { act, rank, particle: "", words: sets, bySubject, ofSpeakers });
        add(`${particle}zu${form}`, { act, rank, particle: "", words: sets, bySubject, ofSpeakers });
      }
    }
  });
  return found;
}

/** The tables of German speech, opened: every form of every verb of saying. */
export function germanSpeech(): SpeechTables {
  const verbs: SpeechVerb[] = [];
  const forms = new Map<string, SpeechForm[]>();
  for (const group of [...speechVerbs, ...speechPhrases]) {
    const needs = new Set(group.needs);
    const unless = new Set(group.unless);
    for (const entry of group.verbs) {
      const parts = entry.split("|");
      const base = parts.pop() ?? entry;
      const verb: SpeechVerb = {
        lemma: entry.replaceAll("|", ""),
        particle: parts.join(""),
        takes: new Set(group.takes),
        medium: group.medium,
        act: group.act,
        addressee: group.addressee,
        addressedWith: new Set(group.addressedWith),
        bareAddressee: group.bareAddressee ?? false,
        needs,
        whole: group.whole ?? false,
        unless,
        sourceInPhrase: group.sourceInPhrase ?? false,
        speaksAsObject: group.speaksAsObject ?? false,
      };
      verbs.push(verb);
      for (const [form, reading] of formsOf(verb, base)) {
        const known = forms.get(form);
        if (known === undefined) forms.set(form, [reading]);
        else known.push(reading);
      }
    }
  }
  // The parted verbs first ("gab … an"), then those with a fixed word ("gab … zu bedenken"), then the simple one.
  for (const readings of forms.values())
    readings.sort(
      (a, b) => b.verb.particle.length - a.verb.particle.length || Number(b.verb.whole) - Number(a.verb.whole),
    );
  return {
    verbs,
    forms,
    sourceNouns: lower(sourceNouns),
    sourceNounEndings,
    viewNouns: lower(viewNouns),
    caseSigns,
    contentNouns: lower(contentNouns),
    reportNouns: lower(reportNouns),
    personNouns: lower(personNouns),
    speakerNouns: lower(speakerNouns),
    outletNouns: lower(outletNouns),
    anonymousNouns: lower(anonymousNouns),
    stances: openStances(),
    reliance: new Set(reliance),
    negations: new Set(negations),
    withheld: new Set(withheldNouns),
    otherGender,
    words: speechWords,
  };
}
