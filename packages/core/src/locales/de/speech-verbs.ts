import type { SpeechVerbGroup } from "../speech-tables.ts";
import { words } from "../word-lists.ts";

/**
 * German verbs of saying, writing, thinking, demanding, judging, confirming, denying and refusing, in groups that are built alike. Written
 * from valency grammar (what each verb governs) and dictionary knowledge. Where a form belongs to two verbs the first listed wins.
 */
export const speechVerbs: readonly SpeechVerbGroup[] = [
  // saying, with any content clause and any wording
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    verbs: words(
      `sagen aus|sagen erzählen verraten dar|legen zu|rufen zu|flüstern offenbaren schildern erläutern entgegnen erwidern antworten versichern beteuern beichten vor|lügen vor|schwärmen`,
    ),
  },
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech",
    act: "asserts",
    verbs: words(
      `erklären betonen unterstreichen hervor|heben heraus|streichen an|merken bemerken ergänzen hinzu|fügen hinzu|setzen nach|legen aus|führen konstatieren fest|stellen fest|halten klar|stellen klar|machen deutlich|machen verdeutlichen bekräftigen bekunden präzisieren resümieren bilanzieren  schlussfolgern folgern witzeln scherzen spotten lästern ätzen poltern wettern rufen schreien raunen stammeln seufzen jubeln frohlocken klagen jammern schimpfen kontern parieren replizieren zurück|geben ein|wenden ein|werfen dazwischen|rufen orakeln unken prophezeien vorher|sagen voraus|sagen prognostizieren verkünden verkündigen skandieren prahlen sticheln nörgeln lamentieren dozieren monieren reden plaudern wiederholen ein|schränken nach|schieben aus|rufen an|fügen dagegen|halten entgegen|halten höhnen tönen murmeln murren flüstern brüllen
      meckern mosern munkeln spekulieren wispern schluchzen zetern stöhnen schwadronieren sinnieren referieren voraus|schicken vor|bringen preis|geben weiter|geben grollen fluchen motzen schnauben stottern zischen geltend|machen kolportieren propagieren`,
    ),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words(
      `meinen urteilen argumentieren behaupten suggerieren insinuieren kommentieren an|deuten signalisieren mutmaßen ein|schätzen attestieren bescheinigen räsonieren proklamieren deklarieren`,
    ),
  },
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech-or-writing",
    act: "asserts",
    addressee: "dative",
    verbs: words(
      `berichten mit|teilen vermelden verlautbaren kund|tun kund|geben bekannt|geben bekannt|machen an|geben enthüllen aus|plaudern schwören durch|geben`,
    ),
  },
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech-or-writing",
    act: "asserts",
    addressee: "dative",
    unless: ["sich"],
    verbs: words(`melden heraus|stellen zusammen|fassen`),
  },
  {
    takes: ["that", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    addressee: "accusative",
    verbs: words(`informieren unterrichten benachrichtigen`),
  },
  {
    takes: ["clause", "wording"],
    medium: "writing",
    act: "asserts",
    addressee: "dative",
    verbs: words(`schreiben twittern posten bloggen notieren protokollieren titeln texten mailen nieder|schreiben`),
  },
  {
    takes: ["that", "wording"],
    medium: "writing",
    act: "asserts",
    verbs: words(`vermerken formulieren fest|schreiben dokumentieren publizieren veröffentlichen`),
  },
  {
    takes: ["that", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    speaksAsObject: true,
    verbs: words(`zitieren`),
  },
  {
    takes: ["clause", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    sourceInPhrase: true,
    needs: ["es"],
    verbs: words(`heißen`),
  },
  { takes: ["wording"], medium: "speech-or-writing", act: "asserts", verbs: words(`fort|fahren`) },
  {
    takes: ["that", "wording"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    verbs: words(`fragen befragen an|schreien an|herrschen nach|fragen`),
  },
  {
    takes: ["that", "infinitive", "wording"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words(`begründen rechtfertigen`),
  },
  { takes: ["that"], medium: "speech", act: "asserts", needs: ["sich"], verbs: words(`zeigen`) },
  // thinking, believing, hoping, fearing
  {
    takes: ["clause", "wording", "infinitive"],
    medium: "speech-or-thought",
    act: "asserts",
    verbs: words(
      `glauben denken vermuten an|nehmen schätzen befürchten fürchten argwöhnen wähnen kalkulieren bedauern hoffen`,
    ),
  },
  {
    takes: ["that", "wording", "infinitive"],
    medium: "speech-or-thought",
    act: "asserts",
    verbs: words(`bezweifeln beklagen überzeugen ein|sehen erhoffen wünschen erwarten erwägen überlegen unterstellen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["davon", "von", "vom"],
    verbs: words(`aus|gehen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["damit", "mit"],
    verbs: words(`rechnen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["darauf", "auf"],
    verbs: words(`hin|weisen verweisen pochen beharren drängen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["daran", "an"],
    verbs: words(`erinnern zweifeln`),
  },
  {
    takes: ["that", "infinitive", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["darüber", "über"],
    verbs: words(`nach|denken klagen spekulieren`),
  },
  {
    takes: ["that", "infinitive", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["dafür", "für", "dagegen", "gegen"],
    verbs: words(`plädieren aus|sprechen werben ein|treten protestieren`),
  },
  { takes: ["that", "wording"], medium: "speech", act: "asserts", needs: ["sich"], verbs: words(`äußern beschweren`) },
  {
    takes: ["that", "object", "wording"],
    medium: "speech",
    act: "asserts",
    needs: ["von", "davon", "vom"],
    verbs: words(`sprechen`),
  },
  {
    takes: ["clause", "wording", "object", "infinitive"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    verbs: words(`warnen mahnen`),
  },
  // demanding, promising, announcing, proposing
  {
    takes: ["clause", "infinitive", "object", "wording"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    verbs: words(`an|kündigen vor|schlagen an|regen versprechen geloben zu|sichern zu|sagen an|drohen nahe|legen`),
  },
  {
    takes: ["clause", "infinitive", "object", "wording"],
    medium: "speech",
    act: "asserts",
    addressedWith: ["von", "vom"],
    verbs: words(`fordern verlangen postulieren ein|fordern`),
  },
  {
    takes: ["clause", "infinitive", "object", "wording"],
    medium: "speech",
    act: "asserts",
    addressedWith: ["an", "ans"],
    verbs: words(`appellieren`),
  },
  {
    takes: ["infinitive", "that"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    bareAddressee: true,
    verbs: words(`auf|fordern bitten ersuchen ermahnen ermuntern ermutigen an|flehen beschwören beauftragen an|weisen`),
  },
  {
    takes: ["infinitive", "that", "object"],
    medium: "speech",
    act: "asserts",
    needs: ["dazu", "zu", "zum", "zur"],
    verbs: words(`auf|rufen`),
  },
  {
    takes: ["infinitive", "clause", "object"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    bareAddressee: true,
    verbs: words(`vor|werfen vor|halten`),
  },
  {
    takes: ["infinitive", "that"],
    medium: "speech",
    act: "asserts",
    addressee: "dative",
    verbs: words(`empfehlen raten an|raten ab|raten befehlen nach|sagen zu|billigen zu|sprechen`),
  },
  {
    takes: ["that", "object"],
    medium: "speech",
    act: "asserts",
    verbs: words(`erwähnen an|mahnen befürworten an|zweifeln`),
  },
  {
    takes: ["that"],
    medium: "speech",
    act: "asserts",
    verbs: words(`an|führen fest|legen auf|zeigen verheißen relativieren`),
  },
  {
    takes: ["wording"],
    medium: "speech",
    act: "asserts",
    verbs: words(`danken gratulieren ab|wiegeln beruhigen trösten quittieren zu|stimmen`),
  },
  {
    takes: ["infinitive"],
    medium: "speech",
    act: "asserts",
    addressee: "accusative",
    bareAddressee: true,
    verbs: words(`beschuldigen bezichtigen verdächtigen`),
  },
  {
    takes: ["infinitive", "that"],
    medium: "speech-or-writing",
    act: "asserts",
    verbs: words(
      `an|bieten garantieren beschließen entscheiden vereinbaren an|ordnen beantragen drohen planen beabsichtigen`,
    ),
  },
  // judging
  {
    takes: ["clause", "wording", "label"],
    medium: "speech",
    act: "asserts",
    verbs: words(
      `kritisieren bemängeln beanstanden rügen tadeln an|prangern geißeln brandmarken loben begrüßen würdigen`,
    ),
  },
  {
    takes: ["wording", "label"],
    medium: "speech",
    act: "asserts",
    verbs: words(`verurteilen preisen rühmen verteidigen beschreiben charakterisieren bewerten`),
  },
  {
    takes: ["label", "object"],
    medium: "speech",
    act: "asserts",
    unless: ["sich"],
    verbs: words(`nennen bezeichnen betiteln titulieren ein|stufen`),
  },
  {
    takes: ["label"],
    medium: "speech",
    act: "asserts",
    verbs: words(`beschimpfen bejubeln diffamieren verspotten ab|tun attackieren`),
  },
  {
    takes: ["label", "that", "object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["für"],
    verbs: words(`halten`),
  },
  {
    takes: ["object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["auf"],
    verbs: words(`schätzen beziffern taxieren`),
  },
  { takes: ["object"], medium: "speech-or-writing", act: "asserts", needs: ["von", "vom"], verbs: words(`berichten`) },
  {
    takes: ["object"],
    medium: "speech-or-thought",
    act: "asserts",
    needs: ["als"],
    verbs: words(`werten ein|schätzen an|sehen ein|ordnen`),
  },
  { takes: ["object"], medium: "speech", act: "asserts", needs: ["zu", "zum", "zur"], verbs: words(`auf|fordern`) },
  { takes: ["label", "that"], medium: "speech-or-thought", act: "asserts", verbs: words(`sehen werten`) },
  // confirming, denying, refusing, taking back, evading
  {
    takes: ["clause", "object", "wording"],
    medium: "speech-or-writing",
    act: "confirms",
    addressee: "dative",
    unless: ["sich"],
    verbs: words(`bestätigen ein|räumen zu|geben gestehen ein|gestehen zu|gestehen bejahen bezeugen`),
  },
  {
    takes: ["that", "infinitive", "wording", "object"],
    medium: "speech-or-writing",
    act: "denies",
    verbs: words(`bestreiten ab|streiten dementieren leugnen verneinen widersprechen zurück|weisen widerlegen`),
  },
  {
    takes: ["infinitive", "wording"],
    medium: "speech",
    act: "asserts",
    verbs: words(`ab|lehnen verweigern aus|schließen`),
  },
  {
    takes: ["that"],
    medium: "speech",
    act: "retracts",
    verbs: words(`widerrufen zurück|nehmen revidieren richtig|stellen korrigieren`),
  },
  // what papers, studies and rulings do
  {
    takes: ["that"],
    medium: "speech-or-writing",
    act: "asserts",
    unless: ["sich"],
    verbs: words(
      `ergeben belegen verlauten ermitteln heraus|finden besagen nach|weisen bekannt|werden errechnen berechnen`,
    ),
  },
  {
    takes: ["that"],
    medium: "speech-or-writing",
    act: "asserts",
    sourceInPhrase: true,
    needs: ["daraus", "aus"],
    verbs: words(`hervor|gehen`),
  },
];
