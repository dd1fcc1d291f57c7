/**
 * Nouns for a person's office, function or trade, masculine singular in lower case; they are read as whole words and as heads of compounds
 * ("US-Verteidigungsminister"), with -in for women and with their endings. Written from general vocabulary.
 */
export const offices = `
demokrat sozialdemokrat christdemokrat landeshauptmann landeshauptfrau tourengeher skifahrer skitourengeher retter helfer ersthelfer sanitäter feuerwehrmann feuerwehrfrau bergretter lokführer busfahrer
präsident vizepräsident minister premier kanzler vizekanzler sprecher chef chefin vorsitzender vorsitzende vorsitzenden vorsitz sekretär generalsekretär staatssekretär botschafter
gesandte gesandter beauftragte beauftragter berater unterhändler verhandler diplomat konsul attaché kommissar politiker abgeordnete abgeordneter parlamentarier senator gouverneur bürgermeister oberbürgermeister
landrat stadtrat ratsherr ratsfrau dezernent kandidat spitzenkandidat bewerber führer anführer parteivize vize vizechef stellvertreter nachfolger vorgänger amtsinhaber amtskollege amtskollegin kollege kollegin
könig prinz prinzessin kronprinz kaiser fürst herzog graf gräfin herzogin fürstin königin kaiserin baron baronin freiherr zar sultan emir scheich schah pharao papst bischof erzbischof kardinal
patriarch pfarrer pastor pater bruder schwester imam rabbiner prediger dekan abt propst mönch ajatollah mullah dalai
general oberst major hauptmann leutnant oberleutnant feldmarschall marschall admiral kapitän kommandeur kommandant befehlshaber offizier feldwebel soldat stabschef inspekteur rebellenführer
richter staatsanwalt oberstaatsanwalt generalstaatsanwalt bundesanwalt generalbundesanwalt anwalt rechtsanwalt anwältin rechtsanwältin staatsanwältin notar verteidiger strafverteidiger ermittler fahnder kommissarin polizist
direktor rektor präses leiter geschäftsführer manager vorstand aufsichtsrat inhaber gründer mitgründer gründerin unternehmer investor milliardär verleger herausgeber chefredakteur redakteur intendant dirigent
journalist reporter korrespondent moderator kommentator autor schriftsteller dichter lyriker dramatiker publizist essayist kolumnist blogger verfasser biograf biograph übersetzer
professor dozent lehrer wissenschaftler forscher historiker politologe politikwissenschaftler soziologe philosoph theologe psychologe mediziner arzt chefarzt ärztin chirurg virologe biologe physiker chemiker astronom mathematiker
ökonom volkswirt analyst experte expertin ingenieur architekt informatiker geologe archäologe germanist jurist völkerrechtler staatsrechtler meteorologe
künstler maler bildhauer zeichner grafiker fotograf regisseur schauspieler darsteller sänger musiker komponist pianist gitarrist bassist schlagzeuger drummer keyboarder geiger cellist rapper produzent drehbuchautor kabarettist komiker
entertainer tänzer choreograf choreograph model designer modeschöpfer koch star popstar
trainer bundestrainer coach nationaltrainer cheftrainer torwart torhüter keeper stürmer verteidiger mittelfeldspieler spieler nationalspieler kapitän profi fußballer angreifer stürmerstar regisseur schiedsrichter sportdirektor sportchef
weltmeister olympiasieger europameister sieger titelverteidiger titelträger boxer radprofi rennfahrer pilot fahrer sprinter läufer schwimmer skispringer biathlet tennisprofi rodler ringer turner leichtathlet athlet
mann ehemann ehefrau sohn tochter vater mutter bruder schwester onkel tante cousin cousine neffe nichte enkel enkelin großvater großmutter witwe witwer gatte gattin gemahlin gemahl freund freundin lebensgefährte lebensgefährtin partner partnerin
kritiker oppositionsführer oppositioneller oppositionelle dissident aktivist menschenrechtler bürgerrechtler gewerkschafter funktionär terrorist attentäter täter angeklagte angeklagter zeuge zeugin mörder opfer
veteran unterstützer anhänger weggefährte vertrauter vertraute mitarbeiter mitarbeiterin assistent referent vertreter zuständige astronaut kosmonaut raumfahrer seefahrer entdecker erfinder pionier
bauer landwirt winzer metzger bäcker wirt gastwirt handwerker meister kaufmann kaufleute händler
strategin stratege militärexperte militärstratege oligarch machthaber diktator staatsoberhaupt regierungschef staatschef parteichef fraktionschef kremlchef kremlsprecher konzernchef firmenchef vorstandschef vorstandsvorsitzender außenminister ressortchef
landesvater landesmutter ministerpräsident premierminister bundespräsident bundeskanzler reichskanzler altkanzler ombudsmann jungstar idol legende rivale herausforderer kontrahent gegner gegnerin
`;

/** Titles and forms of address before a name; outside its span. */
export const titles = `
herr herrn frau fräulein dr prof professor doktor mr mrs ms sir lord dame madame monsieur mister señor don doña pater schwester bruder dipl ing med phil jur rer nat h c mag lic
exzellenz
`;

/** Words between the parts of a person's name. */
export const nameParticles = `
von vom zu zum zur van de der den del della di da do dos das du la le el al bin ibn ben ter ten af av y und-zu ’t abu o san
`;

/** Particles that may begin a surname even where no first name stands before. */
export const leadingParticles = `van al ibn abu von`;

/** Titles of nobility that stand inside a name: "Karl Freiherr von Muster". In lower case. */
export const innerTitles = `freiherr freifrau graf gräfin prinz prinzessin fürst fürstin herzog herzogin ritter edler reichsgraf reichsfreiherr baron baronin markgraf landgraf`;

/** Parts that may stand after a name, outside quotes. */
export const nameSuffixes = `jr sr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx i`;

/** Surname endings of many languages, in lower case, longest first where it matters. */
export const surnameEndings = `
mann sson sen ski sky skyj skij skaja cki czyk wicz witsch wicz vić vic vič ić ovic owitsch ewitsch owa ewa ov ova off enko schenko tschenko uk dse schwili jan ian yan ez escu eanu poulos idis akis oglu oğlu
elli etti ini ucci acci eira inho ström qvist lund
`;

/** Endings of offices that stand in no table, in lower case: "Hochrat", "Deichvogt", "Zunftmeisterin". */
export const officeEndings = `rat rätin vogt vögtin graf gräfin meister meisterin wart wartin führer führerin hüter hüterin herr herrin träger trägerin`;
