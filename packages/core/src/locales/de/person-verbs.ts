/** Verb forms whose subject is a person or a body that speaks, in lower case: a name beside them is hardly a place. */
export const personVerbs = `
sagte sagt sage gesagt erklärte erklärt betonte betont meinte meint kritisierte kritisiert forderte fordert warnte warnt lobte lobt berichtete berichtet erzählte erzählt schrieb schreibt antwortete antwortet fragte fragt
behauptete behauptet bestätigte bestätigt dementierte dementiert äußerte äußert erläuterte kündigte kündigt räumte räumt fügte fügt versicherte versichert verlangte verlangt wies weist zeigte zeigt hofft hoffte glaubt glaubte
denkt dachte weiß wusste will wollte möchte mochte muss musste soll sollte kann konnte darf durfte spielte spielt traf trifft gewann gewinnt verlor verliert siegte siegt starb stirbt lebt lebte wurde wird hatte hat war ist
geboren heiratete studierte lehrte leitete leitet führte führt ging geht kam kommt wechselte wechselt kehrte trat tritt erhielt erhält bekam bekommt begann beginnt übernahm übernimmt gründete malte komponierte veröffentlichte
sprach spricht telefonierte reiste reist besuchte besucht empfing empfängt unterzeichnete unterschrieb stellte stellt legte legt nannte nennt rief ruft bat bittet dankte dankt gratulierte entschuldigte verteidigte plädierte
befürchtet fürchtet rechnet rechnete erwartet erwartete zog zieht freute freut ärgerte lachte lächelte schoss erzielte parierte scheiterte köpfte flankte traf verwandelte resümierte bilanzierte schilderte zitierte
`;

/** Verb forms that are said of one who speaks: the strongest sign of a person or a body. */
export const speechForms = `
sagte sagt sage erklärte betonte meinte meint kritisierte forderte fordert warnte warnt lobte berichtete erzählte erzählt schrieb schreibt antwortete fragte behauptete behauptet bestätigte dementierte äußerte erläuterte kündigte
räumte fügte versicherte verlangte resümierte bilanzierte schilderte ergänzte entgegnete konterte mahnte bekräftigte unterstrich bekannte gestand urteilte teilte mitteilte zitierte so laut zufolge
`;
