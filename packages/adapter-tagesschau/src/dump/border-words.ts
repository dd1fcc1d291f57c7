/** A table of words, parted by blanks. */
function table(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/**
 * Words, folded to lower case, that German writes small inside a phrase: written with a capital behind the first word of a
 * line they begin a new one.
 */
export const phraseOpeners = table(`
  der die das ein eine einer kein keine keiner wie was wer wem wen wo wann warum weshalb wieso woher wohin wozu
  womit welche welcher welches um für gegen mit ohne nach vor bei beim aus in im ins an am ans auf zu zum zur von
  vom über unter zwischen seit trotz wegen bis ab durch hinter während statt laut so noch nur auch doch aber und
  jetzt nun schon mehr weniger viel viele alle alles jeder jede manche mindestens rund fast etwa mehrere einige
  dutzende hunderte tausende beide zwei drei vier fünf sechs sieben acht neun zehn elf zwölf wenn weil ob dass als
  wir ich es er sie man ihr ihre sein seine unser unsere dieser diese dieses ist sind war waren hat haben hatte
  wird werden wurde kann können soll sollen muss müssen darf dürfen will wollen gibt kommt kommen geht droht
  weiter weiterhin erneut wieder nicht nichts niemand kaum immer endlich plötzlich bald heute gestern morgen
  offenbar wohl vielleicht hier dort dann wirklich sogar zurück weg los raus erst erstmals zuletzt künftig
  innerhalb außerhalb
`);

/** Words in small letters that join what follows to what stands before: no topline ends in one. */
export const phraseLinks = table(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen in im ins an am ans auf aufs aus bei
  beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch bis seit trotz wegen während zwischen
  hinter neben statt laut ab per pro und oder sowie bzw. als wie dass ob wenn weil sein seine seinen seiner seinem
  ihr ihre ihren ihrer ihrem unser unsere dieser diese diesen dieses jeder jede alle allen aller zwei drei vier
  fünf sechs sieben acht neun zehn elf zwölf viele vielen mehr weniger mehrere mehreren einige einigen beide
  beiden nicht nur auch sehr so rund etwa fast de van bin al
`);

/** Words in small letters that a phrase without verb may end in. */
export const phraseEnds = table(`
  weltweit bundesweit landesweit europaweit heute morgen gestern live intern extra aktuell spezial kompakt konkret
  privat digital
`);

/** First parts of names, written with a capital. */
export const nameParticles = table(`
  Le La Los Las El Al De Del Di Da Van Von Mc San Santa Sankt St New Bad Rio Dr Prof
`);

/** Small words with the ending of a verb that are none. */
export const noVerbs = table(`
  weltweit bundesweit landesweit europaweit nicht erst zuerst jetzt fast oft selbst laut statt seit mit samt weit
  rechts acht gut bereit bekannt erneut insgesamt zuletzt bestimmt direkt den einen ihren seinen keinen gegen
  zwischen neben wegen oben unten hinten außen innen morgen zehn sieben neuen ersten zweiten dritten letzten
  nächsten eigenen anderen vielen allen diesen beiden mehreren einigen guten großen kleinen alten jungen hohen
  russischen heute bitte leute beste erste zweite letzte rechte weite dritte
`);

/** Finite verbs whose form says nothing: auxiliaries, modals and strong verbs without the usual ending. */
export const plainVerbs = table(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen soll sollen kann können muss
  müssen darf dürfen mag bleibt kam ging lag gab nahm sah stieg fiel rief starb zog hob schob trug traf sprach
  warf ließ hielt stand fand lief schlug gewann verlor bekam entkam wies schrieb griff sank drang bot verbot
  schloss beschloss gibt sei seien habe wäre hätte würde könnte müsste sollte wollte durfte konnte musste wusste
`);

/** Inflected adjectives of everyday length; before a noun they belong to it (`Deutsche Bank`, `Neues Gesetz`). */
export const adjectiveStems = table(`
  recht link mittler ober inner äußer
  neu alt groß klein hoh jung lang kurz stark schwach schwer leicht schnell langsam tief deutsch aktuell erst
  zweit dritt letzt nächst weiter best gut schlecht früh spät rot grün schwarz weiß blau gelb frei tot voll leer
  halb ganz intern extern geheim laut bunt scharf klar heiß kalt warm hart weich mild wild knapp deutlich verletzt
  vereint geplant erneut mutmaßlich öffentlich dicht teur sauber sicher bitter nackt fremd zivil rein echt falsch
`);

/** Endings of adjectives before their inflection. */
export const adjectiveEndings = table(`
  isch lich bar sam los haft iert end iell uell nell ernd elnd weit är abel ibel frei reich voll
`);

/** Ends of nouns that the name of a person follows: `Bundeskanzler Merz`. */
export const offices = table(`
  präsident präsidentin kanzler kanzlerin minister ministerin chef chefin sprecher sprecherin könig königin kaiser
  papst prinz prinzessin general vorsitzender vorsitzende kandidat kandidatin senator senatorin gouverneur
  bürgermeister bürgermeisterin trainer premier botschafter botschafterin kommissar kommissarin kommissionschefin
  bischof kardinal machthaber diktator richterin ökonom experte expertin forscher forscherin regisseur
  schauspieler schauspielerin sänger sängerin autor autorin unternehmer milliardär oligarch aktivist aktivistin
  politiker politikerin abgeordneter abgeordnete terrorist astronaut doktor professor herr frau
  demokrat demokratin istin krat kratin konservativer konservative liberaler liberale leiter leiterin führer
  führerin direktor direktorin vertreter vertreterin anwalt anwältin beamter beamtin spieler spielerin läufer
  läuferin fahrer fahrerin meister meisterin sieger siegerin ermittler ermittlerin verteidiger
  verteidigerin gründer gründerin chefermittler star legende nachfolger nachfolgerin vorgänger
`);

/** Ends of nouns that the name of an organisation follows, or that stand alone: `Gewerkschaft Verdi`, `Autokonzern`. */
export const organisationHeads = table(`
  konzern bauer hersteller gewerkschaft partei sender agentur verband behörde ministerium institut stiftung bank
  versicherer airline fluggesellschaft zeitung magazin verein kommission miliz organisation
`);
