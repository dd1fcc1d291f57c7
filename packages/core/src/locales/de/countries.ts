import type { Country } from "../names-tables.ts";

/** Name, adjectives, people, seats of government that stand for it, parted by commas. Written from general knowledge; Duden forms. */
const rows = `
Deutschland:deutsch bundesdeutsch:Deutsche:Berlin,Bundesregierung
USA:amerikanisch us-amerikanisch:Amerikaner US-Amerikaner:Washington,Weiße Haus,Weißes Haus,Weißen Haus,Weißen Hauses
Russland:russisch:Russe:Moskau,Kreml
Ukraine:ukrainisch:Ukrainer:Kiew,Kyjiw,Kyiv
Frankreich:französisch:Franzose:Paris,Élysée,Elysée,Elysée-Palast,Élysée-Palast
Großbritannien:britisch englisch:Brite Engländer:London,Downing Street
Italien:italienisch:Italiener:Rom
Spanien:spanisch:Spanier:Madrid
Portugal:portugiesisch:Portugiese:Lissabon
Polen:polnisch:Pole:Warschau
Tschechien:tschechisch:Tscheche:Prag
Slowakei:slowakisch:Slowake:Bratislava
Ungarn:ungarisch:Ungar:Budapest
Österreich:österreichisch:Österreicher:Wien
Schweiz:schweizerisch schweizer:Schweizer:Bern
Niederlande:niederländisch holländisch:Niederländer Holländer:
Belgien:belgisch:Belgier:
Luxemburg:luxemburgisch:Luxemburger:
Dänemark:dänisch:Däne:Kopenhagen
Schweden:schwedisch:Schwede:Stockholm
Norwegen:norwegisch:Norweger:Oslo
Finnland:finnisch:Finne:Helsinki
Island:isländisch:Isländer:Reykjavik
Irland:irisch:Ire:Dublin
Estland:estnisch:Este:Tallinn
Lettland:lettisch:Lette:Riga
Litauen:litauisch:Litauer:Vilnius
Belarus:belarussisch weißrussisch belarusisch:Belarusse Weißrusse:Minsk
Moldau:moldauisch moldawisch:Moldauer:Chisinau
Rumänien:rumänisch:Rumäne:Bukarest
Bulgarien:bulgarisch:Bulgare:Sofia
Griechenland:griechisch:Grieche:Athen
Türkei:türkisch:Türke:Ankara
Zypern:zyprisch zypriotisch:Zyprer Zypriot:Nikosia
Serbien:serbisch:Serbe:Belgrad
Kroatien:kroatisch:Kroate:Zagreb
Slowenien:slowenisch:Slowene:Ljubljana
Bosnien und Herzegowina:bosnisch:Bosnier:Sarajevo
Montenegro:montenegrinisch:Montenegriner:Podgorica
Nordmazedonien:nordmazedonisch mazedonisch:Mazedonier:Skopje
Albanien:albanisch:Albaner:Tirana
Kosovo:kosovarisch:Kosovare:Pristina
Georgien:georgisch:Georgier:Tiflis
Armenien:armenisch:Armenier:Eriwan
Aserbaidschan:aserbaidschanisch:Aserbaidschaner:Baku
Kasachstan:kasachisch:Kasache:Astana
Usbekistan:usbekisch:Usbeke:Taschkent
Kirgisistan:kirgisisch:Kirgise:Bischkek
Tadschikistan:tadschikisch:Tadschike:Duschanbe
Turkmenistan:turkmenisch:Turkmene:Aschgabat
Mongolei:mongolisch:Mongole:
China:chinesisch:Chinese:Peking
Taiwan:taiwanisch taiwanesisch:Taiwaner:Taipeh
Japan:japanisch:Japaner:Tokio
Südkorea:südkoreanisch:Südkoreaner:Seoul
Nordkorea:nordkoreanisch:Nordkoreaner:Pjöngjang
Vietnam:vietnamesisch:Vietnamese:Hanoi
Thailand:thailändisch:Thailänder:Bangkok
Philippinen:philippinisch:Philippiner Filipino:Manila
Indonesien:indonesisch:Indonesier:Jakarta
Malaysia:malaysisch:Malaysier:
Singapur:singapurisch:Singapurer:
Myanmar:myanmarisch birmanisch:Myanmare Birmane:
Kambodscha:kambodschanisch:Kambodschaner:
Indien:indisch:Inder:Neu-Delhi,Delhi
Pakistan:pakistanisch:Pakistaner Pakistani:Islamabad
Bangladesch:bangladeschisch:Bangladescher:Dhaka
Sri Lanka:sri-lankisch:Sri-Lanker:Colombo
Nepal:nepalesisch:Nepalese:
Afghanistan:afghanisch:Afghane:Kabul
Iran:iranisch:Iraner:Teheran
Irak:irakisch:Iraker:Bagdad
Israel:israelisch:Israeli:Jerusalem
Palästina:palästinensisch:Palästinenser:Ramallah
Libanon:libanesisch:Libanese:Beirut
Syrien:syrisch:Syrer:Damaskus
Jordanien:jordanisch:Jordanier:Amman
Saudi-Arabien:saudi-arabisch saudisch:Saudi Saudi-Araber:Riad
Jemen:jemenitisch:Jemenit:Sanaa
Oman:omanisch:Omaner:Maskat
Katar:katarisch:Katarer:Doha
Kuwait:kuwaitisch:Kuwaiter:
Vereinigte Arabische Emirate:emiratisch:Emirater:Abu Dhabi
Ägypten:ägyptisch:Ägypter:Kairo
Libyen:libysch:Libyer:Tripolis
Tunesien:tunesisch:Tunesier:Tunis
Algerien:algerisch:Algerier:Algier
Marokko:marokkanisch:Marokkaner:Rabat
Sudan:sudanesisch:Sudanese:Khartum
Südsudan:südsudanesisch:Südsudanese:Juba
Äthiopien:äthiopisch:Äthiopier:Addis Abeba
Eritrea:eritreisch:Eritreer:Asmara
Somalia:somalisch:Somalier:Mogadischu
Kenia:kenianisch:Kenianer:Nairobi
Uganda:ugandisch:Ugander:Kampala
Ruanda:ruandisch:Ruander:Kigali
Kongo:kongolesisch:Kongolese:Kinshasa
Nigeria:nigerianisch:Nigerianer:Abuja
Niger:nigrisch:Nigrer:Niamey
Mali:malisch:Malier:Bamako
Ghana:ghanaisch:Ghanaer:Accra
Senegal:senegalesisch:Senegalese:Dakar
Elfenbeinküste:ivorisch:Ivorer:
Kamerun:kamerunisch:Kameruner:
Südafrika:südafrikanisch:Südafrikaner:Pretoria
Simbabwe:simbabwisch:Simbabwer:Harare
Namibia:namibisch:Namibier:Windhoek
Angola:angolanisch:Angolaner:Luanda
Mosambik:mosambikanisch:Mosambikaner:Maputo
Tansania:tansanisch:Tansanier:
Sambia:sambisch:Sambier:
Kanada:kanadisch:Kanadier:Ottawa
Mexiko:mexikanisch:Mexikaner:Mexiko-Stadt
Kuba:kubanisch:Kubaner:Havanna
Haiti:haitianisch:Haitianer:
Brasilien:brasilianisch:Brasilianer:Brasilia,Brasília
Argentinien:argentinisch:Argentinier:Buenos Aires
Chile:chilenisch:Chilene:
Peru:peruanisch:Peruaner:Lima
Kolumbien:kolumbianisch:Kolumbianer:Bogotá,Bogota
Venezuela:venezolanisch:Venezolaner:Caracas
Ecuador:ecuadorianisch:Ecuadorianer:Quito
Bolivien:bolivianisch:Bolivianer:La Paz
Uruguay:uruguayisch:Uruguayer:Montevideo
Paraguay:paraguayisch:Paraguayer:
Australien:australisch:Australier:Canberra
Neuseeland:neuseeländisch:Neuseeländer:Wellington
Vatikan:vatikanisch päpstlich:Vatikaner:
Europäische Union:europäisch:Europäer:Brüssel
`;

/** Countries that have a seat of government or an adjective in the news. */
export const countryTable: readonly Country[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", adjectives = "", people = "", seats = ""] = row.split(":");
    return {
      name,
      adjectives: adjectives.split(" "),
      people: people.split(" "),
      seats: seats.split(",").filter((seat) => seat !== ""),
    };
  });
