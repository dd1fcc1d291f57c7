/** Words that are no nouns and may stand with a capital at the start of a sentence, in lower case. Written from grammar and general vocabulary. */
export const functionWords = `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure
ich du er sie es wir man mich dich ihn ihm ihnen uns euch mir dir sich wer was wen wem wessen welche welcher welches welchen welchem dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle alles allem allen aller
manche mancher manches manchen viele vieles vielen vieler wenige weniges wenigen einige einiges einigen einiger mehrere mehreren mehrerer beide beiden beides beider solche solcher solches solchen etwas nichts niemand jemand nix
und oder aber denn sondern doch sowie sowohl weder entweder dass daß ob wenn weil obwohl obgleich während nachdem bevor bis seit seitdem sobald solange indem sodass damit falls sofern als wie je desto
in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur über unter durch durchs für fürs gegen ohne um hinter neben zwischen wegen trotz statt anstatt anstelle innerhalb außerhalb laut gemäß entlang dank mangels mittels infolge zufolge gegenüber außer ab pro per via samt nebst binnen
nicht auch nur noch schon sehr so da hier dort dann nun jetzt heute gestern morgen immer nie niemals oft selten manchmal bald spät später früher zuvor danach davor daraufhin dabei dadurch dafür dagegen daher dahin damals daneben daran darauf daraus darin darüber darum darunter davon dazu dennoch deshalb deswegen trotzdem allerdings
jedoch indes indessen hingegen zudem außerdem ferner überdies übrigens nämlich zwar eben gerade erst bereits vielleicht wohl sicher sicherlich bestimmt wahrscheinlich vermutlich offenbar angeblich natürlich selbstverständlich tatsächlich eigentlich wirklich leider glücklicherweise hoffentlich möglicherweise womöglich
ebenso ebenfalls gleichfalls genauso ganz gar kaum fast beinahe nahezu etwa ungefähr rund circa zirka knapp gut besonders vor-allem insbesondere vor insgesamt überhaupt sogar selbst mindestens wenigstens höchstens zumindest maximal lediglich bloß allein zusammen gemeinsam
einmal zweimal dreimal mehrmals zunächst zuerst zuletzt schließlich endlich anschließend inzwischen mittlerweile unterdessen gleichzeitig zugleich sofort plötzlich schnell langsam weiter weiterhin wieder wiederum erneut abermals nochmals einst einstmals ehemals seinerzeit derzeit momentan aktuell gegenwärtig künftig zukünftig vorerst
dagegen demnach demzufolge folglich somit also mithin infolgedessen andererseits einerseits andernfalls sonst ansonsten stattdessen vielmehr weshalb warum wieso wo wohin woher wann worauf woran worin womit wodurch wofür wogegen worum wovon wozu wobei woraus
links rechts oben unten vorn vorne hinten mitten drinnen draußen innen außen überall nirgends irgendwo irgendwie irgendwann irgendjemand irgendetwas
ja nein bitte danke hallo ach oh na tja ok okay
ist sind war waren wäre wären bin bist seid sei seien gewesen hat haben hatte hatten hätte hätten habe hast habt gehabt wird werden wurde wurden würde würden werde wirst geworden worden kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten
will wollen wollte wollten darf dürfen durfte durften dürfte dürften mag mögen mochte möchte möchten lässt lassen ließ ließen gibt gab geben geht ging gehen kommt kam kommen macht machte machen steht stand stehen liegt lag liegen sieht sah sehen bleibt blieb bleiben hält hielt halten
eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend beide erste erster erstes ersten zweite zweiter zweites zweiten dritte dritter drittes dritten vierte vierten fünfte fünften letzte letzter letztes letzten nächste nächster nächstes nächsten
andere anderer anderes anderen anderem anders neue neuer neues neuen neuem alte alter altes alten altem große großer großes großen großem kleine kleiner kleines kleinen kleinem gute guter gutes guten gutem schlechte junge junger junges jungen lange langer langes langen kurze kurzer kurzes kurzen hohe hoher hohes hohen
eigene eigener eigenes eigenen ganze ganzer ganzes ganzen halbe halber halbes halben weitere weiterer weiteres weiteren verschiedene verschiedenen zahlreiche zahlreichen viel wenig mehr weniger meist meiste meisten mehrere möglich nötig wichtig wichtige wichtigen wichtiger wichtigste wichtigsten
deren dessen derer denen deretwegen ihretwegen meinetwegen sowas mal halt eh bzw vgl ca usw etc sog siehe laut trotz nein doch erstmals letztlich letztendlich grundsätzlich normalerweise üblicherweise traditionell offiziell ursprünglich anfangs seither bisher bislang nebenbei jedenfalls immerhin keineswegs keinesfalls
hinzu dazu hierzu hierbei hierfür hiermit hierdurch hiervon teils teilweise meistens größtenteils überwiegend weitgehend völlig total absolut relativ ziemlich einfach klar fest frei voll leer offen genau ähnlich gleich weit nah fern hoch tief groß klein neu alt jung lang kurz breit schwer leicht
dies derweil unklar mrd mio früh quer seitdem darüber hinaus solch solche je desto umso bevor ehe nachher vorher neulich kürzlich jüngst unlängst mitunter bisweilen zeitweise gelegentlich mehrfach wiederholt vorübergehend nacheinander nebeneinander untereinander miteinander voneinander gegeneinander auseinander durcheinander hierin hieran hierauf hieraus hierher dorthin dorther daraufhin davorhin wodurch immer wiederholt laut frei tot rot blau grün schwarz weiß braun gelb grau freilich gewiss gewiß ehrlich gottlob zufällig absichtlich mitten inmitten jenseits diesseits beiderseits abseits anstatt ungeachtet ausgenommen zuzüglich abzüglich gen the of and in to for on with at from by my your our his her it is are all no not one two three new how what when where why who love time night day life world la le les des du el los las il da di et en
schwierig wer’s sag sagt sagte machen schade vorsicht achtung stattdessen nochmal zurück vorbei herein hinaus hinein heraus herum umher ebenda auch vonseiten seitens aufgrund angesichts anhand hinsichtlich bezüglich zugunsten zulasten einschließlich inklusive ausschließlich
`;

/** Adjective endings of many words, in lower case: "-lich", "-ig", "-isch" with their inflection. */
export const adjectiveEndings = `
lich liche licher liches lichen lichem ig ige iger iges igen igem isch ische ischer isches ischen ischem bar bare barer bares baren sam same samer sames samen los lose loser loses losen haft hafte hafter haftes haften end ende ender endes enden endem iert ierte ierter ierten iertes
weise seits wärts fach maßen mal mals lichst ige iell ielle ieller iellen ell elle eller ellen al ale aler alen ales tiv tive tiver tiven är äre ärer ären
`;

/** Words that make the capitalised word after them a common noun: articles, possessives, numerals, in lower case. */
export const determiners = `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller manche viele vielen wenige einige einigen mehrere mehreren beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf im am zum zur vom beim ins ans aufs
`;

/** Words that look like adjectives with an ending and are none, in lower case. */
export const unattributive = `
oder aber über unter hinter immer wieder weder außer leider bisher später früher ohne heute gerne alleine beinahe nahe neben zwischen wegen gegen neuen-wegen seitens bestens höchstens mindestens meistens wenigstens erstens zweitens drittens
seiner-zeit jener er der je wie sie nie die sowie indes unterdes unterdessen stattdessen indessen dessen deren bitte danke sogenannte genannte namens morgen gestern übrigens vergebens eher daher woher bisher seither nachher vorher weiter lieber besser mehr sehr ander
schließlich hätte wäre würde habe sei werde könne müsse solle wolle dürfe möge gebe stehe gehe komme lasse bleibe heiße liege finde sehe halte nehme trage spreche brauche glaube denke rechne hoffe wisse fordere
waren wären wurden würden werden haben hatten hätten sind seien können konnten müssen mussten sollen sollten wollen wollten dürfen durften mögen mochten lassen gegenüber tags voller hier einander miteinander damals ebenso alles etwas
`;
