/** Labels over teasers of other pieces, alone in their block; the teasers are gone. Folded to lower case, without colon. */
export const teaserLabels = [
  "lesen sie auch",
  "lesen sie hier",
  "lesen sie dazu auch",
  "lesen sie mehr dazu",
  "mehr zum thema",
  "auch interessant",
] as const;

/** What longer labels begin with. */
export const teaserLabelStarts = ["lesen sie hier mehr aus", "lesen sie hier weitere", "lesen sie hier alle"] as const;

/** Labels of advertising and of players, alone in their block. */
export const adLabels = ["anzeige", "advertorial", "werbung", "anzeige advertorial"] as const;

/** The last line names the site the text was taken from. */
export const sourceLine = /^(?:Source|Quelle)\s?:\s?(?:https?:\/\/)?(?:www\.)?welt\.de(?:\/\S{0,300})?$/i;
