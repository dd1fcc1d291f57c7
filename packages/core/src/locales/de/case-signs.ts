import type { CaseSigns } from "../speech-tables.ts";
import { set, words } from "../word-lists.ts";

/** By what the case of a source is told, and its gender. In lower case; written from grammar. */
export const caseSigns: CaseSigns = {
  neuterArticles: set("das"),
  masculineArticles: set("der"),
  feminineArticles: set("der einer seiner ihrer die"),
  accusativeArticles: set("den"),
  dativeArticles: set("dem vom beim zum im einem seinem ihrem"),
  genitiveArticles: set("des eines seines ihres"),
  prepositions: set("nach laut von aus mit bei unter"),
  adjectival: set("unter über neben gegen hinter"),
  postpositions: set("zufolge nach"),
  possessors: set("des der eines einer von vom"),
  neuterEndings:
    words(`ium amt gericht haus büro institut unternehmen parlament zentrum komitee magazin blatt portal netzwerk kabinett
    militär team bündnis kommando mitglied opfer kind medium sekretariat konsulat direktorat labor museum hilfswerk kraftwerk`),
  masculineEndings:
    words(`er or chef präsident minister sprecher kanzler anwalt richter rat dienst verband konzern verein club klub bund hof
    sender ausschuss vorstand stab ist ent ant experte forscher könig papst bischof bericht brief senat landtag bundestag vertreter general
    diplomat kommissar sekretär mann`),
  dativeEndings:
    words(`berichten erkenntnissen auskünften gerüchten dokumenten kreisen diensten beamten ermittlern forschern händlern vertretern
    anwohnern sprechern politikern wissenschaftlern beobachtern veranstaltern mitarbeitern bewohnern kritikern gegnern verbänden anwälten gerichten
    ministern helfern rettern arbeitgebern anbietern betreibern herstellern`),
};
