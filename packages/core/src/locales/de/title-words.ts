import { set } from "../word-lists.ts";

/** Words that are capital only where they open a sentence: articles, prepositions, conjunctions, pronouns. No forms of address. */
export const sentenceOpeners = set(`
  Der Die Das Den Dem Des Ein Eine Einen Einem Einer
  Ab An Am Auf Aus Außer Bei Beim Bis Durch Für Gegen Gegenüber Hinter In Im Ins Mit Nach Neben Ohne Seit Trotz Über Um Unter Vom Von Vor
  Während Wegen Zu Zum Zur Zwischen
  Als Da Damit Denn Dass Doch Nachdem Ob Obwohl Sobald Sowohl Weder Weil Wenn Wie Bevor
  Er Es Wir Man Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Alle Beide Viele Mehrere Kein Keine Keinen Sein Seine Seinen Seiner Seinem
  Auch Nun Jetzt Bereits Schon Noch Erst Nur Kurz Rund Etwa Zwar Sogar Wieder Erneut Zuvor Zudem Dort Hier Dabei Daran Darauf Deshalb Trotzdem
  Weniger Mehr Was Wer Wo Wann Warum Wohin Welche Welcher Welches
  Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf
`);

/** What stands behind a capital article within a name: "Die Linke", "Der Spiegel", "Das Erste". */
export const capitalNames = set(`
  Linke Linken Grünen Grüne Partei Welt Zeit Spiegel Standard Presse Erste Zweite Ersten Tagesspiegel Rheinpfalz Mitte Basis Heimat Freien
  Ärzte Toten Fantastischen
`);
