import { words } from "../word-lists.ts";

/** Regular verbs of German, so that their forms are known as verbs; without separable prefixes. */
export const weakVerbs: readonly string[] =
  words(`achten ächten ächzen adeln ahnden ähneln ahnen aktivieren akzeptieren altern analysieren angeln ängstigen ankern antworten arbeiten ärgern argumentieren äsen
atmen ätzen äußern baden bahnen balgen bändigen bannen basteln bauen baumeln beabsichtigen beachten beackern beanspruchen beanstanden beantragen beantworten
bearbeiten beargwöhnen beaufsichtigen beauftragen bebildern bedauern bedeuten bedrohen bedürfen beeilen beeinflussen beeinträchtigen beenden beerben beerdigen
befassen befehligen befestigen befeuern befinden beflügeln befolgen befragen befreien befristen befruchten befürchten befürworten begaffen begegnen begehren
begeistern beginnen begleiten begnadigen begnügen begrenzen begründen begrüßen begünstigen begutachten behaften behandeln behaupten beherbergen beherrschen
beherzigen behindern beichten beinhalten bejubeln bekämpfen bekehren beklagen bekräftigen bekunden belagern belangen belasten belästigen belauern belaufen
belauschen beleben belegen belehren beleidigen beleuchten belichten beliefern bellen belohnen bemächtigen bemalen bemängeln bemannen bemerken
bemitleiden bemühen bemustern benachrichtigen benachteiligen beneiden benennen benoten benötigen benutzen beobachten bepflanzen beratschlagen berauben
berechnen bereichern bereinigen bereisen bereuen berichten berücksichtigen beruhen beruhigen besagen beschäftigen beschatten beschichten beschildern
beschlagnahmen beschleunigen beschmutzen beschönigen beschränken beschuldigen beschweren beschwichtigen beseelen beseitigen besichtigen besiedeln besiegeln
besiegen besolden bespitzeln bespucken bestätigen bestatten bestaunen bestellen besteuern bestimmen bestrafen bestücken bestürzen besuchen betätigen betäuben
beteiligen beten beteuern betonen betören betrachten betrauen betrauern betreuen betteln beugen bevormunden bevorzugen bewaffnen bewahren bewahrheiten
bewältigen bewässern bewegen bewerkstelligen bewerten bewilligen bewirken bewirten bewirtschaften bewohnen bewundern bezahlen bezeichnen bezeugen bezichtigen
beziffern bezirzen bezuschussen bezwecken bezweifeln bilden bimmeln blättern blenden blicken blinken blinzeln blitzen blocken blockieren bluffen blühen bluten
bohnern bohren bomben borgen boxen brauchen brausen bremsen brodeln brüllen brummen brüsten brüten buchen bücken buddeln bügeln buhlen bündeln bürgen bürsten
büßen chartern dämmen dämmern dampfen dämpfen danken dauern debattieren decken definieren dehnen dementieren demonstrieren demütigen deuten dienen diskutieren
dokumentieren donnern dösen drängeln drängen drehen drillen drohen drosseln drucken drücken ducken duften dulden düngen dünken durchlöchern durchqueren
durchsuchen dürsten duschen ebben ebnen ehren eichen eifern eignen eilen einen einigen ekeln enden entbehren entblößen entdecken enteignen entern entfachen
entfalten entfernen entführen entgegnen entgleisen enthüllen entkräften entlarven entlassen entlasten entleeren entmachten entmutigen entrüsten entsagen
entschädigen entschärfen entschlüsseln entschuldigen entsorgen enttäuschen entvölkern entwaffnen entwerten entwickeln entwürdigen erbarmen erben erbeuten
erblassen erblicken erblinden erdrosseln ereifern ereignen erfahren erfassen erfolgen erfordern erfrischen erfüllen ergänzen ergründen erhärten erhitzen
erhoffen erhöhen erholen erinnern erkalten erkälten erklären erkranken erkunden erkundigen erlahmen erlauben erläutern erleben erledigen erleichtern
ermächtigen ermahnen ermatten ermitteln ermöglichen ermorden ermüden ermuntern ermutigen ernähren ernennen erneuern erniedrigen ernten ernüchtern erobern
eröffnen erörtern erproben erreichen errichten erröten erschöpfen erschüttern erschweren ersehnen ersetzen erspähen erstarren erstatten erstaunen erstellen
ersticken erstrecken erwachen erwähnen erwärmen erwarten erwecken erweitern erwidern erwirken erwürgen erzählen erzeugen erzielen erzürnen existieren fackeln
fädeln fahnden fälschen falten fassen fasten fauchen faulenzen fegen fehlen feiern feilen feilschen fertigen fesseln festigen feuern fiebern filmen filtern
finanzieren fischen flackern flaggen flammen flanken flattern flehen flicken flimmern flirten fluchen flüchten flüstern fluten föhnen folgen folgern foltern
fordern fördern formen forschen foulen frachten fragen freuen frischen frönen frösteln fruchten frühstücken fuchteln fügen fühlen führen füllen funkeln funken
funktionieren furchen fürchten füttern gaffen gammeln garantieren gedenken gefährden gehören geißeln genehmigen genügen gestalten gestatten gewähren
gewährleisten gewöhnen gieren glänzen glätten glauben gliedern glimmen glitzern glücken glühen gönnen grasen grätschen gratulieren grauen grenzen grillen
grinsen grollen grübeln gründen grunzen grüßen gucken gurgeln hacken hadern haften hageln häkeln hallen hämmern hamstern handeln hänseln hassen häufen hausen
häuten hecheln hechten heften hegen heiraten heizen hemmen herbergen hetzen heucheln heuern heulen hieven hindern hinken hissen hobeln hocken hoffen höhnen
holen holpern horchen hören horten hüllen humpeln hungern hupen hüpfen husten hüten impfen informieren interessieren investieren jagen jammern jäten jauchzen
jaulen jobben joggen johlen jubeln jucken kämmen kämpfen kandidieren kapern kappen kauen kauern kaufen kehren keimen kellnern kennzeichnen kentern kerben
kichern kidnappen kippen kitzeln klaffen klagen klammern klappen klappern klären klatschen klauen kleben kleckern kleiden klemmen klettern klicken klingeln
klirren klonen klopfen knabbern knacken knallen kneten knicken knien knipsen knirschen knistern knobeln knüpfen knurren köcheln kochen ködern kommentieren
kommunizieren konkurrieren konstatieren kontern kontrollieren konzentrieren köpfen koppeln kosten kotzen krachen krallen kramen krampfen kränkeln kränken
kratzen kraulen kräuseln kreischen kreisen kreuzen kreuzigen kribbeln kriegen kriseln kritisieren kritzeln krönen krümmen kugeln kühlen kümmern kündigen
kuppeln kuren küren kürzen küssen lächeln lachen lagern lähmen lallen landen langweilen lärmen lasten lästern lauern lauschen lauten läuten leasen
leben lechzen lecken legen lehnen lehren leimen leisten leiten lenken lernen leugnen liebäugeln lieben liefern lindern lispeln loben locken lockern lodern
löffeln lohnen löschen lösen loten löten lotsen lüften lugen lümmeln lutschen machen mähen mahnen mäkeln malen managen mangeln mästen maulen mausern meckern
meinen meistern melden merken meucheln meutern mieten mildern mimen mindern mischen missachten missbrauchen misshandeln mitteilen mixen mobben mogeln morden
motzen mühen münden munkeln münzen murmeln murren mustern mutmaßen nachdenken nagen nähen nähern nähren naschen necken neiden neigen nicken niesen nisten
nörgeln nötigen nutzen offenbaren öffnen ohrfeigen ölen opfern orakeln ordern ordnen organisieren orten outen paaren pachten packen paddeln panschen parken
passen passieren patzen peilen peinigen peitschen pellen pendeln pennen petzen pfänden pfeffern pflanzen pflastern pflegen pflücken pflügen picken pilgern
pinkeln pinseln plädieren plagen planen planschen plappern plätschern platzen plaudern plündern pochen pökeln pokern polstern poltern posten prägen prahlen
prallen prangen präsentieren prasseln predigen prellen pressen proben prognostizieren prophezeien protestieren protzen prüfen prügeln prunken publizieren
pumpen punkten purzeln pusten putschen putzen quälen qualmen quatschen quengeln quetschen quietschen quittieren rackern radeln raffen rammen rangeln ranken
rappen rascheln rasen rätseln rattern rauben rauchen räuchern raufen räumen raunen rauschen räuspern reagieren realisieren rechnen rechtfertigen recken
recyceln reden reduzieren regeln regen regieren regnen reichen reihen reimen reinigen reisen rekeln relativieren reparieren resultieren retten richten ritzen
robben roden rollen rosten rösten rücken rudern rügen ruhen rühmen rühren rumoren runzeln rupfen rußen rüsten rütteln säbeln sagen sägen salzen sammeln
sanieren satteln sättigen säubern säuern saugen säumen säuseln schaben schachern schaden schädigen schälen schalten schämen schänden scharen schärfen scharren
schätzen schaudern schauen schaufeln schaukeln schäumen scheiteln scheitern schellen schenken scheppern scherzen scheuchen scheuen scheuern schichten schicken
schielen schildern schillern schimmeln schimmern schimpfen schirmen schlachten schlängeln schlendern schleppen schleudern schleusen schlichten schlittern
schluchzen schlucken schlummern schlüpfen schlurfen schlürfen schlussfolgern schmachten schmähen schmälern schmecken schmeicheln schmerzen schmettern
schmieden schminken schmoren schmücken schmuggeln schmunzeln schmusen schnallen schnappen schnarchen schnattern schnauben schnauzen schneien schnitzen
schnüffeln schnuppern schnüren schonen schöpfen schrammen schrauben schrecken schreddern schrubben schrumpfen schubsen schuften schulden schulen schultern
schummeln schunkeln schüren schürfen schütteln schütten schützen schwächeln schwächen schwanken schwänzen schwappen schwärmen schwatzen schweben schwefeln
schweifen schweißen schwelen schwelgen schwenken schwindeln schwirren schwitzen segeln segnen sehnen senken setzen seufzen sichern sichten sickern siedeln
siegen signalisieren sorgen spähen spalten spannen sparen speisen spenden sperren spicken spiegeln spielen spitzen splittern spotten sprengen sprenkeln
spritzen sprudeln sprühen spucken spuken spülen spüren spurten stabilisieren staffeln stammeln stammen stampfen stänkern stapeln stapfen stärken starren
starten stationieren stauen staunen stecken steigern steinigen stellen stempeln steppen steuern sticheln sticken stiften stimmen stöbern stocken stöhnen
stolpern stopfen stoppen stöpseln stören stornieren stottern strafen strahlen strampeln stranden sträuben straucheln streben strecken streicheln streifen
streiken stressen streuen stricken strömen strotzen studieren stülpen stunden stürmen stürzen stutzen stützen suchen sühnen summen sündigen surfen surren
tadeln tagen tanken tänzeln tanzen tappen tarnen tasten tätigen tauchen tauen taufen taugen taumeln tauschen täuschen teeren teilen telefonieren testen
thronen ticken tilgen tippen toasten toben tönen töpfern torkeln tosen töten traben trachten trällern trampeln trampen tränen tränken tratschen trauen trauern
träumen trennen trimmen trippeln trocknen trödeln trommeln tröpfeln tropfen trösten trotzen trudeln tüfteln tummeln tünchen tunken tupfen türmen turnen
tuscheln tüten twittern üben überbrücken überfluten übergeben überholen überlegen übermitteln übernachten übernehmen überprüfen überqueren überraschen
überrumpeln überschatten überschütten übersiedeln übertrumpfen überwachen überwältigen überweisen überwintern überzeugen umarmen umrahmen umranden umsorgen
umstellen umzingeln unterbreiten unterjochen unterkellern unterrichten unterstellen unterstreichen unterstützen untersuchen unterzeichnen urteilen verabreden
verabreichen verabschieden verachten verändern verängstigen veranlagen veranlassen veranschaulichen veranschlagen veranstalten verantworten veräppeln
verarbeiten verarmen verbannen verbessern verbeugen verblüffen verbluten verbreiten verbrühen verbuchen verbünden verbürgen verbüßen verdächtigen
verdeutlichen verdienen verdoppeln verdrängen verdrehen verdreifachen verdunkeln verehren vereidigen vereinbaren vereinen vereinfachen vereinheitlichen
vereiteln verenden vererben verewigen verfehlen verfeinern verflüchtigen verfolgen verfrachten verfremden verfügen verführen vergeuden vergewaltigen
vergewissern vergiften vergleichen vergraulen vergrößern vergüten verhaften verhandeln verhängen verheimlichen verheiraten verhindern verhöhnen verhören
verhüllen verhungern verhüten verirren verjagen verjähren verkabeln verkaufen verklagen verkleiden verkleinern verknüpfen verkörpern verkraften verkünden
verkürzen verlagern verlangen verlängern verlassen verlautbaren verlauten verletzen verlieben verlinken verlocken verlosen vermarkten vermehren vermeiden
vermelden vermengen vermieten vermindern vermissen vermitteln vermummen vermuten vernachlässigen vernehmen verneigen verneinen vernetzen vernichten
veröffentlichen verordnen verpachten verpacken verpassen verpatzen verpesten verpfänden verpflegen verpflichten verplempern verprügeln verpuffen verraten
verringern verrücken versagen versalzen versammeln versanden verschandeln verschärfen verscharren verschenken verscherzen verscheuchen verschicken verschieben
verschlechtern verschleiern verschleppen verschleudern verschlucken verschlüsseln verschmähen verschmutzen verschnaufen verschonen verschönern verschrecken
verschulden verschütten verschwenden versengen versenken versetzen verseuchen versichern versickern versiegeln versiegen versöhnen versorgen verspäten
versperren verspielen verspotten verspüren verstaatlichen verständigen verstärken verstecken versteigern versteuern verstimmen verstopfen verstören
verstrahlen verstreuen verstricken verstümmeln verstummen versuchen vertagen vertauschen verteidigen verteilen verteuern vertiefen vertilgen vertonen
vertrauen vertrödeln vertrösten vertuschen verübeln verüben verunglimpfen verunglücken verunsichern veruntreuen verursachen verurteilen vervielfachen
vervielfältigen vervollständigen verwalten verwarnen verwechseln verweigern verweilen verwelken verwenden verwesen verwickeln verwildern verwirken
verwirklichen verwirren verwittern verwöhnen verwunden verwundern verwurzeln verwüsten verzahnen verzaubern verzehren verzeichnen verzerren verzetteln
verzichten verzinsen verzögern verzollen verzweifeln vollenden wachen wackeln wagen wählen währen wälzen wandeln wandern wanken wappnen wärmen warnen warten
wässern waten watscheln wechseln wecken wedeln wehen wehklagen wehren weigern weihen weilen weinen wellen werten wetteifern wetten wettern wickeln widmen
wiederholen wildern wimmeln wimmern winken winseln wippen wirbeln wirken wirtschaften wischen wittern witzeln wohnen wölben wuchern wühlen wundern wünschen
würdigen würfeln würgen wurzeln würzen wüten zagen zahlen zählen zähmen zanken zapfen zappeln zaubern zaudern zechen zehren zeichnen zeigen zelten zerbröckeln
zerfetzen zerfleischen zerkleinern zerlegen zermürben zerren zerrütten zerschellen zerschmettern zersetzen zersplittern zerstören zerstreuen zerstückeln
zertrümmern zetern zeugen zielen zimmern zischen zitieren zittern zocken zögern züchten züchtigen zucken zücken zuckern zügeln zünden zupfen zürnen zustimmen
zweifeln zwingen zwinkern zwitschern`);
