import type { Stance } from "../speech-tables.ts";
import { words } from "../word-lists.ts";

const negation = words("nicht nichts kein keine keinen keinem keiner keinerlei weder nie niemals niemand");
const inquiry = words("anfrage anfragen nachfrage nachfragen frage fragen bitte bitten presseanfrage presseanfragen");
const comment = words(
  "stellung stellungnahme stellungnahmen kommentar kommentare angabe angaben auskunft auskünfte äußerung äußerungen interview",
);
const knowledge = words("kenntnis kenntnisse erkenntnis erkenntnisse informationen");
const untruth =
  words(`falsch unwahr erfunden erfindung erfindungen lüge lügen falschmeldung falschmeldungen unsinn fake haltlos unbegründet
  gegenstandslos fiktion fantasie märchen verleumdung absurd abwegig unzutreffend desinformation ente zeitungsente gelogen`);
const truth = words("wahr wahres dran richtig korrekt zutreffend zutreffendes");
const claim = words(
  "aussage aussagen behauptung behauptungen äußerung äußerungen angabe angaben vorwurf vorwürfe darstellung meldung meldungen bericht berichte berichten kritik gerüchte gerüchten spekulationen anschuldigungen",
);

const plea = words(
  "klage klagen berufung revision beschwerde beschwerden eilantrag eilanträge antrag anträge einspruch verfassungsbeschwerde gesuch",
);

/**
 * How German says that someone denies, declines, does not know, evades or takes back. A stance holds where a form of one of its verbs and one
 * word of every list stand in one clause; where several hold, the first listed wins. Written from dictionary knowledge.
 */
export const stances: readonly Stance[] = [
  { act: "declines", verbs: words("bestätigen dementieren"), words: [negation] },
  { act: "declines", verbs: words("ein|räumen zu|geben ein|gestehen zu|gestehen"), words: [negation] },
  { act: "declines", verbs: words("kommentieren"), words: [negation] },
  { act: "declines", verbs: words("äußern"), words: [negation, words("sich uns mich")] },
  {
    act: "declines",
    verbs: words("ab|lehnen verweigern aus|schlagen ab|geben nehmen geben machen"),
    words: [comment, [...negation, "ab", "verweigerte", "verweigert", "verweigern", "abgelehnt", "ablehnte"]],
  },
  { act: "declines", verbs: words("reagieren antworten beantworten"), words: [negation, inquiry] },
  { act: "declines", verbs: words("lassen bleiben"), words: [words("unbeantwortet unkommentiert")] },
  {
    act: "declines",
    verbs: words("sagen antworten lauten heißen schreiben erklären"),
    words: [words("kein"), words("kommentar")],
  },
  { act: "declines", verbs: words("schweigen aus|schweigen"), words: [words("dazu sich hierzu darüber zu zum zur")] },
  { act: "declines", verbs: words("erreichen"), words: [negation, words("zu")], ofSpeakers: true },
  { act: "declines", verbs: words("sein"), words: [negation, words("erreichbar")], ofSpeakers: true },
  { act: "unaware", verbs: words("wissen"), words: [words("nichts"), words("von vom davon darüber über")] },
  {
    act: "unaware",
    verbs: words("haben besitzen liegen vor|liegen"),
    words: [words("keine keinerlei"), knowledge],
  },
  {
    act: "unaware",
    verbs: words("sein"),
    words: [
      words("nicht nichts kein keine"),
      words("bekannt informiert"),
      words("ihm ihr ihnen uns mir er sie man darüber von vom davon"),
    ],
  },
  { act: "unaware", verbs: words("erfahren"), words: [words("davon"), words("zeitung zeitungen medien presse")] },
  { act: "unaware", verbs: words("hören"), words: [words("davon"), words("ersten")] },
  { act: "evades", verbs: words("halten"), words: [words("sich"), words("bedeckt")] },
  { act: "evades", verbs: words("fest|legen"), words: [negation, words("sich")] },
  { act: "evades", verbs: words("antworten reagieren äußern"), words: [words("ausweichend vage unbestimmt")] },
  { act: "evades", verbs: words("aus|weichen"), words: [inquiry] },
  { act: "evades", verbs: words("ein|gehen"), words: [negation, words("auf darauf")] },
  { act: "evades", verbs: words("lassen"), words: [words("offen")] },
  {
    act: "retracts",
    verbs: words("zurück|nehmen zurück|ziehen widerrufen korrigieren revidieren relativieren"),
    words: [claim],
  },
  { act: "retracts", verbs: words("zurück|rudern"), words: [] },
  { act: "asserts", verbs: words("machen"), words: [words("verantwortlich")], bySubject: true },
  { act: "asserts", verbs: words("zurück|weisen ab|weisen verwerfen ab|lehnen"), words: [plea] }, // a court decides, and denies nothing
  { act: "denies", verbs: words("nennen bezeichnen ab|tun zurück|weisen"), words: [untruth] },
  { act: "denies", verbs: words("stimmen zu|treffen entsprechen"), words: [words("nicht kaum")] },
  { act: "denies", verbs: words("weisen"), words: [words("sich"), words("von"), claim], bySubject: true },
  { act: "denies", verbs: words("entgegen|treten"), words: [claim], bySubject: true },
  { act: "denies", verbs: words("entbehren"), words: [words("grundlage")] },
  { act: "denies", verbs: words("sprechen"), words: [untruth, words("von")] },
  { act: "denies", verbs: words("sein"), words: [words("kein keine keinerlei"), words("rede")] },
  { act: "denies", verbs: words("sein"), words: [words("kein nichts nicht"), truth] },
  { act: "denies", verbs: words("haben"), words: [words("nichts"), words("tun"), words("mit damit")] },
  { act: "denies", verbs: words("sein"), words: [untruth] },
  { act: "confirms", verbs: words("stimmen zu|treffen"), words: [] },
  { act: "confirms", verbs: words("sein"), words: [words("zutreffend wahr korrekt")] },
  { act: "confirms", verbs: words("sein"), words: [words("das dies"), words("richtig")] },
  { act: "confirms", verbs: words("bestätigen"), words: [words("kann können möchte darf")] },
  { act: "confirms", verbs: words("ab|legen"), words: [words("geständnis")], bySubject: true },
  { act: "confirms", verbs: words("bekennen"), words: [words("sich"), words("zu zum zur dazu")], bySubject: true },
  { act: "confirms", verbs: words("reklamieren beanspruchen"), words: [words("sich")], bySubject: true },
  { act: "confirms", verbs: words("übernehmen"), words: [words("verantwortung")], bySubject: true },
  { act: "declines", verbs: words("schweigen"), words: [], ofSpeakers: true },
];

/** Phrases that name whom a source rests on: "unter Berufung auf Insider". */
export const reliance: readonly string[] = words("berufung verweis bezugnahme bezug hinweis");

/** Words that deny what a clause says. */
export const negations: readonly string[] = negation;

/** What somebody does not give or does not have. */
export const withheldNouns: readonly string[] = [...comment, ...knowledge, "nichts"];
