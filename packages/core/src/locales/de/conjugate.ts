import { strongVerbs } from "./strong-verbs.ts";

/** What a verb form can be; a form of several kinds has one bit for each. */
export const verbForm = {
  infinitive: 1,
  participle: 2,
  /** Indicative, third person singular, present or past. */
  singular: 4,
  /** Indicative, third person plural, present or past. */
  plural: 8,
  /** First subjunctive, third person singular: "gehe", "sei". */
  reported: 16,
  /** Second subjunctive that differs from the indicative: "ginge", "hätte". */
  unreal: 32,
  /** Infinitive with "zu" inside: "anzukündigen". */
  zuInfinitive: 64,
} as const;

/** Prefixes that never part from their verb. */
export const inseparablePrefixes: readonly string[] = [
  "be",
  "ge",
  "er",
  "ver",
  "zer",
  "ent",
  "emp",
  "miss",
  "wider",
  "über",
  "unter",
  "hinter",
  "durch",
  "um",
];
const needsE = /(?:[dt]|[^aeiouäöürlhmn][mn]|ch[mn])$/;
const sibilant = /(?:s|ß|x|z)$/;

/** Ablaut parts of a verb that ends in a strong verb: "widersprechen" is "wider" + "sprechen". */
function strongParts(lemma: string): readonly [string, readonly [string, string, string, string?]] | undefined {
  const whole = strongVerbs[lemma];
  if (whole !== undefined) return ["", whole];
  for (const prefix of inseparablePrefixes) {
    const base = lemma.startsWith(prefix) ? strongVerbs[lemma.slice(prefix.length)] : undefined;
    if (base !== undefined) return [prefix, base];
  }
  return undefined;
}

function add(forms: Map<string, number>, form: string, kind: number): void {
  forms.set(form, (forms.get(form) ?? 0) | kind);
}

function conjugateStrong(
  lemma: string,
  prefix: string,
  parts: readonly [string, string, string, string?],
  forms: Map<string, number>,
): void {
  const [present, past, participle, unreal] = parts;
  const stem = lemma.replace(/e?n$/, "");
  add(forms, prefix + present, verbForm.singular);
  add(forms, prefix + past, verbForm.singular);
  add(forms, prefix + past + (past.endsWith("e") ? "n" : "en"), verbForm.plural);
  add(forms, `${stem}e`, verbForm.reported);
  const bare = participle.startsWith("ge") && !lemma.startsWith(`${prefix}ge`) ? participle.slice(2) : participle;
  add(forms, prefix === "" ? participle : prefix + bare, verbForm.participle);
  if (unreal !== undefined) {
    add(forms, prefix + unreal, verbForm.unreal);
    if (unreal !== `${past}e`) add(forms, `${prefix}${unreal}n`, verbForm.unreal);
  }
}

function conjugateWeak(lemma: string, forms: Map<string, number>): void {
  const syllabic = /e[rl]n$/.test(lemma);
  const stem = lemma.slice(0, syllabic ? -1 : -2);
  const link = !syllabic && needsE.test(stem) ? "e" : "";
  add(forms, stem + link + (sibilant.test(stem) && link === "" ? "t" : "t"), verbForm.singular);
  add(forms, `${stem}${link}te`, verbForm.singular);
  add(forms, `${stem}${link}ten`, verbForm.plural);
  if (syllabic) add(forms, `${stem}e`, verbForm.reported);
  add(forms, syllabic ? `${stem.slice(0, -2)}${stem.slice(-1)}e` : `${stem}e`, verbForm.reported);
  const withoutGe = lemma.endsWith("ieren") || inseparablePrefixes.some((prefix) => lemma.startsWith(prefix));
  add(forms, `${withoutGe ? "" : "ge"}${stem}${link}t`, verbForm.participle);
  if (withoutGe && !lemma.endsWith("ieren")) add(forms, `ge${stem}${link}t`, verbForm.participle);
}

/**
 * Forms of a verb without its separable particle, with the kinds each can be. Prefixed verbs follow their strong base; all others are
 * regular.
 */
export function conjugate(lemma: string): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  add(forms, lemma, verbForm.infinitive | verbForm.plural);
  const strong = strongParts(lemma);
  if (strong !== undefined) conjugateStrong(lemma, strong[0], strong[1], forms);
  else conjugateWeak(lemma, forms);
  return forms;
}
