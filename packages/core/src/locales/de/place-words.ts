/** Prepositions of place: an unknown name after them, without article, is a place. */
export const placePrepositions = `in aus nach bei um nahe ab bis richtung über nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich zwischen gen via unweit`;

/** Of these, the ones after which persons hardly stand. */
export const strongPlacePrepositions = `in aus nach richtung nahe nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich gen via unweit`;

/** Endings of towns, valleys and lands, in lower case. */
export const placeEndings = `
stadt stedt städt heim burg berg dorf hausen haus hofen kirchen kirch stetten stätten felden feld furt bach brück brücken münster wangen weiler rode roda leben büttel hagen hafen haven ingen ungen lingen wald walde
ow itz nitz witz in au aue holm borg by grad gorod pol abad stan istan land ien istan shire ton ville bourg mouth ford bridge chester cester field wood beach hills sk ynsk insk owsk evsk nsk ovo owo kirchen zell moos ried
tal thal see horn stein fels zburg polis mar sund lund vik ham wick wich bury puram pur nagar shima yama
`;

/** The endings that make an unknown word a place without further signs. */
export const strongPlaceEndings = `
stadt stedt städt heim hausen hofen kirchen stetten stätten felden furt brücken münster weiler rode büttel hagen haven grad gorod abad istan shire borg ynsk insk owsk evsk dorf burg bourg polis ingen leben ville
`;

/** Endings of other places that bear a name: waters, mountains, buildings. */
export const siteEndings = `
see kogel joch gletscher alm gebirge berg tal thal wald insel bucht kanal moor heide pass gletscher stadion arena schloss burg kathedrale dom kapelle turm brücke straße strasse gasse allee platz markt damm hütte horn spitze bach hof kirche park denkmal
`;

/** What a country has and no person: behind a genitive they tell that it is one. */
export const stateOwned = `
präsident präsidentin staatspräsident staatspräsidentin staatschef staatschefin staatsoberhaupt premier premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef regierungschefin könig königin
hauptstadt streitkräfte parlament küste grenze grenzen luftraum nachbar nachbarn nachbarland zentralbank notenbank nationalbank bevölkerung wirtschaft verfassung botschaft nationalmannschaft luftwaffe marine norden süden osten westen nordosten nordwesten südosten südwesten staatsfernsehen
`;

/** Nouns of places a name follows: "Stadt", "Landkreis", "Insel"; outside the name. */
export const placeNouns = `
stadt hauptstadt großstadt kleinstadt hafenstadt landeshauptstadt kreisstadt gemeinde ort ortschaft ortsteil stadtteil stadtbezirk bezirk dorf provinz region kanton landkreis kreis bundesstaat bundesland insel republik
staat land grafschaft herzogtum königreich fürstentum fluss berg see stadtviertel viertel halbinsel flughafen raum großraum metropole provinzhauptstadt departement département präfektur gouvernement distrikt urlaubsort badeort
nachbarort nachbargemeinde heimatort küstenort vorort hafen marktgemeinde station haltestelle bahnhof nachbarstadt festung burg schloss
küstenstadt grenzstadt industriestadt universitätsstadt millionenstadt grenzort ferienort kurort wintersportort bergdorf fischerdorf skigebiet nationalpark naturpark
chemiepark industriepark gewerbepark freizeitpark gewerbegebiet industriegebiet kraftwerk atomkraftwerk kernkraftwerk kohlekraftwerk bergwerk tagebau zeche raffinerie
kaserne grenzübergang autobahnkreuz talsperre stützpunkt luftwaffenstützpunkt militärstützpunkt truppenübungsplatz flüchtlingslager campingplatz
`;

/** First words of places of several words. */
export const placeStarts = `
Bad Sankt St Saint San Santa Santo São Los Las La El Port Fort Mount Lake Neu Alt Groß Klein Ober Unter Neustadt New North South East West Rio Puerto Villa Saint-Jean Nieder Hohen Le Den Hoek Monte Cape Kap Costa Tel Abu Al Rostow Nischni Kap Sri Great Porto
`;

/** States, lands and parts of countries, in their German form. Written from general knowledge. */
export const regions = `
Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Mecklenburg|Vorpommern|Pommern
Westfalen|Rheinland|Pfalz|Franken|Oberfranken|Unterfranken|Mittelfranken|Schwaben|Oberbayern|Niederbayern|Oberpfalz|Ostfriesland|Friesland|Nordfriesland|Baden|Württemberg|Holstein|Schleswig|Lausitz|Oberlausitz|Niederlausitz
Ruhrgebiet|Sauerland|Siegerland|Münsterland|Emsland|Allgäu|Schwarzwald|Odenwald|Spessart|Harz|Eifel|Hunsrück|Taunus|Westerwald|Rhön|Erzgebirge|Vogtland|Uckermark|Prignitz|Altmark|Havelland|Breisgau|Kraichgau|Bodensee|Preußen
Ostpreußen|Westpreußen|Schlesien|Oberschlesien|Niederschlesien|Böhmen|Mähren|Sudetenland|Galizien|Siebenbürgen|Banat|Bukowina|Wolhynien|Masuren|Ostdeutschland|Westdeutschland|Norddeutschland|Süddeutschland|Mitteldeutschland|Südwestdeutschland
Kärnten|Steiermark|Tirol|Südtirol|Vorarlberg|Burgenland|Oberösterreich|Niederösterreich|Salzkammergut|Tessin|Wallis|Graubünden|Aargau|Thurgau|Appenzell|Engadin|Waadt|Jura|Nidwalden|Obwalden|Uri|Berner Oberland|Emmental
Lombardei|Toskana|Sizilien|Sardinien|Venetien|Piemont|Ligurien|Apulien|Kalabrien|Umbrien|Latium|Kampanien|Abruzzen|Friaul|Trentino|Emilia-Romagna|Elsass|Lothringen|Burgund|Bretagne|Normandie|Provence|Korsika|Champagne|Picardie|Gascogne|Savoyen
Aquitanien|Okzitanien|Île-de-France|Katalonien|Andalusien|Galicien|Baskenland|Kastilien|Aragón|Aragon|Navarra|Asturien|Extremadura|Mallorca|Ibiza|Menorca|Teneriffa|Gran Canaria|Fuerteventura|Lanzarote|Kanaren|Balearen|Azoren|Madeira|Algarve
Flandern|Wallonien|Brabant|Limburg|Holland|Seeland|Jütland|Fünen|Lappland|Skandinavien|Benelux|Schonen|Gotland|Bornholm|Grönland|Baltikum|Kurland|Livland|Karelien|Donbass|Krim|Tschetschenien|Dagestan|Inguschetien|Ossetien|Südossetien|Nordossetien|Abchasien
Tatarstan|Sibirien|Kaukasus|Nordkaukasus|Transnistrien|Kosovo|Wojwodina|Dalmatien|Istrien|Slawonien|Herzegowina|Kreta|Rhodos|Korfu|Zypern|Nordzypern|Thrakien|Thessalien|Attika|Peloponnes|Anatolien|Kurdistan|Palästina|Gazastreifen|Westjordanland|Gaza|Ostjerusalem|Golan|Golanhöhen|Sinai
Kaschmir|Punjab|Bengalen|Belutschistan|Tibet|Xinjiang|Mandschurei|Turkestan|Indochina|Hindukusch|Darfur|Katanga|Kivu|Biafra|Sahel|Maghreb|Zentralafrika|Westsahara|Kalifornien|Alaska|Hawaii|Hawaiʻi|Florida|Texas|Arizona|Colorado|Nevada|Utah|Oregon|Idaho|Montana
Wyoming|Nebraska|Kansas|Oklahoma|Iowa|Minnesota|Wisconsin|Illinois|Indiana|Ohio|Michigan|Pennsylvania|New York|New Jersey|New Hampshire|New Mexico|Vermont|Maine|Massachusetts|Connecticut|Rhode Island|Delaware|Maryland|Virginia|West Virginia|North Carolina|South Carolina|Georgia
Tennessee|Kentucky|Alabama|Mississippi|Louisiana|Arkansas|Missouri|North Dakota|South Dakota|New England|Neuengland|Ontario|Québec|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|Neufundland|Labrador|Yukon|Patagonien|Amazonien|Chiapas|Bali|Java|Sumatra|Borneo|Sulawesi|Aceh|Okinawa
Hokkaido|Queensland|New South Wales|Tasmanien|Victoria|Wales|England|Schottland|Nordirland|Cornwall|Kent|Essex|Sussex|Yorkshire|Lancashire|Devon|Somerset|Norfolk|Suffolk|Surrey|Nahost|Nahen Osten|Mittleren Osten|Naher Osten|Mittlerer Osten|Fernost|Osteuropa|Westeuropa|Mitteleuropa|Südosteuropa|Vorderasien|Mesopotamien|Persien|Mitteleuropa|Nordamerika|Südamerika|Lateinamerika|Mittelamerika
Eurasien|Orient|Balkan|Iberische Halbinsel|Rügen|Usedom|Sylt|Helgoland|Föhr|Amrum|Borkum|Norderney|Juist|Langeoog|Wangerooge|Fehmarn|Hiddensee|Elba|Capri|Malediven|Kosovo|Kronstadt|Westberlin|West-Berlin|Ost-Berlin|Ostberlin|Manhattan|Brooklyn|Bronx|Hollywood|Silicon Valley|Kreuzberg|Neukölln
`;

/** Other forms and names of countries and groups of countries, in the nominative. */
export const countryForms = `
USA|US|U.S.A.|Vereinigte Staaten|Vereinigten Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten von Amerika|Amerika|Großbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigtes Königreich Großbritannien|Bundesrepublik Deutschland|Bundesrepublik|Deutsches Reich|Deutschen Reich|Deutschen Reiches|Deutschen Reichs|DDR|BRD|Sowjetunion|UdSSR
Tschechoslowakei|Jugoslawien|Österreich-Ungarn|Tschechien|Tschechische Republik|Tschechischen Republik|Slowakische Republik|Weißrussland|Weißrußland|Rußland|Russische Föderation|Russischen Föderation|Moldau|Republik Moldau|Moldawien|Birma|Burma|Volksrepublik China|Südkorea|Nordkorea|Demokratische Republik Kongo|Demokratischen Republik Kongo|Kongo|Zaire|Elfenbeinküste
Bosnien|Bosnien-Herzegowina|Mazedonien|Nordmazedonien|Holland|Vatikan|Vatikanstadt|Heiliger Stuhl|Heiligen Stuhl|Heilige Land|Heiligen Land|Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|Dubai|Abu Dhabi|Swasiland|Rhodesien|Siam|Ceylon|Europäische Union|Römisches Reich|Römischen Reich|Römischen Reiches
Heiliges Römisches Reich|Heiligen Römischen Reich|Heiligen Römischen Reiches|Osmanisches Reich|Osmanischen Reich|Osmanischen Reiches|Königreich Preußen|Dominikanische Republik|Dominikanischen Republik|Zentralafrikanische Republik|Zentralafrikanischen Republik|Saudi-Arabien|Saudiarabien|Iran|Irak|Sudan|Südsudan|Niger|Jemen|Libanon|Tschad|Senegal|Vietnam|Kosovo|Osttimor|Sri Lanka|Neuseeland|Papua-Neuguinea|Taiwan|Republik Irland|Irland|Trinidad|Tobago|Surinam|Kirgisien|Kirgistan|Tadschikistan
`;

/** Towns in the form German texts use where the world says it otherwise, and boroughs. */
export const germanTowns = `
München|Nürnberg|Köln|Wien|Zürich|Genf|Luzern|Lausanne|Basel|Bern|Rom|Mailand|Turin|Florenz|Venedig|Neapel|Genua|Padua|Bozen|Meran|Brixen|Triest|Verona|Siena|Pisa|Syrakus|Athen|Piräus|Korinth|Saloniki|Thessaloniki|Sparta|Lissabon|Sevilla|Saragossa|Brüssel|Antwerpen|Brügge|Gent|Lüttich|Löwen|Mechelen|Den Haag|Nimwegen|Maastricht|Straßburg|Strassburg|Mülhausen|Nizza|Kopenhagen|Göteborg|Stockholm|Oslo|Helsinki
Warschau|Krakau|Breslau|Danzig|Stettin|Posen|Kattowitz|Gleiwitz|Oppeln|Thorn|Allenstein|Königsberg|Kolberg|Prag|Brünn|Pilsen|Karlsbad|Marienbad|Reichenberg|Olmütz|Preßburg|Pressburg|Kaschau|Budapest|Fünfkirchen|Bukarest|Hermannstadt|Klausenburg|Temeswar|Belgrad|Laibach|Agram|Marburg|Sarajevo|Sarajewo|Moskau|Sankt Petersburg|St. Petersburg|Petersburg|Leningrad|Stalingrad|Wolgograd|Nischni Nowgorod|Jekaterinburg|Nowosibirsk|Rostow am Don|Kaliningrad|Tscheljabinsk|Wladiwostok|Irkutsk|Omsk|Murmansk|Kursk|Belgorod|Brjansk|Woronesch|Smolensk|Twer|Kasan|Samara|Saratow|Ufa|Perm|Sotschi|Grosny|Machatschkala|Beslan
Kiew|Kyjiw|Kyiv|Charkiw|Charkow|Lwiw|Lemberg|Odessa|Odesa|Dnipro|Dnipropetrowsk|Donezk|Luhansk|Lugansk|Mariupol|Cherson|Saporischschja|Sumy|Butscha|Tschernihiw|Tschernobyl|Bachmut|Poltawa|Winnyzja|Sewastopol|Simferopol|Jalta|Minsk|Brest|Gomel|Chisinau|Tiflis|Eriwan|Baku|Riga|Reval|Tallinn|Wilna|Vilnius|Kaunas|Dorpat|Memel|Istanbul|Ankara|Izmir|Antalya|Konstantinopel|Byzanz|Jerusalem|Bethlehem|Nazareth|Hebron|Ramallah|Tel Aviv|Haifa|Beirut|Damaskus|Aleppo|Homs|Bagdad|Basra|Mossul|Falludscha|Teheran|Isfahan|Ghom|Kabul|Kandahar|Kundus|Masar-i-Scharif|Islamabad|Karatschi|Lahore|Peschawar|Neu-Delhi|Neu Delhi|Delhi|Mumbai|Bombay|Kalkutta|Kairo|Alexandria|Tripolis|Bengasi|Tunis|Algier|Casablanca|Rabat|Marrakesch|Addis Abeba|Khartum|Nairobi|Mogadischu|Kapstadt|Johannesburg|Lagos|Dakar
Peking|Shanghai|Schanghai|Hongkong|Tokio|Kyoto|Osaka|Hiroshima|Nagasaki|Fukushima|Seoul|Pjöngjang|Singapur|Hanoi|Saigon|Ho-Chi-Minh-Stadt|Bangkok|Jakarta|Manila|Rangun|Kathmandu|Lhasa|Sydney|Canberra|Melbourne|Auckland|New York|New York City|Washington|Washington D.C.|Los Angeles|San Francisco|San Diego|San Antonio|New Orleans|Las Vegas|Salt Lake City|Santa Monica|Cambridge|Oxford|Montréal|Montreal|Mexiko-Stadt|Havanna|Guantánamo|Guantanamo|Caracas|Bogotá|Quito|Lima|Santiago|Santiago de Chile|Buenos Aires|Montevideo|Rio de Janeiro|São Paulo|Brasilia|La Paz|Karthago|Troja|Babylon|Pompeji|Olympia|Delphi|Mekka|Medina|Davos|Cannes|Versailles|Schengen|Maastricht|Ramstein|Grafenwöhr|Dachau|Auschwitz|Buchenwald|Bergen-Belsen|Theresienstadt|Treblinka|Guernica
Charlottenburg|Wilmersdorf|Schöneberg|Friedrichshain|Prenzlauer Berg|Spandau|Köpenick|Pankow|Marzahn|Moabit|Tempelhof|Steglitz|Zehlendorf|Altona|Eimsbüttel|Harburg|Wandsbek|Schwabing|Sachsenhausen|St. Pauli|Ehrenfeld|St. Gallen|St. Pölten|St. Moritz|Sankt Gallen|Bad Homburg|Bad Godesberg|Frankfurt|Frankfurt am Main|Frankfurt (Oder)|Frankfurt/Main|Frankfurt/Oder|Freiburg|Freiburg im Breisgau|Halle an der Saale|Rothenburg ob der Tauber|Neustadt an der Weinstraße|Offenbach am Main|Ludwigshafen am Rhein|Mülheim an der Ruhr|Brandenburg an der Havel|Berchtesgaden|Oberammergau|Gorleben|Ahaus|Hoyerswerda|Mölln|Solingen
`;

/** Waters and mountains. */
export const waters = `
Rhein|Main|Elbe|Donau|Weser|Oder|Neiße|Spree|Havel|Isar|Inn|Lech|Neckar|Mosel|Saar|Ruhr|Lahn|Ems|Saale|Mulde|Unstrut|Fulda|Werra|Aller|Leine|Oker|Trave|Eider|Peene|Nahe|Sieg|Wupper|Lippe|Salzach|Enns|Mur|Drau|Etsch|Aare|Limmat|Reuss|Rhone|Rhône|Seine|Loire|Marne|Maas|Schelde|Themse|Tiber|Arno|Po|Ebro|Tajo|Weichsel|Warthe|Moldau|Theiß|Save|Wolga|Don|Dnepr|Dnjepr|Dnister|Newa|Ural|Ob|Lena|Jenissei|Amur|Ganges|Indus|Mekong|Jangtse|Nil|Niger|Kongo|Sambesi|Euphrat|Tigris|Jordan|Amazonas|Orinoco|Mississippi|Missouri|Colorado|Hudson|Potomac
Nordsee|Ostsee|Mittelmeer|Schwarzes Meer|Schwarzen Meer|Rotes Meer|Roten Meer|Totes Meer|Toten Meer|Kaspisches Meer|Kaspischen Meer|Asowsches Meer|Asowschen Meer|Adria|Ägäis|Atlantik|Pazifik|Indischer Ozean|Indischen Ozean|Karibik|Golf von Mexiko|Persischer Golf|Persischen Golf|Ärmelkanal|Bosporus|Panamakanal|Suezkanal|Bodensee|Chiemsee|Müritz|Starnberger See|Genfersee|Genfer See|Zürichsee|Gardasee|Comer See|Lago Maggiore|Tegernsee|Titicacasee|Baikalsee|Viktoriasee
Alpen|Karpaten|Pyrenäen|Anden|Himalaya|Himalaja|Rocky Mountains|Apennin|Dolomiten|Vogesen|Ardennen|Zugspitze|Matterhorn|Mont Blanc|Montblanc|Mount Everest|Brocken|Großglockner|Kilimandscharo|Ätna|Vesuv|Olymp|Sahara|Erde|Mars|Venus|Jupiter|Saturn|Merkur|Uranus|Neptun
`;

/** Nouns of sites that a name in -er or with hyphen stands before: "Frankfurter Hauptbahnhof". In lower case. */
export const siteNouns = `
hauptbahnhof bahnhof ostbahnhof südbahnhof westbahnhof flughafen hafen rathaus dom münster zoo messe platz straße strasse landstraße allee weg gasse damm ufer ring tor schloss burg brücke markt see meer wald heide berg alpen bucht
friedhof stadion altstadt innenstadt innenhafen fernsehturm hof park stadtpark staatsoper kreuz dreieck chaussee forst moor stadtwald rheinufer
`;

/** First parts of names for a part of a land: "Nordhessen". As written, longer ones first. */
export const landPrefixes = `Nordost Nordwest Südost Südwest Nord Süd Ost West Ober Unter Nieder Mittel Zentral Inner`;

/** Words before "von" and a place: "in der Nähe von", "nördlich von", in lower case. */
export const placeRelations = `
nähe umgebung umland norden süden osten westen nordosten nordwesten südosten südwesten zentrum innenstadt altstadt stadtrand nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit außerhalb oberhalb unterhalb
`;
