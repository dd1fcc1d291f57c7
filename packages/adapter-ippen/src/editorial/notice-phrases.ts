/** How a notice speaks of the piece it stands under. Without such words a sentence about translations is text. */
export const selfReferences = [
  "dieser artikel",
  "diesen artikel",
  "dieses artikels",
  "dieser text",
  "diesen text",
  "dieser beitrag",
  "diesen beitrag",
  "dieser bericht",
  "dieses interview",
  "diese analyse",
  "der vorliegende",
  "der artikel wurde",
  "der text wurde",
  "der beitrag wurde",
  "das interview wurde",
  "wir testen",
  "wir probieren",
  "wir nutzen zurzeit",
  "wir setzen zurzeit",
] as const;

/** Words that say a machine did it. */
export const machineWords = [
  "maschinell",
  "automatisiert",
  "automatisch",
  "künstlicher intelligenz",
  "künstliche intelligenz",
  "mithilfe von ki",
  "mit hilfe von ki",
  "ki-gestützt",
  "ki-unterstützt",
  "übersetzungssoftware",
  "übersetzungsprogramm",
  "deepl",
] as const;

/** Words that say a piece was first published elsewhere. */
export const firstWords = ["zuerst", "ursprünglich", "erstmals", "im original", "original erschien"] as const;

/** Stems of being published. */
export const publishedWords = ["erschien", "veröffentlicht", "publiziert", "herausgegeben"] as const;

/** Stems of languages in notices ("in englischer Sprache", "aus dem Französischen") with their codes (BCP 47). */
export const languageWords = {
  englisch: "en",
  amerikanisch: "en",
  französisch: "fr",
  spanisch: "es",
  italienisch: "it",
  portugiesisch: "pt",
  niederländisch: "nl",
  polnisch: "pl",
  russisch: "ru",
  ukrainisch: "uk",
  türkisch: "tr",
  arabisch: "ar",
  hebräisch: "he",
  chinesisch: "zh",
  japanisch: "ja",
  tschechisch: "cs",
  dänisch: "da",
  schwedisch: "sv",
  norwegisch: "no",
  ungarisch: "hu",
} as const satisfies Readonly<Record<string, string>>;

/** Words of the note under pieces that were made with the help of software. */
export const assistanceWords = [
  "maschinelle unterstützung",
  "mithilfe maschineller",
  "ki-tool",
  "sprachmodell",
] as const;

/** The house and its network, in notes at the end of a piece. */
export const houseNames = [
  "ippen.media",
  "ippen-media",
  "ippen digital",
  "ippen-digital",
  "ippen-redaktionsnetzwerk",
  "ippen-digital-netzwerk",
] as const;

/** What notes about the house are about. */
export const houseMatters = [
  "kooperation",
  "übersetzung",
  "teil des",
  "angebot von",
  "angebot der",
  "netzwerk",
  "zur verfügung",
] as const;
