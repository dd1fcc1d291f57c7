/** Nouns that stand for an organisation a text has named, by what it is: nominative singular, also as the end of a compound ("Autozulieferer"). */
export const bodyClasses: Readonly<Record<string, string>> = {
  company:
    "unternehmen konzern firma betrieb hersteller zulieferer händler handelskette kette anbieter betreiber versicherer discounter dienstleister ausrüster airline fluggesellschaft gesellschaft reederei brauerei werft marke bank geldhaus institut kreditinstitut verlag autobauer maschinenbauer röster rösterei molkerei",
  club: "verein klub club mannschaft bundesligist zweitligist drittligist viertligist erstligist aufsteiger absteiger",
  party: "partei",
  union: "gewerkschaft",
  outlet: "zeitung zeitschrift blatt magazin sender nachrichtenagentur",
  force: "miliz rebellengruppe terrororganisation terrormiliz hilfsorganisation organisation",
};

/** Those of them that are feminine: behind "die" the others are plurals. */
export const feminineBodies =
  "firma handelskette kette airline fluggesellschaft gesellschaft reederei brauerei werft marke bank rösterei molkerei mannschaft partei gewerkschaft zeitung zeitschrift nachrichtenagentur miliz rebellengruppe terrororganisation terrormiliz hilfsorganisation organisation";
