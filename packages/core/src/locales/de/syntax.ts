import type { SpeechTables } from "../speech-tables.ts";
import { type SyntaxTables, wordClass } from "../syntax-tables.ts";
import { set, words } from "../word-lists.ts";
import { auxiliaries, auxiliaryEndings, modals } from "./auxiliaries.ts";
import {
  adverbs,
  attributePrepositions,
  conjunctions,
  determiners,
  expletives,
  nameParticles,
  placePrepositions,
  prepositions,
  pronouns,
  timeNouns,
  verbParticles,
} from "./closed-classes.ts";
import { conjugate, inseparablePrefixes } from "./conjugate.ts";
import { strongVerbs } from "./strong-verbs.ts";
import { weakVerbs } from "./weak-verbs.ts";

type Forms = Readonly<Record<string, Readonly<Record<"indicative" | "reported" | "unreal", readonly string[]>>>>;

function addHelpers(add: (text: string, bits: number) => void, verbs: Forms, kind: number): void {
  for (const { indicative, reported, unreal } of Object.values(verbs)) {
    for (const form of indicative) {
      const plural = form.endsWith("n") || form === "sind" || form === "seid";
      add(form, kind | (plural ? wordClass.plural : wordClass.singular));
    }
    for (const form of reported) add(form, kind | wordClass.reported);
    for (const form of unreal) add(form, kind | wordClass.unreal);
  }
}

const anyCaseButGenitive = wordClass.nominative | wordClass.dative | wordClass.accusative;

/** All word forms German syntax knows, from the tables of closed classes, the conjugated verbs and the verbs of saying. */
export function germanSyntax(speech: SpeechTables): SyntaxTables {
  const forms = new Map<string, number>();
  const add = (text: string, bits: number): void => {
    for (const word of words(text)) forms.set(word, (forms.get(word) ?? 0) | bits);
  };
  for (const lemma of new Set([...weakVerbs, ...Object.keys(strongVerbs)])) {
    for (const [form, kind] of conjugate(lemma)) add(form, kind);
  }
  forms.delete("sein");
  for (const word of Object.values(auxiliaries).flatMap((verb) => Object.values(verb).flat())) forms.delete(word);
  addHelpers(add, auxiliaries, wordClass.auxiliary);
  addHelpers(add, modals, wordClass.modal);
  add(auxiliaryEndings.participles.join(" "), wordClass.participle | wordClass.auxiliary);
  add(auxiliaryEndings.infinitives.join(" "), wordClass.infinitive | wordClass.auxiliary);
  add(determiners.nominative, wordClass.determiner | wordClass.nominative);
  add(determiners.genitive, wordClass.determiner | wordClass.genitive);
  add(determiners.dative, wordClass.determiner | wordClass.dative);
  add(determiners.accusative, wordClass.determiner | wordClass.accusative);
  add(determiners.numeral, wordClass.determiner | anyCaseButGenitive);
  add(pronouns.subject, wordClass.subjectPronoun);
  add(pronouns.object, wordClass.objectPronoun);
  add(pronouns.relative, wordClass.relative);
  add(prepositions, wordClass.preposition);
  add(conjunctions.subordinating, wordClass.subordinator);
  add(conjunctions.coordinating, wordClass.coordinator);
  add(conjunctions.question, wordClass.question);
  add(adverbs, wordClass.adverb);
  add(verbParticles, wordClass.particle);
  for (const [form, readings] of speech.forms) for (const { kind } of readings) add(form, kind | wordClass.speech);
  return {
    words: forms,
    verbPrefixes: new Set([...inseparablePrefixes.filter((prefix) => prefix !== "ge"), ...words(verbParticles)]),
    nameParticles: set(nameParticles),
    attributePrepositions: set(attributePrepositions),
    placePrepositions: set(placePrepositions),
    timeNouns: set(timeNouns),
    expletives: set(expletives),
  };
}
