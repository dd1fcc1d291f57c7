import type { SpeechWords } from "../speech-tables.ts";
import { set } from "../word-lists.ts";

/** Function words that introduce, relate or tell apart what is said. Duden grammar, indirect speech. */
export const speechWords: SpeechWords = {
  own: set("eigenen eigener"),
  content: set("dass daß ob"),
  consequence: set("so ohne statt anstatt als"),
  asking: set("wie wer warum wieso weshalb wann wo welche welcher welches welchen woher wohin inwieweit inwiefern"),
  purpose: set("um ohne statt anstatt"),
  passive: set("wird werden wurde wurden werde würde würden ist sind war waren sei seien wäre wären worden"),
  suffering: set("wird werden wurde wurden"),
  passiveEnd: set("werden worden"),
  pluperfect: set("hatte hatten"),
  hearsay: set("soll sollen sollte sollten"),
  claiming: set("will wollen"),
  perfect: set("haben sein"),
  backReference: set("demnach demzufolge"),
  weakBackReference: set("danach"),
  contentRelative: set("wonach"),
  pointing: set("das dies"),
  inserted: set("so"),
  comparing: set("wie"),
  sourceBefore: set("laut"),
  opinionBefore: set("nach gemäß"),
  viewBefore: set("aus"),
  opinionAfter: set("nach"),
  sourceAfter: set("zufolge"),
  noSource: set("denen dem der"),
  sourcePlace: set("in im aus bei auf vom von"),
  agent: set("von vom durch seitens"),
  addressing: set("gegenüber"),
  facing: set("vor"),
  audience: set(
    "presse journalisten reportern medien medienvertretern pressevertretern anhängern abgeordneten parlament parlamentariern delegierten fernsehkameras kameras",
  ),
  conversation: set("interview gespräch"),
  conversing: set("mit"),
  within: set("im in"),
  self: set("er sie man wir ich ihm ihr ihnen uns mir das dies es daran davon rede"),
  impersonal: set("man"),
  firstPerson: set("ich"),
  unnamed: set("man ich wir wer"),
  surelySubject: set("er man wir ich"),
  possessorOf: set("von vom"),
};

/** Articles of phrases that these pronouns cannot stand for. */
export const otherGender: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["er", set("die eine das")],
  ["sie", set("das dem einem")],
]);
