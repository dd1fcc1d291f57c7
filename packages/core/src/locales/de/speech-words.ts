import type { SpeechWords } from "../speech-tables.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Function words that introduce, relate or tell apart what is said. Duden grammar, indirect speech. */
export const speechWords: SpeechWords = {
  own: words("eigenen eigener"),
  content: words("dass daß ob"),
  consequence: words("so ohne statt anstatt als"),
  asking: words("wie wer warum wieso weshalb wann wo welche welcher welches welchen woher wohin inwieweit inwiefern"),
  purpose: words("um ohne statt anstatt"),
  passive: words("wird werden wurde wurden werde würde würden ist sind war waren sei seien wäre wären worden"),
  suffering: words("wird werden wurde wurden"),
  passiveEnd: words("werden worden"),
  pluperfect: words("hatte hatten"),
  hearsay: words("soll sollen sollte sollten"),
  claiming: words("will wollen"),
  perfect: words("haben sein"),
  backReference: words("demnach demzufolge"),
  weakBackReference: words("danach"),
  contentRelative: words("wonach"),
  pointing: words("das dies"),
  inserted: words("so"),
  comparing: words("wie"),
  sourceBefore: words("laut"),
  opinionBefore: words("nach gemäß"),
  viewBefore: words("aus"),
  opinionAfter: words("nach"),
  sourceAfter: words("zufolge"),
  noSource: words("denen dem der"),
  sourcePlace: words("in im aus bei auf vom von"),
  agent: words("von vom durch seitens"),
  addressing: words("gegenüber"),
  facing: words("vor"),
  audience: words(
    "presse journalisten reportern medien medienvertretern pressevertretern anhängern abgeordneten parlament parlamentariern delegierten fernsehkameras kameras",
  ),
  conversation: words("interview gespräch"),
  conversing: words("mit"),
  within: words("im in"),
  self: words("er sie man wir ich ihm ihr ihnen uns mir das dies es daran davon rede"),
  impersonal: words("man"),
  firstPerson: words("ich"),
  unnamed: words("man ich wir wer"),
  surelySubject: words("er man wir ich"),
  possessorOf: words("von vom"),
};

/** Articles of phrases that these pronouns cannot stand for. */
export const otherGender: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["er", words("die eine das")],
  ["sie", words("das dem einem")],
]);
