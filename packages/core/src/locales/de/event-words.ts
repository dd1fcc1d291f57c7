import type { RoleSlot } from "../event-tables.ts";

/** Words that say how an event is told, in lower case. Written from grammar and dictionary knowledge. */
export const eventWords = {
  /** Verbs (all their forms stand in `planningVerbs`), adjectives and nouns of plans: what they govern is to come. */
  planningVerbs:
    "planen an|kündigen vereinbaren vor|bereiten beabsichtigen vor|haben vor|nehmen verabreden an|setzen anberaumen terminieren bevor|stehen an|stehen vor|sehen versprechen zu|sagen ein|laden zu|stimmen",
  planning:
    "geplant geplante geplanten geplanter geplantes bevorstehend bevorstehende bevorstehenden bevorstehender anstehend anstehende anstehenden anstehender kommend kommende kommenden kommender kommendes nächste nächsten nächster nächstes angekündigt angekündigte angekündigten angekündigter anberaumt anberaumte anberaumten angesetzt angesetzte demnächst bald baldig baldiges baldige baldigen künftig künftige künftigen termin vorbereitung vorbereitungen steht voraussichtlich soll sollen will wollen wird werden werde",
  agreeingVerbs: "vereinbaren zu|sagen zu|stimmen",
  callingVerbs: "rufen auf|rufen ein|laden",
  wishingVerbs:
    "fordern verlangen hoffen erwägen drohen aus|schließen an|bieten auf|fordern vor|schlagen bitten wünschen überlegen an|regen empfehlen ab|lehnen warnen befürchten fürchten verhindern vermeiden",
  wishing:
    "mögliche möglichen möglicher mögliches möglich denkbar denkbare eventuelle eventuellen bereit bereitschaft interesse vorschlag aufforderung forderung wunsch angebot hypothetische drohende drohenden gefahr falls wenn sofern ob etwaige etwaigen erhoffte erhofften",
  conditional:
    "wenn falls sofern sollte könnte könnten dürfte dürften würde würden müsste müssten kann können möchte möchten könne könnten ob",
  negating: "nicht kein keine keinen keinem keiner keines nie niemals weder ohne keineswegs keinesfalls",
  habitual: [
    "immer wieder",
    "regelmäßig",
    "täglich",
    "jeden tag",
    "jedes jahr",
    "jede woche",
    "jeden monat",
    "üblicherweise",
    "normalerweise",
    "für gewöhnlich",
    "zunehmend",
    "häufig",
    "oft",
    "mehrfach",
    "wiederholt",
    "ständig",
    "traditionell",
    "seit jahren",
    "meist",
    "meistens",
  ],
  happening: "kam kamen kommt kommen komme gekommen",
  takingPlace: "stattfindet stattfinden",
  anew: "erneut",
  explaining: "erklär",
  every: "jede jeder jedes jeden jedem jegliche jegliches",
  strongPasts: "trat bat bot hielt riet tat litt stritt schritt ritt glitt schnitt galt flocht focht",
  another:
    "neues neuer neue neuen neuem weiterer weitere weiteres weiteren weiterem zweites zweite zweiten zweiter drittes dritte dritten erneut erneuter erneutes erneute erneuten abermals nochmals",
  /** "Already", "once before": the event lies anywhere in the past, not in the news of the day. */
  open: ["bereits", "schon", "schon einmal", "jemals", "schon mal"],
  earlier: ["zuletzt", "damals", "früher", "vor jahren", "einst", "zuvor", "seinerzeit"],
  failingVerbs: "scheitern",
  callingOffVerbs: "ab|sagen aus|fallen entfallen platzen streichen scheitern untersagen verbieten stoppen",
  calledOff: "absage",
  dreadingVerbs: "warnen fürchten schützen flüchten fliehen",
  almost: ["fast", "beinahe", "um ein haar", "um haaresbreite"],
  postponed: "verschoben verschiebt verschob verlegt vertagt verschiebung",
  /** Verbs that say of an event only that it takes place. */
  occurringVerbs:
    "statt|finden führen geben kommen halten ab|halten beginnen enden dauern folgen erfolgen ereignen geschehen passieren verlaufen teil|nehmen ab|schließen starten bestreiten laufen veröffentlichen aus|tragen durch|führen fort|setzen beenden ab|brechen",
  occurringPhrases: ["in kraft", "in kraft treten", "über die bühne"],
  /** Nouns whose owner acts through them. */
  delegates:
    "spitze spitzen vertreter vertretern delegation delegationen unterhändler unterhändlern führung führungen regierung regierungen armee streitkräfte rebellen kämpfer truppen soldaten miliz milizen vorstand vorstände vorsitzenden mitglieder abgeordnete",
  delegating: "von vom der des",
  /** Nouns for people and bodies that act, beside offices, trades and organisations; all their forms. Longer ones also end compounds. */
  parties:
    "fluglotsen lotsen unbekannte unbekannten unbekannter unbekannter verdächtige verdächtigen verdächtiger tatverdächtige tatverdächtigen tatverdächtiger beschuldigte beschuldigten beschuldigter verurteilte verurteilten verurteilter bewaffnete bewaffneten maskierte maskierten vermummte vermummten dieb diebe dieben diebin räuber räubern einbrecher einbrechern entführer entführern geiselnehmer geiselnehmern angreifer angreifern rebell rebellen separatist separatisten islamist islamisten dschihadist dschihadisten extremist extremisten aufständische aufständischen milizionäre milizionären kämpfer kämpfern söldner söldnern militär militärs armee armeen streitkräfte streitkräften streitmacht truppe truppen front garde marine luftwaffe junta polizei küstenwache feuerwehr grenzschutz grenzschützer behörde behörden regierung regierungen opposition koalition kabinett parlament senat nationalversammlung repräsentantenhaus unterhaus oberhaus währungshüter währungshütern währungshüterinnen arbeitgeber arbeitgebern beschäftigte beschäftigten angestellte angestellten pflegekräfte pflegekräften lokführer lokführern ärzte ärzten lehrkräfte lehrkräften demonstrierende demonstrierenden demonstrant demonstranten aktivisten umweltschützer tierschützer mensch menschen tausende tausenden hunderte hunderten frau frauen männer männern kind kinder kindern junge jungen jugendliche jugendlichen jugendlicher senior senioren seniorin rentner rentnern rentnerin student studenten studentin schüler schülern schülerin passant passanten passantin zivilist zivilisten einwohner bewohner bewohnern anwohner anwohnern bergsteiger bergsteigern wanderer wanderern urlauber urlaubern häftling häftlinge häftlingen gefangene gefangenen gefangener inhaftierte inhaftierten geisel geiseln flüchtling flüchtlinge flüchtlingen person personen paar ehepaar familie kriegsparteien konfliktparteien kriegsgegner nachbarländer nachbarstaaten nachbarland nachbarstaat gewerkschaften unternehmen firmen klubs vereine tarifparteien tarifpartner gastgeber gastgebern gastgeberinnen gäste titelverteidigerin tabellenführer spitzenreiter elf mannschaften",
  noParties:
    "amt amtes amts ämter ämtern vorsitz zentrum zentrums zentrale kammer schule schulen gymnasium theater museum museums museen oper bibliothek universität werke vorbild opfer opfern",
  /** Verbs whose subject takes part in what their object names. */
  holdingVerbs:
    "führen halten ab|halten bestreiten teil|nehmen ab|schließen durch|führen geben gewähren erringen verüben schließen unternehmen absolvieren gewinnen verlieren beginnen beenden fort|setzen auf|nehmen ab|brechen",
  tellingVerbs: "berichten melden schreiben informieren unterrichten erfahren wissen erzählen",
  announcing:
    "teilt teilte teilten mitteilt mitteilte mitteilten mitgeteilt bekannt bekanntgab bekanntgaben bekanntgegeben bekanntgibt bekanntgeben verkündet verkündete verkündeten verkünden erklärt erklärte erklärten kündigte kündigten ankündigte ankündigten angekündigt",
  pair: "beide beiden miteinander",
  pairNouns: {
    person: "politiker politikern staatschefs präsidenten männer männern frauen minister ministern regierungschefs",
    organisation:
      "seiten mannschaften teams vereine vereinen klubs clubs unternehmen konzerne konzernen firmen parteien banken",
    place: "länder ländern staaten nachbarn nachbarländer nachbarstaaten städte städten",
  },
  thirdPerson: "er sie es dieser diese dieses",
  firstPerson: "ich wir mich mir uns",
  judgingVerbs: "nennen bezeichnen kritisieren begrüßen verteidigen rechtfertigen bedauern loben rügen tadeln",
  lastingVerbs: "dauern währen an|dauern hin|ziehen",
  ongoingVerbs:
    "aus|dehnen aus|breiten aus|weiten wüten toben lodern an|dauern an|halten ein|dämmen bekämpfen löschen weiter|brennen kämpfen zu|spitzen verschärfen",
  ongoingPhrases: [
    "außer kontrolle",
    "unter kontrolle",
    "in flammen",
    "weiter",
    "weiterhin",
    "weiteren",
    "noch immer",
    "immer noch",
    "nach wie vor",
    "unvermindert",
  ],
  hearsay:
    "angeblich offenbar wohl vermutlich anscheinend mutmaßlich angebliche angeblichen angeblicher angebliches vermeintliche vermeintlichen",
  definite:
    "der die das dem den des dieser dieses diesem diesen diese jener jenes seiner seinem seinen sein seine seines ihrer ihrem ihren ihr ihre ihres beim im vom zum zur am unser unsere dessen deren",
  indefinite: "ein eine einen einem einer eines",
  /** Prepositions that put the clause inside the event: the time of the one is the time of the other. */
  during: "in im bei beim während auf anlässlich",
  /** Take the event as having taken place: "nach dem Treffen". */
  presupposing: "nach seit bei in während trotz wegen infolge durch anlässlich von auf",
  inside: "in bei auf während anlässlich",
  /** Before what is spoken of or worked for. */
  topical: "über für um zu zum zur gegen",
  told: "über von",
  bringing: "von durch bei",
  ending: "vor bis",
  starting: "nach seit ab",
  citing: "nach laut zufolge",
  sited: "in auf vor an",
  unawareOf: "von vom über",
  declinedOn: "zu zum zur über",
  /** The event lies ahead of what the clause tells. */
  preposed: "vor vorm",
  asides: "nach seit vor vorm trotz wegen",
  replyVerbs:
    "bestätigen dementieren bestreiten kommentieren wissen leugnen erwähnen nennen beantworten äußern zurück|weisen ab|streiten",
  regions:
    "nähe norden süden osten westen nordosten nordwesten südosten südwesten zentrum hauptstadt innenstadt altstadt region provinz küste umgebung raum teilen teile teil großraum stadtteil vorort grenze hafen flughafen bahnhof",
  placing: "in im bei nahe auf vor an am über unweit um",
  reports:
    "bericht berichte berichten berichts meldung meldungen zeitungsbericht zeitungsberichte medienbericht medienberichte medienberichten pressebericht presseberichte falschmeldung falschmeldungen gerücht gerüchte gerüchten spekulation spekulationen darstellung behauptung behauptungen erfindung",
  referring:
    "das dies davon dazu dabei daran diese darüber vorwurf vorwürfe anschuldigung anschuldigungen vorfall tat niederlage vorgang beteiligung verantwortung erfunden falsch unwahr haltlos unsinn lüge lügen",
  matters:
    "fall fällen sache sachen angelegenheit thema themen ereignis ereignissen geschehen vorkommnis vorkommnissen bericht berichten berichte medienberichten meldung meldungen personalie personalien spekulationen gerüchten verfahren ermittlungen anfrage lage nachricht nachrichten",
  goingOn: "dabei",
  becoming: "wird wurde werde werden würde geworden",
  blaming: "verantwortlich",
  countingVerbs: "zählen registrieren beziffern schätzen verzeichnen sprechen melden nennen",
  counted: "gesprochen ausgegangen gemeldet angegeben beziffert genannt berichtet gezählt registriert geschätzt",
  details:
    "einzelheiten details umständen ursache ursachen hintergründen gründen kaufpreis preis inhalt inhalten motiv motiven ablauf folgen zeitpunkt termin höhe namen identität nachfolge konditionen summe ablösesumme zahlen opfern schaden schäden verletzten täter tätern verbleib dauer ergebnissen ergebnis vertragsdetails",
  officials:
    "polizei feuerwehr gericht behörde behörden katastrophenschutz sprecher sprecherin regierung krankenhaus klinik klinikum erdbebenwarte bundesanwaltschaft geologen verband verein klub club unternehmen konzern senat magistrat rathaus staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin küstenwache seenotrettung bergwacht wahlleiter wahlleiterin notenbank zentralbank nationalbank bundesbank minister ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin gouverneur gouverneurin landrat landrätin reederei fluggesellschaft betreiber haus hauses stadtverwaltung amt amtes amts kommission kanzleramt bundeskanzleramt präsidialamt thw vereine vereinen clubs club klubs firma firmen gesellschaft institut bank geldhaus konzerne seiten bergrettung rettungskräfte lagezentrum leitstelle einsatzleiter einsatzleiterin vorstand aufsichtsrat",
  officialEndings:
    "polizei feuerwehr gericht gerichts gerichtshof gerichtshofs behörde behörden anwaltschaft anwaltschaften ministerium ministeriums kanzlei kanzleramt kanzleramts präsidium präsidiums dienst dienstes wacht wahlkommission verwaltung präsidialamt landesamt bundesamt landratsamt gesundheitsamt kriminalamt kriminalamts minister ministerin bürgermeister bürgermeisterin staatsanwalt staatsanwältin krankenhaus klinikum klinik regierung",
  speakers:
    "sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin kommunikationsdirektor kommunikationsdirektorin büro anwalt anwältin angaben chef chefin leiter leiterin kommandant",
  /** Rounds and legs; two events of different rounds are two. */
  rounds: {
    erste: "1",
    ersten: "1",
    erster: "1",
    erstes: "1",
    zweite: "2",
    zweiten: "2",
    zweiter: "2",
    zweites: "2",
    dritte: "3",
    dritten: "3",
    dritter: "3",
    drittes: "3",
    vierte: "4",
    vierten: "4",
    hinspiel: "first-leg",
    rückspiel: "return-leg",
    halbfinale: "semi-final",
    viertelfinale: "quarter-final",
    achtelfinale: "round-of-16",
    finale: "final",
    endspiel: "final",
    nachbeben: "aftershock",
  },
} as const;

/** Which place in the phrase a preposition gives. */
export const prepositionSlots = {
  mit: "with",
  samt: "with",
  zwischen: "between",
  von: "of",
  vom: "of",
  durch: "by",
  gegen: "at",
  auf: "at",
  an: "at",
  über: "at",
  für: "for",
  aus: "from",
  zu: "to",
  zum: "to",
  zur: "to",
  bei: "beside",
  beim: "beside",
} as const satisfies Readonly<Record<string, RoleSlot>>;
