import type { SpeechVerbGroup } from "../speech-tables.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * German verbs of saying, writing, thinking, demanding, judging, confirming, denying and refusing, in groups that are built alike. Written
 * from valency grammar (what each verb governs) and dictionary knowledge.
 */
export const speechVerbs: readonly SpeechVerbGroup[] = [
  // saying, with any content clause and any wording
  {
    takes: ["clause", "wording"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    verbs:
      words(`sagen aus|sagen erzählen verraten vor|tragen dar|legen zu|rufen zu|flüstern offenbaren schildern erläutern
      entgegnen erwidern antworten versichern beteuern beichten vor|lügen vor|schwärmen ein|reden`),
  },
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech",
    act: "asserts",
    verbs:
      words(`erklären betonen unterstreichen hervor|heben heraus|stellen heraus|streichen an|merken bemerken ergänzen hinzu|fügen
      hinzu|setzen nach|legen fort|fahren aus|führen konstatieren fest|stellen fest|halten klar|stellen klar|machen verdeutlichen
      bekräftigen bekunden wiederholen präzisieren resümieren bilanzieren zusammen|fassen schluss|folgern folgern
      spekulieren sinnieren philosophieren witzeln scherzen spotten lästern ätzen poltern wettern donnern brüllen rufen schreien
      raunen flüstern stammeln seufzen stöhnen jubeln frohlocken schwärmen klagen jammern schimpfen kontern parieren replizieren
      zurück|geben ein|wenden ein|werfen dazwischen|rufen nach|haken nach|fragen orakeln unken prophezeien vorher|sagen voraus|sagen
      prognostizieren verkünden verkündigen skandieren prahlen übertreiben frotzeln sticheln mosern nörgeln lamentieren dozieren`),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs:
      words(`meinen befinden finden urteilen argumentieren begründen räsonieren mutmaßen behaupten unterstellen suggerieren insinuieren
      kommentieren an|deuten signalisieren zu|spitzen ein|schätzen attestieren bescheinigen`),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    addressee: "dative",
    verbs:
      words(`berichten mit|teilen melden vermelden verlautbaren kund|tun kund|geben bekannt|geben bekannt|machen an|geben informieren
      unterrichten benachrichtigen enthüllen auf|decken aus|plaudern weiter|geben schwören durch|geben`),
  },
  {
    takes: ["clause", "wording"],
    medium: "writing",
    act: "asserts",
    addressee: "dative",
    verbs:
      words(`schreiben twittern posten bloggen publizieren veröffentlichen notieren protokollieren formulieren fest|schreiben
      titeln texten mailen chatten kabeln unterzeichnen nieder|schreiben dokumentieren`),
  },
  { takes: ["clause", "wording"], medium: "writing", act: "asserts", verbs: words("lauten zitieren") },
  {
    takes: ["clause", "wording"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    verbs: words("fragen befragen an|schreien an|herrschen"),
  },
  // thinking, believing, fearing
  {
    takes: ["clause", "wording"],
    medium: "speech-or-thought",
    act: "asserts",
    verbs:
      words(`glauben denken vermuten an|nehmen schätzen befürchten fürchten bezweifeln argwöhnen bangen wähnen ahnen
      schlussfolgern kalkulieren ein|sehen überzeugen erkennen bedauern beklagen`),
  },
  {
    takes: ["clause", "infinitive", "wording"],
    medium: "speech-or-thought",
    act: "asserts",
    verbs: words("hoffen erhoffen wünschen erwarten erwägen überlegen"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["davon", "von", "vom"],
    verbs: words("aus|gehen"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["damit", "mit"],
    verbs: words("rechnen"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["darauf", "auf"],
    verbs: words("hin|weisen verweisen pochen beharren drängen"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["daran", "an"],
    verbs: words("erinnern zweifeln fest|halten"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["darüber", "über"],
    verbs: words("nach|denken klagen spekulieren diskutieren"),
  },
  {
    takes: ["clause", "infinitive", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["dafür", "für", "dagegen", "gegen"],
    verbs: words("plädieren aus|sprechen werben eintreten ein|treten protestieren"),
  },
  {
    takes: ["clause", "wording", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["sich"],
    verbs: words("äußern beschweren beklagen"),
  },
  {
    takes: ["clause", "object", "wording"],
    medium: "speech",
    act: "asserts",
    needs: ["von", "davon", "vom", "sich", "dafür", "dagegen"],
    verbs: words("sprechen"),
  },
  {
    takes: ["clause", "wording", "object", "infinitive"],
    medium: "speech",
    act: "asserts",
    verbs: words("warnen mahnen"),
  },
  // demanding, promising, announcing, proposing
  {
    takes: ["clause", "infinitive", "object", "wording"],
    medium: "speech",
    act: "asserts",
    verbs:
      words(`fordern verlangen an|kündigen vor|schlagen an|regen beantragen empfehlen versprechen geloben zu|sichern zu|sagen
      garantieren an|bieten an|drohen anraten an|raten nahe|legen postulieren reklamieren ein|fordern appellieren`),
  },
  {
    takes: ["infinitive", "clause"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    verbs: words(
      "auf|fordern bitten ersuchen ermahnen ermuntern ermutigen drängen an|flehen beschwören beauftragen an|weisen",
    ),
  },
  {
    takes: ["infinitive", "clause", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["dazu", "zu", "zum", "zur"],
    verbs: words("auf|rufen"),
  },
  {
    takes: ["infinitive", "clause", "object"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    verbs: words("vor|werfen raten befehlen vor|halten"),
  },
  {
    takes: ["infinitive"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    verbs: words("beschuldigen bezichtigen verdächtigen an|klagen"),
  },
  {
    takes: ["infinitive", "clause", "object"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words("beschließen entscheiden vereinbaren an|ordnen verfügen verordnen"),
  },
  {
    takes: ["infinitive", "clause"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words("drohen planen beabsichtigen"),
  },
  // judging
  {
    takes: ["clause", "object", "wording", "label"],
    medium: "speech",
    act: "asserts",
    verbs:
      words(`kritisieren bemängeln beanstanden monieren rügen tadeln an|prangern geißeln verurteilen brandmarken loben begrüßen würdigen
      preisen rühmen rechtfertigen verteidigen beschreiben charakterisieren bewerten`),
  },
  {
    takes: ["label", "object"],
    medium: "speech",
    act: "asserts",
    verbs: words(
      "nennen bezeichnen betiteln titulieren beschimpfen bejubeln diffamieren verspotten ein|stufen abqualifizieren ab|tun attackieren vergleichen deklarieren",
    ),
  },
  { takes: ["label", "clause"], medium: "speech-or-thought", act: "asserts", needs: ["für"], verbs: words("halten") },
  { takes: ["label", "clause"], medium: "speech-or-thought", act: "asserts", verbs: words("sehen") },
  // confirming, denying, refusing, not knowing, evading, taking back
  {
    takes: ["clause", "object", "wording"],
    medium: "speech-or-writing",
    act: "confirms",
    addressee: "dative",
    verbs: words("bestätigen ein|räumen zu|geben gestehen ein|gestehen zu|gestehen bejahen bezeugen"),
  },
  {
    takes: ["clause", "infinitive", "wording"],
    medium: "speech-or-writing",
    act: "denies",
    verbs: words("bestreiten ab|streiten dementieren leugnen verneinen widersprechen zurück|weisen widerlegen"),
  },
  {
    takes: ["infinitive", "object", "wording"],
    medium: "speech",
    act: "declines",
    verbs: words("ab|lehnen verweigern weigern aus|schließen"),
  },
  {
    takes: ["clause", "object"],
    medium: "speech",
    act: "retracts",
    verbs: words("widerrufen zurück|nehmen zurück|ziehen revidieren richtig|stellen korrigieren"),
  },
  { takes: ["clause", "object"], medium: "speech", act: "evades", needs: ["ausweichend"], verbs: words("reagieren") },
  // what papers, studies and rulings do
  {
    takes: ["clause"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words(
      "ergeben zeigen belegen nahelegen verlauten ermitteln heraus|finden erfahren besagen vor|sehen nach|weisen aus|rechnen",
    ),
  },
  {
    takes: ["clause"],
    medium: "speech-or-writing",
    act: "asserts",
    needs: ["daraus", "aus"],
    verbs: words("hervor|gehen"),
  },
];
