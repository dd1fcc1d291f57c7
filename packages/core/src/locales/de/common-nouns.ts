/**
 * Common nouns in the singular (a few only used in the plural), in lower case. They are read as whole words, as heads of compounds and, after
 * folding of umlauts and endings, in their other forms. Written from general vocabulary.
 */
export const commonNouns = `
deponien zeremonien kolonien pinien immobilien textilien gymnasien lilien utensilien stipendien konsortien territorien auditorien spezien folien anomalien kastanien geranien begonien dahlien mumien radien präsidien kollegien refugien privilegien indizien chemikalien archivalien repressalien lappalien razzien razzia
abend abenteuer abgeordnete abitur abkehr abkommen abnahme abschied
abstieg abzug achse achsel achtel acker adel ader
adler adresse affäre affe agent agentur aktie aktion aktionär akte akt akzent alarm album algorithmus alibi alkohol allee
allianz alltag alm alphabet alter altstadt ampel amt analyse anbau anbieter anfänger
anfang angehörige angestellte angler angst anhänger anker ankunft anlass anleger anleihe
anliegen annahme anruf ansehen
anstalt anstieg antenne antrag anwalt anwältin anwohner anzeige anzug
apfel apotheke apparat appell applaus april arbeit arbeiter areal arena arm armee armut
art artikel arznei arzt ärztin asche aspekt ast asyl atem athlet atmosphäre atom attacke attentat
aufbau aufenthalt aufnahme aufruf
aufseher aufstieg auftrag auge august aula ausbau
ausfuhr ausgleich auskunft ausland ausländer ausmaß ausnahme
aussehen außenseiter ausstieg
ausweg ausweis auto autor autorin axt
baby bach backe bäcker bad bahn bahnhof bahnsteig balance balkon ball ballett ballon band bande bandit bank banker bankett bann bar bär barriere bart base basis
bass bast bataillon batterie bau bauch bauer bäuerin baum beamte beamter beamtin bedarf beere
befehl befehlshaber befragte begehren beginn
behinderte behörde bein beitrag bekannte belang beleg
benzin beobachter berg bergbau bericht beruf besatzer
beschäftigte beschluß beschuldigte besitzer
besteck besuch beteiligte beton betrachter betrag betreuer
betriebsrat betrug betrüger bett bettler beule beute bewaffnete beweis bewerber bewohner bewunderer bewusstsein
bezirk bezug bibel biene bier bild bilder bildhauer billet biologe bischof bitte blase blatt blei bleibe blick blinde blitz block
blume blut blüte boden bogen bohne bombe bonus boot bord börse böse bote botschafter boulevard box boxer boykott branche brand brauch brauerei braut brei breite
bremse brett brief brille bronze brot brücke bruch bruder brunnen brust bube buch bucht buchstabe budget bühne bulle bund bündel bunker bunt bürde burg
bürger büro bursche bus busch butter
chance chaos charakter charme chef chefin chemie chip chirurg chor christ chronik clan club code comeback computer container cousin cousine creme
dach dame damm dampf dank datei daten datum dauer daumen debatte deck decke defizit deich delegierte delikt
demo demonstrant denken denkmal depot derby design designer detail dezember dialekt dialog diamant diät dichter
dieb diener dienst dienstag dienstleister dilemma ding diözese diplom diplomat diplomatie direktorin dirigent
disziplin doktor dollar dolmetscher dom domäne donner donnerstag doppel dorf dorn dose dosis dozent drache draht drama dreck
dreieck drittel droge drohne druck drucker drummer duell duft dunkel durst dusche dutzend dynamik dynastie
ebbe ebene echo ecke effekt ehe ehemann ehre ehrenamt ei eiche eid eifer eigentümer eile eimer
einfuhr einkommen einlass einnahme
einstieg eintrag einwohner eis eisen eiweiß elend elf elite eltern email
empfänger empfinden ende energie engel enkel enkelin ensemble entdecker
entwickler epidemie epoche erbe erbse erdbeben erde erdgas erdöl erfinder
erfolg erlass erlös ermittler
ernst ernte erscheinen erste ertrag erwachsene erwerb erz erzähler erzieher esel essay essen etage etappe etat ethik euro exemplar exil
experte expertin export extrem
fabrik fach fachmann faden fahne fähre fahren fahrer fahrrad fahrt faktor fall falle familie fan fang fantasie farbe fass februar feder fehler
feier feiertag feind feld felge fell fels felsen fenster ferien ferne fernsehen fernseher ferse fest festival festnahme fett feuer fichte fieber figur film filter finale finanzen
finger firma fisch fischer fläche flagge flamme flanke fleck fleisch fleiß fliege flieger floß flöte flotte fluch flucht flug flügel flur fluss flut folge folter fonds
förderer form formel format forscher forst forstwirt forum foto frage frau fraktur freibad freie freitag fremde freude
freund freundin friede frieden friedhof frisur frist front frosch frost frucht fuchs fuge führer fund funk funktionär furcht fürst fürstin fusion fuß fußballer futter
gabe gabel galerie gang garant garantie garten gas gasse gast gasthaus gaststätte gatte gattin gebäck gebäude gebet gebiet gebirge gebot gebühr geburt geburtstag gedanke gedenkstätte gedicht
geduld gefahr gefälle gefallen gefangene gefäß gefecht geflecht geflüchtete gefüge gefühl gegend gegenwart gegner gehör geige geisel geist geistliche gelände geld geldbuße
geleit gelenk gemälde gemeinde gemüse gemüt general genosse gepäck gerät geräusch gericht gerichtshof gerücht gerüst gesandte gesang geschäft
geschehen geschenk geschichte geschick geschlecht geschoss geschütz geschwister geselle gesellschafter gesetz gespräch gestalt geste gestein gesuch
getränk getreide gewächs gewähr gewalt gewässer gewebe gewerkschafter gewinn gewinner gewitter gewölbe gift gipfel gitarre glanz glas glaube gläubige gläubiger gleis gletscher
glied glocke glück glut gnade gold golf gott grab graben grad graf gräfin grafik gras grenze griff grippe größe grube grün grund gründer gruppe gruß gunst gurt gut gutachten gutachter
haar habe hafen haft hagel hahn haken hälfte hall halle hals halt hammer hand handel handeln händler handwerker handy hang harmonie hase hass haube hauch haufen haupt hauptstadt
haus haut hebel heer heft heide heilige heim heimat heimweh heirat held heldin helfer helm hemd hemisphäre herberge herbst herd herde herkunft herr herrin herrscher herz herzog hexe hilfe himmel
hinweis hirn hirsch hitze hobby hochhaus hockey hof höhe höhle hölle holz honig honorar hörer horizont horn hose hotel hubschrauber huf hügel huhn hülle hummel humor hund hunger hungersnot hurrikan hut hütte hymne
idee idol igel imam import index indianer indiz individuum industrie inhaber inhaftierte innen innenstadt insel insider inspektor
institut intendant interesse internet interpret interview investor islam
jacht jacke jagd jäger jahr jahrhundert jahrzehnt januar jubel jubiläum jude jugend jugendliche juli junge juni junta jury justiz juwel
kabel kabine kabinett kaffee käfer käfig kaiser kaiserin kalender kalk kälte kamera kamerad kamin kamm kammer kampagne kampf kämpfer kanal kandidat kandidatin kanone kante kanton kanzel kanzler kapelle kapital kapitän kapitel kappe
karriere karte kartell kartoffel karton karneval käse kasse kasten katalog kategorie kater kathedrale katholik katze kauf kaufhaus kaufmann kehle keim keller kellner kenner kerl kern kerze kessel kette keule kiefer kind kindergarten kinn kino kiosk kirche
kissen kiste klage kläger klammer klang klasse klausel klavier kleid klima klinge klinik klischee kloster klub kluft knabe knast knecht knie knopf knoten koch köchin koffer kohle kokain kolonie kolonne kollege kollegin komitee kommandant kommando kommentar
kommerz kommissar kommune komödie kompanie komplex komponente kompromiss konflikt kongress könig königin konkurrent konsens konsul konsum kontinent konto konvent konzept konzern konzert
kopf kopie korb körper korrespondent kosmos kost kosten kostüm kraft krankenhaus kranke kranz krawatte kredit kreis kreuz krieg krieger krimi kriminelle krippe krise kriterium kritik krone kuchen küche kugel kuh kult kultur kummer kunde kunst
künstler kuppel kupfer kur kurier kurs kurve kuss küste
labor labyrinth lache lächeln laden lage lager laie lampe land landrat landtag landwirt länge laster last laub lauf laune laut lawine leben leber leder leere lehre lehrer lehrerin leib leiche leichnam leid leiden leine leiter leiterin lesen leser
leute licht liebe liebhaber lied lieferant liga linde linie linke linse lippe liste liter lkw lob loch locke löffel logik logo lohn lokal lorbeer los löwe lücke luft lüge lunge lust luxus lyrik
macht machthaber macher magazin magen magie magier mai mais makler mal maler malerei manager mandat mangel mann mantel manuskript marathon marke markt marsch märz masche maschine maske masse maß maßnahme mast master material mathematik mauer maul maus maut maximum medaille
medien medium medizin mediziner meer mehl meile meister meisterin melodie memoiren menge mensch merkmal messe messer metall metapher meter methode metropole miete mieter mikrofon milch milieu militär militärs miliz milliardär milliarde million millionär minimum minister ministerin ministerium minute misere
missfallen misstrauen mitarbeiterin mittag mitte mittel mittelfeld mittwoch mix möbel mode modell moderne moment monarch monarchie monat mönch mond monitor monopol monster montag moor moral mord mörder morgen mosaik moschee motiv motor motorrad
mücke mühe mühle müll mund münze museum musik muskel muslim muster mut mutter mythos
nabel nachbar nachbarin nachfolger nachfolgerin nachlass nachricht nacht nachweis nadel nagel nähe name narbe nase nation nationalelf natur nebel neffe neid nerv nest netz neubau neugier nichte niveau noble nonne
norden norm not notar note notiz november nummer nutzen nutzer
oase ober oberhaupt oberst objekt obst ofen offizier ohr öl olive oma onkel oper opfer oppositionelle option optik orakel orchester orden ordner organ orgel original orkan ort osten ostern ozean
paar paket pakt palette panik panne panzer papa papagei papier papst paradies parallele park parlamentarier parole partei parteitag partie partner partnerin party pass passagier passant pastor pate patent patient patientin pause pech pedal pegel pensionär periode perle person personal personalie pest
pfad pfahl pfanne pfarrer pfarrerin pfeife pfeil pfeiler pferd pfingsten pflege pfleger pflug pforte pfund phantasie phase philosoph photo physik pilger pille pilot pilz pionier pirat piste plädoyer plage plakat plan planer planet plastik platte platz plenum pleite podest podium poesie poet pokal politik polizei polster
pool pop portal porträt post posten potenzial praktikant praktikum prämie präsident präsidentin präsidium praxis predigt preis premier premiere presse priester priesterin prinz prinzessin prinzip privileg probe problem produkt produzent produzentin professor professorin profi profil profit programmierer projekt promi propaganda prophet prostituierte
protestant protokoll provider provinz prozedur prozent prozess prüfer publikum pult pulver pumpe punkt puppe putsch
quadrat qual quartal quartett quelle quote
rabatt rabe rache rad radio rahmen rakete rallye rand rang rasen rasse rast rat rate rathaus ratte räuber raub rauch raum reaktor rebell rechner recht rechte rechtsextreme rede redner referat referendum referent reformer regal regel regen regie regime
region register regler reich reife reifen reihe reis reise reiter reiz reklame rekord rektor religion rendite rennen rente rentner rentnerin repertoire report reporter reporterin repräsentant reptil republik republikaner reserve respekt ressort ressource rest restaurant resultat
retter reue revanche revier rezept rhythmus richter richterin riese riegel rind ring rinne rippe risiko riss ritter ritual rivale robbe roboter rock rohr rolle roman romantik rose rosine rost rücken rückkehr ruder ruf ruhe ruhm ruin ruine rummel rumpf runde rutsch
saal sache sachverständige sack saft sage saison salat salbe salon salz same sammler samstag samt sand sänger sängerin sarg satellit satire satz sau säule säure scham schacht schaden schädel schaf schale schande schanze schatten schatz schau schauer schaufel scheck scheibe schein scheitel scheitern schema schere scherz
scheu schicht schicksal schiene schiff schild schirm schlaf schlag schläger schlange schlauch schleier schleife schlepper schlichter schloss schluss schlüssel schmerz schmied schmuck schmuggel schmutz schnee schneider schnitt schock schöpfer schornstein schranke schrank schraube schreck schrecken schrei schreiben schreiber schrift schritt schub schuh schuld
schulden schuldige schule schüler schulter schuss schüssel schuster schütze schutz schwäche schwager schwalbe schwarm schweiß schwester schwimmer schwindel see seele segel segen seide seife seil seite sekretär sekretärin sektor selbst sender senior senat september
serie server service sessel set seuche sex sicht sieb sieg siedler sieger siegerin siegel signal silber silbe silvester sinfonie single sinn sitte sitz skandal skepsis ski skizze sklave skulptur socke sohn soldat soldatin solo sommer sonde sonder song sonnabend sonne sonntag sorge sorte spalte
spargel spaß spaten spatz speicher speise spektrum spender sperre spezies spiegel spiel spieler spieltag spinne spion spirale spitze sponsor sport sportler spott sprecher sprecherin springer sprit spruch spur staat stab stachel stadion stadium stadt staffel stahl stall stamm stand standard standort stapel star stärke start
statistik statue status staub stau stein stelle stellungnahme stempel steppe sterben stern stich steuer steuerzahler stiefel stier stift stifter stil stille stimme stipendium stirn stock stoff stollen stolz storch stoß strafe straftat strahl straße strategie strecke streik streit strenge stress strich stroh strom strophe stück
student studentin studie studio studium stufe stuhl stunde sturm stürmer sturz stütze stute suche sucher sucht süden summe sumpf sünde supermarkt suppe symbol symphonie symposium symptom system szenario szene
tabak tabelle tablett tablette tadel tafel tag taktik takt tal talent tank tante tanz tänzer tänzerin tarif tasche tasse tat täter tatort tau taube taucher taufe tausch tausend taxi team technik tee teich teil teilnahme telefon telefonat teller tempel tempo teppich termin terminal terrain terror test
teufel text theater thema theorie therapeut therapie these thron tick ticket tiefe tier tiger tipp tisch tischler titel tochter tod tollwut ton topf tor torf torhüter torwart tote tour tournee trab träger trainer trainerin training träne transfer traube trauer traum treffen treffer trend treppe treue tribüne trick trieb trikot trinker tritt triumph trommel tropfen trost truppe trupp
tuch tugend tumor tumult tunnel tür turm turbine turner turnier tüte typ tyrann
übel übernahme übersetzer übung ufer uhr umbau umfeld umkehr umland umweg umzug unheil uni union universum unmut unruhe
unternehmen unternehmerin unterricht unterschied unterstützer urheber urlauber urne
vakuum vase vater verantwortliche verbot verbraucher verbrecher verbündete verdächtige verein verfasser verfolger vergehen vergleich vergnügen verhalten verkäuferin verkehr verlag verleger verletzte verlierer verlust vermittler vermögen
vernunft verrat verräter verschwinden versteck versuch verteidiger vertrag vertrauen vertrauter vertreter vertreterin verwandte verwandter verzicht veteran veto vetter video vieh viertel villa
virus vision visum vitamin vize vogel volk volkswirt vorfahr vorgängerin vorgehen vorhaben vorort vorrat vorstadt vortrag vulkan
waage wache wachs wächter waffe waffenruhe wagen wahl wahlkampf wähler wald wall walzer wand wandel wanderer wange wanne wappen ware wärme wäsche wasser weg wechsel wehr weide weihnachten weihe weile wein weise weite weizen welle welt wende werk werkstatt wert wesen wespe weste westen wettbewerb wette wetter wettkampf whisky
wiege wiese wild wille wind winkel winter wirt wissen wissenschaftler witwe witwer witz woche wohl wohnhaus wohnort wolf wolke wolle wort wrack wucht wunde wunder wunsch würde wurf würfel wurm wurst wurzel wüste wut
zahl zahn zange zar zaun zeche zehe zeichner zeile zeit zelle zelt zensur zentrale zentrum zettel zeuge zeugin ziege ziegel ziel zimmer zins zirkel zirkus zitat zitrone zoll zone zoo zorn zubehör zucht zucker zug zuhause zukunft zunahme zunge zusammenkunft
zuschauer zwang zweck zweifel zweig zweite zwerg zwist
derivat amphib vers reim show hit track label remix cover gig
natrium kalium kalzium calcium chlor fluor brom jod schwefel phosphor zink zinn aluminium magnesium uran plutonium titan nickel chrom silizium helium neon radon lithium oxid chlorid sulfat nitrat lauge ethanol methan propan butan benzol
biogas flüssiggas super kerosin pappe gips zement lehm keramik porzellan messing
jet kulisse einkunft slowdown töpfer etikett strippenzieher priesteramt gastmahl ministerialrat gotik romanik renaissance rokoko antike
bakterie gen genom enzym protein hormon erreger parasit allergie diabetes husten schnupfen krebs
wal delfin delphin hai alge qualle pinguin lurch saurier raupe larve säuger specht eule falke geier reiher kranich drossel amsel fink meise krähe elster lerche
stängel stengel kelch samen knolle rinde borke staude kraut moos farn flechte wuchs unterart sippe taxon
cent franc franken mark pfennig rappen yen rubel gulden taler peseta lira mio mrd tsd promille
byte bit pixel client browser cpu prozessor cache modul treiber patch update release beta link website blog chat foren account login mail newsletter tablet smartphone laptop notebook scanner display konsole
meißel säge bohrer dübel schraubenzieher kran bagger pkw tram lok waggon weiche
anpfiff abpfiff abseits schlussmann konter pressing remis unentschieden playoff
match einzel mixed qualifying getriebe
wade knöchel sehne wirbel becken hüfte zeh niere darm
pistole granate mine torpedo haubitze artillerie infanterie kavallerie marine
edelmann knappe magd vasall lehen fron leibeigener zunft gilde hanse
sonate kantate oratorium operette arie duett trio quintett oktett tonart dur moll akkord
pallium mitra talar kutte altar langhaus apsis krypta kapitell fries
zivil trance bälde spe quere acht kürze
exempel exponat exzess fehde fiasko floskel fossil furore
gerinnsel geröll geruch gerümpel geschirr gespenst gespür
kodex kokon kolben kolik kollaps koloss koma komet komfort kondom konfetti konfitüre korn kraken krater
lametta lamm lanze lappen latte laube leck legion leim
makel manie mappe marionette marmor masern matratze menü meteorit milbe mimik mist modus mole monolog
nabe napf nippel nische nudel nuss
ode ohrfeige omen orgie ozon
pacht panorama pendel perücke pfütze phobie pinsel plunder pollen pomp pore porto posse pranger prisma prosa puder puls pump
quarz quaste quark
rahm ramme rampe ranzen raster razzia rebe reck reif reigen relief relikt requisit riff rinnsal ritze rudel rute
saat saum schablone schabernack schal scharnier schemel schenke scheune schikane schilf schlaufe schleppe schlucht schluck schmiere schnalle schnaps schnur scholle schopf schote schrott schuft schutt schwamm schweif sekt senf sense serum silo simulant sims skala skelett sockel sofa sog sohle sold spange speck speer spektakel sperma spieß spind spital splitter spore sporn spross spule stange statut steg steiß stiel stimulus stoppel stopp strähne striemen stube stumpf sud surrogat synode
tang tapete taste tatze tenor terrine thermik tinte toast tonne torte tortur trafo traktor trasse tresen tresor tribunal trichter trog tross trubel truhe tube tücke tusche
unfug unke urin utensil utopie
vene ventil veranda verlies vignette vitrine volt votum
waffel wanze warze watt weiher wicht wickel wimpel wimper winde wirsing wisch wucher wulst
trümmer deal bescheid shutdown lockdown tweet boss job resort früh spät
risiken themen firmen konten villen alben zentren museen ministerien stadien gremien studien materialien kriterien prinzipien szenarien fakten viren drogen ideen armeen alleen komitees visa boni gremium
hunderte millionen hektik sparer pendler piano cookie quarantäne psychiatrie notunterkunft power kindertagesstätte kita corona hotline download info user follower influencer stream streaming podcast clip trailer comedy sitcom thriller western hardliner insasse schimpanse gorilla elefant likes trompete klaps erleben café cafe bistro pub disko disco event
kleinbus transporter cabrio limousine kombi roller moped mofa helikopter airbus yacht katamaran tanker frachter kutter
radler geschädigter autofahrerin seniorin teenager jugendlicher
klausur notruf feuerwehrmann
zacke zapfen zarge zaster zecher zeder zepter zeter zimt zinke zipfel zofe zopf zotte zunder zwinger zwirn zylinder zyklus zyste
`;

/** Endings that common nouns are formed with and names hardly are, in lower case; they may take -s, -n, -en, -e. */
export const nounEndings = `
ung heit keit schaft tion sion ismus tät enz anz ität nis tum ling ment eur euse ist istin iker ikerin ologe ologie ologin graf grafie graphie logie nomie pathie kratie krat agoge urgie
atur itur ektur uktur ement age ade ive iv ator atorin itis ose phie thek tekt wesen zeug lerin halter gänger träger führer nehmer geber macher bruch gang stand satz zug
stück teil recht raum kraft fall schein lauf griff platz punkt linie welt spiel holz kunde kultur kette hilfe zahl zeit zeichen weise richtung rate ordnung
erung elung igung barkeit losigkeit lichkeit igkeit samkeit haftigkeit chen lein oid ose sulfat phosphat gramm meter skop phon mobil öse
`;

/** Heads that towns and family names end in as well as compounds: a word on one of them is a noun only if it stands in `compounds`. In lower case. */
export const nameHeads = `
mann berg burg dorf heim stadt bach feld hof haus wald stein tal thal see furt brück brücke brücken hausen kirchen kirche moor ried horn wiese feld au aue holz bauer meier müller schmidt schmied hagen garten egger huber wirt macher baum mühle rose stern vogel wolf fuchs hahn
haupt lein chen allee gasse straße strasse grad weg werder münde kamp loh zell wörth werth rain ruh lust eck egg leben roth kopf land markt kreuz
`;

/** Compounds on such heads that are no names, in lower case. */
export const compounds = `
hauptstadt altstadt innenstadt großstadt kleinstadt partnerstadt heimatstadt hafenstadt kreisstadt landeshauptstadt universitätsstadt nachbarstadt vorstadt weststadt südstadt nordstadt oststadt provinzstadt millionenstadt industriestadt werkstatt residenzstadt grenzstadt geburtsstadt messestadt bundesstadt
kaufmann fachmann feuerwehrmann hauptmann landsmann staatsmann geschäftsmann ehemann nebenmann vordermann torschützenkönig kameramann steuermann zimmermann bergmann obmann vertrauensmann verbindungsmann gewährsmann parteimann wachmann wassermann weihnachtsmann bodenmann
wohnhaus rathaus krankenhaus kaufhaus hochhaus gasthaus elternhaus einfamilienhaus mehrfamilienhaus treppenhaus bauernhaus fachwerkhaus opernhaus zuchthaus warenhaus parkhaus haushalt schulhaus pfarrhaus nachbarhaus geburtshaus königshaus repräsentantenhaus abgeordnetenhaus stadthaus landhaus gotteshaus gewächshaus kinderheim seniorenheim pflegeheim altersheim studentenwohnheim wohnheim
bauernhof bahnhof friedhof innenhof gutshof gerichtshof hinterhof schulhof gasthof weinberg regenwald bergdorf nachbardorf heimatdorf fischerdorf feriendorf olympisches mischwald laubwald nadelwald stadtwald urwald gebirgsbach baustein grundstein edelstein meilenstein sandstein kalkstein schornstein grabstein
spielfeld schlachtfeld mittelfeld arbeitsfeld umfeld vorfeld sportfeld erdölfeld blickfeld magnetfeld themenfeld einzelfeld stausee binnensee badesee bergsee baggersee hochsee tiefsee übersee jahrmarkt weltmarkt supermarkt aktienmarkt wochenmarkt arbeitsmarkt finanzmarkt binnenmarkt flohmarkt weihnachtsmarkt
kindergarten biergarten vorgarten tierpark botanischer schulweg radweg heimweg ausweg umweg rückweg fußweg waldweg feldweg wanderweg seeweg landweg verkehrsweg dienstweg gehweg instanzenweg mittelweg bundesland ausland inland umland heimatland nachbarland mutterland entwicklungsland bauland neuland gastland industrieland vaterland herkunftsland drittland gelobtes festland flachland weideland mitgliedsland
hauptstraße bundesstraße landstraße landesstraße kreisstraße seitenstraße nebenstraße einbahnstraße dorfstraße wohnstraße querstraße ausfallstraße schnellstraße fernstraße geschäftsstraße einkaufsstraße zufahrtsstraße umgehungsstraße ortsdurchfahrtsstraße sackgasse breitengrad längengrad wirkungsgrad schwierigkeitsgrad härtegrad schweregrad
regierungsgebäude dachfirst dorfkirche stadtkirche pfarrkirche klosterkirche landeskirche staatskirche kirchturm seelsorge kunstwerk kraftwerk bergwerk netzwerk laufwerk feuerwerk handwerk mauerwerk stockwerk triebwerk fahrwerk bauwerk stadtbild bruchstein
stammbaum apfelbaum weihnachtsbaum nadelbaum laubbaum obstbaum maibaum windmühle wassermühle tretmühle gastwirt landwirt volkswirt betriebswirt totenkopf dickkopf tabellenkopf brückenkopf stürmerstar
`;
