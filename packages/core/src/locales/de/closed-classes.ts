/** Words of the closed classes, in lower case; a word of several classes stands in each. Duden grammar. */
export const determiners = {
  nominative:
    "der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mancher manche manches solche welche sein seine ihr ihre unser unsere mein meine dein deine euer eure alle beide viele einige mehrere wenige andere zahlreiche mehr verschiedene sämtliche etliche weitere derselbe dieselbe derjenige diejenige diejenigen",
  genitive:
    "des der eines einer dieses dieser jenes jener jedes jeder seines seiner ihres ihrer unseres unserer meines meiner keines keiner aller beider vieler einiger mehrerer weniger anderer zahlreicher sämtlicher deren dessen etlicher weiterer verschiedener",
  dative:
    "dem der den einem einer diesem dieser diesen jenem jener jenen jedem jeder seinem seiner seinen ihrem ihrer ihren unserem unserer unseren meinem meiner meinen keinem keiner keinen allen beiden vielen einigen mehreren wenigen anderen zahlreichen welchem welcher welchen etlichen weiteren verschiedenen deren dessen",
  accusative:
    "den die das einen eine ein diesen diese dieses jenen jene jenes jeden jede jedes seinen seine sein ihren ihre ihr unseren unsere unser meinen meine mein keinen keine kein alle beide viele einige mehrere wenige andere zahlreiche welchen welche etliche weitere verschiedene sämtliche",
  /** Numbers, which have no case of their own. */
  numeral: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
} as const;

export const pronouns = {
  /** Can be the subject of a saying. */
  subject:
    "er sie es wir ich man dieser diese jener jene beide alle viele einige letzterer letztere ersterer erstere jemand niemand manche mehrere keiner andere wer derjenige diejenigen welcher welche du ihr",
  object: "ihn ihm ihr ihnen uns mich mir euch dich dir sich einander",
  relative: "der die das den dem dessen deren denen welcher welche welches welchen welchem",
} as const;

export const prepositions =
  "ab abseits abzüglich am an angesichts anhand anlässlich anläßlich ans anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis dank diesseits durch durchs einschließlich entgegen entlang entsprechend für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge inklusive innerhalb ins inmitten jenseits kraft laut mangels mit mithilfe mitsamt mittels nach neben nebst oberhalb ob ohne per pro samt seit seitens statt trotz um ums unter unterhalb unweit via vom von vor während wegen wider zu zufolge zugunsten zum zur zwecks zwischen übers über ungeachtet hinterm überm unterm vors";

/** Prepositions of attributes that say where or what for: "die Behörde in Kiel", "der Sprecher im Bundestag". */
export const attributePrepositions = "in im aus bei beim für";

/** Those that stand before a bare name of a place. */
export const placePrepositions = "in aus";

export const conjunctions = {
  subordinating:
    "als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obschon obwohl obzwar seit seitdem sobald sodass sofern solange sooft soweit sowie während weil wenn wenngleich wie wofür wodurch wogegen woher wohin womit wonach woran worauf woraus worin worüber worum wovon wovor wozu zumal warum weshalb wieso wo wer was wann wen wem wessen welcher welche welches welchem welchen inwiefern inwieweit wieviel wobei woraufhin weswegen sofern insofern",
  coordinating: "und oder aber sondern doch denn sowie beziehungsweise bzw jedoch",
  content: "dass daß ob",
  question:
    "wer was wann wo wie warum weshalb wieso wen wem wessen welcher welche welches welchem welchen wohin woher inwiefern inwieweit wofür womit woran worauf woraus worin worüber worum wovon wovor wozu wieviel",
} as const;

/** Adverbs and particles that are neither verb nor noun, so that they may stand before, in and after phrases. */
export const adverbs =
  "aber abends abermals allein allenfalls allerdings allzu also anderenfalls andererseits anderntags anfangs angeblich anscheinend anschließend auch außerdem bald bereits besonders bestenfalls bisher bislang bloß circa ca da dabei dadurch dafür dagegen daher dahin dahingehend damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dementsprechend demgegenüber demnach demnächst demzufolge dennoch derart derzeit deshalb deswegen doch dort dorthin eben ebenfalls ebenso ebensowenig eher eigentlich einerseits einfach einmal einst endlich erneut erst erstmals etwa etwas eventuell fast ferner folglich freilich früher ganz gar gegebenenfalls gemeinsam genau genug gerade gern gerne gestern gleich gleichfalls gleichsam gleichwohl gleichzeitig grundsätzlich heute heutzutage hier hierbei hierfür hiermit hierzu hinaus hingegen hinterher hinzu höchst höchstens immer immerhin indes indessen insbesondere insgesamt insofern inzwischen irgendwann ja jedenfalls jederzeit jedoch jemals jetzt kaum keinesfalls keineswegs konkret künftig kurz kürzlich lange längst lediglich leider letztendlich letztlich lieber mal mehrfach mehrmals meist meistens mindestens mitunter mittags mittlerweile möglicherweise möglichst morgen morgens nachts nachher nachmittags nahezu namentlich nämlich natürlich nebenbei neuerdings nicht nie niemals nirgends noch nochmals nun nunmehr nur offenbar offensichtlich oft oftmals ohnehin persönlich praktisch quasi rund schließlich schlicht schon schriftlich mündlich sehr seinerseits ihrerseits seither selbst selber seitdem so sofort sogar sogenannt somit sonst soeben sowohl spät später spätestens stattdessen stets teils teilweise trotzdem überall überaus überdies überhaupt übrigens umgehend unlängst ungefähr unterdessen unter viel vielleicht vielmehr vorab voraussichtlich vorerst vorgestern vorher vorläufig vormittags vorsichtshalber vorübergehend vorwiegend weder weg weiter weiterhin weitgehend wenigstens wieder wiederholt wiederum wirklich wohl wörtlich womöglich zeitweise ziemlich zu zudem zuerst zufolge zugleich zuletzt zumindest zunächst zurück zusammen zusätzlich zuvor zuweilen zwar zweifellos zwischenzeitlich öffentlich offiziell hinzufügend online ausdrücklich ursprünglich ähnlich vereinzelt gelegentlich sinngemäß unmissverständlich ausführlich deutlich scharf heftig vehement zynisch kritisch skeptisch optimistisch besorgt bitter ironisch sarkastisch knapp lapidar lakonisch energisch entschieden nachdrücklich eindringlich unverblümt unumwunden anonym intern telefonisch relativierend ergänzend einschränkend abschließend erklärend beschwichtigend warnend passend entsprechend einleitend übereinstimmend mehrheitlich einhellig einstimmig vorsorglich inoffiziell nachträglich rückblickend zusammenfassend folgerichtig überraschend unerwartet verglichen wütend empört enttäuscht erleichtert zufrieden verärgert selbstkritisch selbstbewusst anerkennend lobend mahnend zustimmend ablehnend verhalten zurückhaltend vorsichtig vergebens vergeblich unabhängig";

/** Particles that part from their verb and close the main clause: "teilte … mit". */
export const verbParticles =
  "ab an auf aus bei bevor bekannt da dar durch ein entgegen fest fort frei gegenüber gut heim her heran heraus herunter hervor hin hinaus hinein hinweg hinzu klar los mit nach nahe nieder offen preis richtig sicher stattdessen statt teil um um unter vor voran voraus vorbei vorweg wahr weg weiter wider wieder zu zurück zusammen zurecht zuvor über bloß nahe wach fehl gleich heraus";

/** Lower-case words inside foreign names; "von" and "zu" are prepositions as well and left out. */
export const nameParticles = "van de den del della di da du al el bin ibn la le dos ten ter";

/** Nouns that stand for a time without preposition. */
export const timeNouns =
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag anfang mitte ende januar jänner februar märz april mai juni juli august september oktober november dezember jahr jahre woche wochen monat monate tag tage stunde stunden minuten uhr wochenende";

/** Pronouns that fill the place of the subject without naming anyone. */
export const expletives = "es das dies was wie so";
