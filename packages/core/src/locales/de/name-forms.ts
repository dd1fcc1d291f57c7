/** Given names that are one name in several languages, folded; the first stands for all. Written from general knowledge. */
export const givenNameForms = `
wladimir wolodymyr volodymyr vladimir|alexander aleksandr oleksandr alexandr aleksander alexandre alessandro alejandro|alexei alexej aleksei aleksej alexey alexej oleksij oleksii|andrei andrej andrey andrij andrii andrzej andreas andrew andre
dmitri dmitrij dmitry dmitriy dmytro dimitri|sergei sergej sergey serhij serhii|nikolai nikolaj nikolay mykola nicolai|michail mikhail mychajlo mykhailo michael|pawel pavel pavlo|pjotr petro peter pyotr|iwan ivan|juri jurij yuri yury jurii yurii|jewgeni evgeni evgeny jewhen yevgeny evgenij jewgenij
witali vitali vitaly vitaliy witalij vitalii|wiktor viktor victor|wassili wassilij vasily wassyl vasyl|igor ihor|oleg oleh|grigori grigorij grigory hryhorij|konstantin kostjantyn|anatoli anatolij anatoly|leonid leonyd|maxim maksim maksym|denis denys|julija julia yulia juliya|jelena elena olena yelena|natalja natalia natalya natalija|tatjana tatiana tetjana|maria marija mariya|swetlana svetlana switlana|ludmila ljudmila lyudmila|olga olha|anastasia anastasija anastassija
mohammed muhammad mohammad mohamed muhammed mehmet|ali aly|ahmed ahmad achmed|hussein hussain husain huseyin|jussuf yusuf josef joseph|ibrahim abraham|recep|jan john johann jean|benjamin binyamin|sebastian|marco marc mark marko markus|steve steven stephen stefan stephan|mike michael mick|joe joseph|bill william|bob robert|jim james|tom thomas|tony anthony|dick richard|ted edward|chris christopher christian|nick nicholas|dan daniel|matt matthew|alex alexander|sepp josef|hans johannes johann|fritz friedrich|willy wilhelm willi|heiner heinrich|gerd gerhard|rudi rudolf|uli ulrich|wolfi wolfgang|max maximilian|toni anton|lizzie elizabeth elisabeth
`;

/** Forms of a country's or body's name and the one that leads, both as written. */
export const aliases = `
USA=Vereinigte Staaten,Vereinigten Staaten,Vereinigte Staaten von Amerika,Vereinigten Staaten von Amerika,US,U.S.A.,Amerika
Großbritannien=Vereinigtes Königreich,Vereinigten Königreich,Vereinigte Königreich
Russland=Rußland,Russische Föderation,Russischen Föderation
Belarus=Weißrussland,Weißrußland
Tschechien=Tschechische Republik,Tschechischen Republik
Deutschland=Bundesrepublik Deutschland,Bundesrepublik
China=Volksrepublik China
Moldau=Republik Moldau,Moldawien
Niederlande=Niederlanden,Holland
Kiew=Kyjiw,Kyiv,Kiev
Charkiw=Charkow,Kharkiv
Odessa=Odesa
Lwiw=Lemberg,Lviv
Luhansk=Lugansk
Saporischschja=Saporoschje
Weißes Haus=Weiße Haus,Weißen Haus,Weißen Hauses,White House
Vereinte Nationen=Vereinten Nationen,UN,UNO,Uno
Europäische Union=Europäischen Union,EU
Nato=NATO
Tass=TASS,Itar-Tass
Fifa=FIFA
Uefa=UEFA
Grüne=Grünen,Die Grünen,Bündnis 90/Die Grünen
Deutsche Presse-Agentur=dpa,DPA,Deutschen Presse-Agentur
Frankfurter Allgemeine Zeitung=Frankfurter Allgemeinen Zeitung,FAZ
Süddeutsche Zeitung=Süddeutschen Zeitung,SZ
Élysée-Palast=Élysée,Elysée,Elysée-Palast
`;

/** Offices that mean one thing, masculine stems; with the country a word names by itself. */
export const roleSenses = `
präsident=staatschef,staatsoberhaupt,staatspräsident,machthaber,kremlchef@Russland,kremlherr@Russland,bundespräsident@Deutschland,us-präsident@USA
kanzler=bundeskanzler@Deutschland,regierungschef,ministerpräsident,premierminister,premier
sprecher=kremlsprecher@Russland,kreml-sprecher@Russland,regierungssprecher,pressesprecher
vorsitzende=chef,vorsitzender,vorsitzenden
`;

/** First parts of offices that name the country: "Kremlsprecher", "Bundesminister". */
export const rolePrefixes = `us=USA un=UN eu=EU kreml=Russland bundes=Deutschland`;

/** German parties that politicians are called after: "SPD-Politiker". */
export const germanParties = `SPD CDU CSU FDP AfD Grünen Grüne Linken Linke BSW Unions FDP NPD PDS`;
