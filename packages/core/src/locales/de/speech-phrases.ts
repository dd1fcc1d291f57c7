import type { SpeechVerbGroup } from "../speech-tables.ts";
import { words } from "../word-lists.ts";

const convinced = words(
  "überzeugt zuversichtlich sicher optimistisch pessimistisch skeptisch gewiss zufrieden besorgt beunruhigt erfreut enttäuscht erleichtert bestürzt entsetzt empört verärgert erstaunt überrascht verwundert gelassen entschlossen",
);

/**
 * Verbs that say something together with a fixed word alone: "gab zu bedenken", "zeigte sich überzeugt", "ließ verlauten", "legte Wert darauf".
 * After the light-verb constructions of the Duden grammar; the particle is parted from its verb by "|".
 */
export const speechPhrases: readonly SpeechVerbGroup[] = [
  // being or showing oneself of an opinion
  {
    takes: ["that", "infinitive"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: convinced,
    whole: true,
    verbs: words(`sein`),
  },
  {
    takes: ["that", "wording", "infinitive"],
    medium: "speech",
    act: "asserts",
    needs: convinced,
    whole: true,
    verbs: words(`zeigen geben`),
  },
  // letting others know
  {
    takes: ["clause", "that"],
    medium: "speech-or-writing",
    act: "asserts",
    needs: words("ließ ließen lässt lassen lasse ließe"),
    verbs: words(`wissen verbreiten durch|blicken an|klingen aus|richten durch|klingen durch|sickern erkennen`),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    needs: words("bedenken protokoll verstehen erkennen auskunft bescheid"),
    whole: true,
    verbs: words(`geben`),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech",
    act: "asserts",
    needs: ["ausdruck"],
    whole: true,
    verbs: words(`bringen`),
  },
  { takes: ["clause", "wording"], medium: "speech", act: "asserts", needs: ["standpunkt"], verbs: words(`stellen`) },
  {
    takes: ["clause", "infinitive", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["aussicht"],
    whole: true,
    verbs: words(`stellen`),
  },
  {
    takes: ["that", "object", "wording"],
    medium: "speech",
    act: "asserts",
    needs: words("frage infrage"),
    whole: true,
    verbs: words(`stellen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech",
    act: "denies",
    needs: ["abrede"],
    whole: true,
    verbs: words(`stellen`),
  },
  {
    takes: ["that", "infinitive"],
    medium: "speech",
    act: "asserts",
    needs: ["wert"],
    whole: true,
    verbs: words(`legen`),
  },
  {
    takes: ["wording", "clause"],
    medium: "speech",
    act: "asserts",
    needs: ["wort"],
    whole: true,
    verbs: words(`melden`),
  },
  { takes: ["wording"], medium: "speech", act: "asserts", needs: ["alarm"], whole: true, verbs: words(`schlagen`) },
  {
    takes: ["that", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    addressee: "accusative",
    needs: ["kenntnis"],
    whole: true,
    verbs: words(`setzen`),
  },
  {
    takes: ["that"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: words(
      "möglich unmöglich wahrscheinlich unwahrscheinlich denkbar ausgeschlossen sinnvoll nötig notwendig richtig falsch",
    ),
    verbs: words(`halten`),
  },
  // with a reflexive pronoun
  {
    takes: ["that", "infinitive", "wording"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["sich"],
    verbs: words(`freuen wundern ärgern empören entrüsten ereifern erinnern sorgen beklagen erhoffen brüsten`),
  },
  {
    takes: ["infinitive"],
    medium: "speech",
    act: "asserts",
    needs: ["sich"],
    verbs: words(`einigen verständigen entschließen`),
  },
  {
    takes: ["that"],
    medium: "speech-or-writing",
    act: "asserts",
    needs: words("aus wie will"),
    verbs: words(`erfahren`),
  },
  // with a pronominal adverb
  {
    takes: ["that", "infinitive"],
    medium: "speech",
    act: "asserts",
    needs: ["darauf"],
    verbs: words(`bestehen berufen insistieren dringen`),
  },
  {
    takes: ["that"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["daraus"],
    verbs: words(`schließen folgern`),
  },
  {
    takes: ["that", "infinitive"],
    medium: "speech",
    act: "asserts",
    needs: ["damit"],
    verbs: words(`drohen`),
  },
  { takes: ["that", "infinitive"], medium: "speech", act: "asserts", needs: ["davon"], verbs: words(`träumen reden`) },
];
