import { describe, expect, it } from "vitest";
import { firstIn, toldIn } from "./statements-of.ts";

/** What people do about a report, and how it is told. */
const told = {
  denies: [
    "Der Minister bestritt, Geld angenommen zu haben.",
    "Der Minister bestritt die Vorwürfe.",
    "Die Firma wies die Vorwürfe zurück.",
    "Die Firma wies den Bericht als falsch zurück.",
    "Das Amt dementierte den Bericht.",
    "Ein Sprecher dementierte, dass es Gespräche gegeben habe.",
    "Der Verband sprach von Unsinn.",
    "Die Behauptung sei falsch, sagte die Sprecherin.",
    "Davon könne keine Rede sein, sagte der Trainer.",
    "Von einem Rückzug könne keine Rede sein, erklärte der Konzern.",
    "„Das stimmt nicht“, sagte der Bürgermeister.",
    "„Das ist völliger Unsinn“, sagte der Bürgermeister.",
    "Das treffe nicht zu, teilte die Behörde mit.",
    "Die Darstellung entspreche nicht den Tatsachen, so die Anwältin.",
    "Sie habe mit der Sache nichts zu tun, erklärte die Abgeordnete.",
    "Der Angeklagte leugnete die Tat.",
    "Der Angeklagte stritt die Tat ab.",
    "Der Sprecher verneinte die Frage, ob es Verhandlungen gebe.",
    "Der Konzern widersprach der Darstellung der Zeitung.",
    "Die Regierung wies dies als haltlos zurück.",
    "Die Bank nannte den Bericht frei erfunden.",
    "An den Gerüchten sei nichts dran, sagte der Manager.",
    "Die Ministerin stellte in Abrede, von dem Plan gewusst zu haben.",
    "Der Verein bezeichnete die Meldung als Ente.",
  ],
  declines: [
    "Das Unternehmen wollte sich nicht äußern.",
    "Das Unternehmen wollte sich dazu nicht äußern.",
    "Die Polizei wollte den Vorgang nicht kommentieren.",
    "Eine Sprecherin lehnte eine Stellungnahme ab.",
    "Der Konzern ließ eine Anfrage unbeantwortet.",
    "Die Kanzlei reagierte nicht auf eine Anfrage.",
    "Der Minister war zunächst nicht zu erreichen.",
    "Der Manager war für eine Stellungnahme nicht erreichbar.",
    "Das Weiße Haus wollte den Bericht weder bestätigen noch dementieren.",
    "„Kein Kommentar“, sagte der Sprecher.",
    "Der Verein gab keinen Kommentar ab.",
    "Die Staatsanwaltschaft machte keine Angaben zum Motiv.",
    "Aus dem Ministerium hieß es, man kommentiere laufende Verfahren nicht.",
    "Der Beschuldigte schweigt zu den Vorwürfen.",
    "Der Beschuldigte schwieg.",
    "Die Bank nahm zunächst keine Stellung.",
    "Der Sprecher wollte die Zahl nicht bestätigen.",
    "Der Anwalt verwies auf das laufende Verfahren und äußerte sich nicht.",
    "Die Anwältin war am Freitag nicht zu erreichen.",
  ],
  unaware: [
    "Er wisse davon nichts, sagte der Trainer.",
    "Ihm sei nichts bekannt, sagte der Sprecher.",
    "Der Polizei liegen keine Erkenntnisse vor.",
    "Die Behörde hat keine Kenntnis von dem Vorfall.",
    "„Davon ist mir nichts bekannt“, sagte die Ministerin.",
    "Man habe dazu keine Informationen, teilte das Amt mit.",
    "Sie habe von den Plänen nichts gewusst, sagte die Abgeordnete.",
    "Der Bürgermeister sagte, er sei nicht informiert worden.",
  ],
  evades: [
    "Der Minister wich der Frage aus.",
    "Die Sprecherin antwortete ausweichend.",
    "Der Trainer ließ offen, ob er bleibt.",
    "Der Konzern ging auf die Frage nicht ein.",
    "Der Vorstand hielt sich bedeckt.",
    "Die Parteichefin hielt sich bedeckt und legte sich nicht fest.",
  ],
  confirms: [
    "Der Sprecher bestätigte den Bericht.",
    "Die Polizei bestätigte, dass ein Mann starb.",
    "Der Manager räumte ein, dass Fehler passiert seien.",
    "Der Angeklagte gab zu, geschossen zu haben.",
    "Der Täter gestand die Tat.",
    "Die Firma räumte Fehler ein.",
    "Das Ministerium bestätigte das Treffen.",
    "„Das ist richtig“, sagte der Sprecher.",
    "Der Bericht treffe zu, sagte eine Sprecherin.",
    "Die Miliz bekannte sich zu dem Anschlag.",
  ],
  retracts: [
    "Der Abgeordnete nahm seine Behauptung zurück.",
    "Die Zeitung korrigierte ihren Bericht.",
    "Der Zeuge widerrief seine Aussage.",
  ],
  asserts: [
    "Der Minister sagte, die Brücke sei marode.",
    "Der Verband kritisierte, dass Geld fehle.",
    "Er habe nichts gegen den Plan, sagte der Minister.",
    "Der Trainer sagte, das Spiel sei nicht schön gewesen.",
    "Der Sprecher sagte, niemand sei verletzt worden.",
    "Er habe niemals Geld bekommen, beteuerte der Funktionär.",
  ],
} as const;

describe("what somebody does about a report", () => {
  const cases = Object.entries(told).flatMap(([act, texts]) => texts.map((text) => [act, text] as const));

  it.each(cases)("%s: %s", (act, text) => {
    expect(firstIn(text).act).toBe(act);
    expect(firstIn(text).speaker).not.toBe("");
  });

  it.each(["Das Ziel war nicht zu erreichen.", "Der Gipfel ist im Winter nicht erreichbar.", "Die Motoren schwiegen."])(
    "is told of nobody in: %s",
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );
});
