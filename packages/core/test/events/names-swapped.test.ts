import type { Article } from "@digest/core";
import { describe, expect, it } from "vitest";
import { digestOfArticles, eventsOf, tell } from "./tell.ts";

type Cast = Readonly<Record<"president" | "other" | "aide" | "third" | "office" | "paper" | "town", string>>;

/** One story in three texts, for any cast: a call told by insiders and denied, then a confirmed one. */
function story(cast: Cast): readonly Article[] {
  const { president, other, aide, third, office, paper, town } = cast;
  const surname = (name: string): string => name.split(" ").at(-1) ?? name;
  return [
    tell(
      "a",
      "2031-05-12T08:00:00+02:00",
      `${surname(president)} spricht offenbar mit ${surname(other)}`,
      `Kurz vor dem Gipfel hat ${office} ${president} offenbar mit ${office} ${other} telefoniert. Wie die »${paper}« unter Berufung auf Insider berichtet, soll ${surname(president)} dabei vor Streit gewarnt haben.`,
      `Sprecherin ${aide} wollte den Bericht nicht bestätigen.`,
    ),
    tell(
      "b",
      "2031-07",
      `Reden sie?`,
      `Im Mai hatte die »${paper}« über ein Telefonat von ${office} ${president} mit ${office} ${other} berichtet. ${aide} dementierte damals, dass ein Gespräch stattgefunden habe.`,
    ),
    tell(
      "c",
      "2031-08-20T18:00:00+02:00",
      `${surname(president)} telefoniert mit ${surname(other)}`,
      `${office} ${president} hat am Mittwoch mit ${office} ${other} telefoniert. Sprecherin ${aide} bestätigte das Telefonat. ${office} ${third} reist am Freitag nach ${town}.`,
    ),
  ];
}

const casts: readonly Cast[] = [
  {
    president: "Karl Winter",
    other: "Petra Sommer",
    aide: "Lena Vogt",
    third: "Jonas Herbst",
    office: "Präsident",
    paper: "Neue Rundschau",
    town: "Wien",
  },
  {
    president: "Orvald Thessig",
    other: "Quirla Zumbrek",
    aide: "Mirte Ovstrand",
    third: "Balduin Krepp",
    office: "Ratspräsident",
    paper: "Neue Rundschau",
    town: "Ostrahall",
  },
];

describe("names that stand in no table", () => {
  it.each(casts)("give the same digest: $president", (cast) => {
    const digest = digestOfArticles(...story(cast));
    expect(eventsOf(digest, "telephone-call").map((line) => line.replaceAll(/^.*?, /g, ""))).toEqual([
      "..2031-05-12, disputed",
      "2031-08-20, confirmed",
    ]);
    const names = digest.events[0]?.participants
      .map(({ entityId }) => digest.entities.find(({ id }) => id === entityId)?.name)
      .toSorted();
    expect(names).toEqual([cast.president, cast.other].toSorted());
    expect(digest.contradictions.map(({ kind }) => kind)).toEqual(["polarity"]);
  });
});
