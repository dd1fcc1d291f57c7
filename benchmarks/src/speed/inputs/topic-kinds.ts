import type { HappeningKind } from "./happenings.ts";

/** What is in the news without anything having happened: studies, advice, reviews. About a third of all items. */
export const topicKinds: readonly HappeningKind[] = [
  {
    it: "der Studie",
    headlines: ["Studie: {topics} werden wichtiger", "Was {topics} kosten"],
    leads: ["Immer mehr Gemeinden befassen sich mit {topicsDative}.", "Über {topics} gehen die Meinungen auseinander."],
    details: ["Für die Studie wurden {count} Betriebe befragt.", "Die Unterschiede zwischen Stadt und Land sind groß."],
  },
  {
    it: "der Hitze",
    headlines: ["So wird das Wetter in {town}", "Der {month} bringt Sonne nach {town}"],
    leads: ["In {town} und {near} bleibt es am {day} meist trocken bei {few} Grad."],
    details: ["In der Nacht kühlt es ab.", "Wanderer sollten an warme Kleidung denken."],
  },
  {
    it: "dem Buch",
    headlines: ["Ein Abend mit {a}", "{a} über {topics}"],
    leads: ["{A} nimmt sich Zeit für {topics}.", "Wer {a} kennt, weiß von der Liebe zu {topicsDative}."],
    details: ["Das Buch ist im {month} erschienen.", "In {town} ist der Saal oft ausverkauft."],
  },
];
