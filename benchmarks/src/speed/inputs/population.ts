import { pick, type Random } from "./random.ts";

const beginnings = [
  ..."Al Bam Ber Bran Dor Eck Fal Gram Hal Hein Hol Ker Kol Lan Lor Mar".split(" "),
  ..."Mel Nor Olt Pre Rad Ren Sal Schwan Sten Tar Thal Ul Ver Wal Wie Zim".split(" "),
];
const middles = ["", "en", "er", "in", "el", "ing", "ow", "and"];
const familyEndings = "mann ner ke ert sen berger hoff stein bauer ski lich rath".split(" ");
const townEndings = "stadt hausen furt au heim kirchen dorf ingen münde tal brück walde".split(" ");
const men = "Jonas Karl Emil Oskar Georg Paul Anton Lukas Martin Stefan Bernd Ralf Timo Henrik Viktor Arno".split(" ");
const women = "Anna Mira Petra Vera Lena Julia Sabine Helene Carla Ines Doris Nina Ruth Elke Heike Sonja".split(" ");
const trades = "werke technik bau logistik energie chemie medien stahl handel pharma".split(" ");
const forms = ["AG", "GmbH", "SE"];
const clubs = ["SV", "FC", "TSV", "VfL"];

/** Somebody of the invented population. */
export interface Person {
  readonly full: string;
  readonly family: string;
  readonly woman: boolean;
}

function word(endings: readonly string[], random: Random): string {
  return `${pick(beginnings, random)}${pick(middles, random)}${pick(endings, random)}`;
}

/** One of some 90,000 people. */
export function person(random: Random): Person {
  const woman = random() < 0.4;
  const family = word(familyEndings, random);
  return { full: `${pick(woman ? women : men, random)} ${family}`, family, woman };
}

/** One of some 3,000 towns. */
export function town(random: Random): string {
  return word(townEndings, random);
}

/** A company: "Halenwerke AG". */
export function company(random: Random): string {
  return `${word(trades, random)} ${pick(forms, random)}`;
}

/** A club of a town: "SV Lorenfurt". */
export function club(random: Random): string {
  return `${pick(clubs, random)} ${town(random)}`;
}
