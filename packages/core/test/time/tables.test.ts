import { de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { durationValue } from "../../src/time/lengths.ts";
import { lexiconOf } from "../../src/time/lexicon.ts";
import { capital, mentionsIn, timesIn } from "./times-of.ts";

const { times } = de;
const entries = <Value>(table: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(table);
const pad = (value: number): string => String(value).padStart(2, "0");
const valueIn = (text: string, at?: string): string | undefined => mentionsIn(text, at)[0]?.value;

describe("weekdays and months", () => {
  it.each(entries(times.weekdays))("reads %s", (word, weekday) => {
    expect(mentionsIn(`Am ${capital(word)} tagte der Rat.`)[0]?.weekday).toBe(weekday);
    expect(valueIn(`Es ist ${word}s voll.`)).toBe(`XXXX-WXX-${weekday}`);
  });

  it.each(entries(times.shortWeekdays))("reads %s beside a date", (word, weekday) => {
    expect(mentionsIn(`${capital(word)}., 3. Februar`)[0]?.weekday).toBe(weekday);
  });

  it.each(entries(times.months))("reads %s", (word, month) => {
    expect(valueIn(`Das war im ${capital(word)} 2020.`)).toBe(`2020-${pad(month)}`);
  });

  it.each(entries(times.shortMonths))("reads %s behind a day", (word, month) => {
    expect(valueIn(`Das war am 3. ${capital(word)}. 2020 so.`)).toBe(`2020-${pad(month)}-03`);
  });

  it.each(entries(times.seasons))("reads %s", (word, season) => {
    expect(valueIn(`Das war im ${capital(word)} 2020.`)).toBe(`2020-${season}`);
  });

  it.each([...entries(times.feasts), ...entries(times.feastPhrases)])("reads %s", (word, feast) => {
    const written = word.split(" ").map(capital).join(" ");
    const value = valueIn(`Das war ${written} 2020.`);
    if ("month" in feast) expect(value).toBe(`2020-${pad(feast.month)}-${pad(feast.day)}`);
    else expect(value).toMatch(/^2020-\d\d-\d\d$/);
  });

  it.each(entries(times.edges))("reads %s", (word, edge) => {
    expect(mentionsIn(`Das gilt zum ${capital(word)}.`)[0]).toMatchObject({
      precision: edge.unit,
      modifier: edge.modifier,
    });
  });
});

describe("days and their parts", () => {
  it.each(entries(times.partsOfDay))("reads %s", (word, part) => {
    expect(valueIn(`Das war in der ${capital(word)} so.`)).toBe(`2025-02-12T${part}`);
    expect(valueIn(`Das war am Montag${word}.`)).toBe(`2025-02-10T${part}`);
  });

  it.each(entries(times.partAdverbs))("reads %s behind a day", (word, part) => {
    expect(valueIn(`Das war gestern ${word} so.`)).toBe(`2025-02-11T${part}`);
  });

  it.each(entries(times.days))("reads %s", (word, offset) => {
    expect(mentionsIn(`Es regnete ${word}.`)[0]).toMatchObject({
      dayOffset: offset,
      value: `2025-02-${pad(12 + offset)}`,
    });
  });

  it.each(entries(times.dayAdjectives))("reads %s", (stem, offset) => {
    expect(valueIn(`Der ${stem}e Tag war lang.`)).toBe(`2025-02-${pad(12 + offset)}`);
  });

  it.each(entries(times.hourNouns))("reads %s", (word, hour) => {
    expect(valueIn(`Um ${capital(word)} war Schluss.`)).toBe(`2025-02-12T${pad(hour)}:00`);
  });

  it.each(entries(times.hourFractions))("reads %s", (word, minutes) => {
    const total = 9 * 60 + minutes;
    expect(valueIn(`Sie kam um ${word} neun.`)).toBe(`2025-02-12T${pad(Math.floor(total / 60))}:${pad(total % 60)}`);
  });

  it.each(entries(times.zones))("reads %s", (word, zone) => {
    expect(mentionsIn(`um 8 Uhr ${capital(word)}`)[0]?.zone).toBe(zone);
  });
});

describe("words beside another time", () => {
  it.each(entries(times.neighbours))("reads %s", (word, neighbour) => {
    const written = word === "tags" ? "tags zuvor" : word === "heuer" ? word : capital(word);
    const found = mentionsIn(`Am 12. Februar 2025 war es besser als ${written}.`)[1];
    expect(found?.precision).toBe(neighbour.unit);
    expect(found?.anchor).toBe(neighbour.from);
  });

  it.each(entries(times.references))("reads %s", (word, reference) => {
    expect(valueIn(`Das war ${word} so.`)).toBe(reference);
  });

  it.each(entries(times.referencePhrases))("reads %s", (phrase, reference) => {
    const written = phrase.replace(/zeit|kürze/, capital);
    expect(timesIn(`Das war ${written} so.`)).toEqual([`${written} DATE ${reference}`]);
  });

  it.each(entries(times.eras))("reads %s", (word, reference) => {
    expect(valueIn(`Das bleibt in der ${capital(word)} so.`)).toBe(reference);
  });

  it.each(entries(times.prefixes))("reads %s", (prefix, reference) => {
    expect(valueIn(`Der ${capital(prefix)}Trainer kam.`)).toBe(reference);
  });

  it.each(entries(times.shifts))("reads %s", (word, shift) => {
    expect(valueIn(`In ${word} Woche war Messe.`)).toBe(`2025-W0${7 + shift}`);
  });

  it.each(entries(times.modifiers))("reads %s", (word, modifier) => {
    const isNoun = modifier === "START" || modifier === "MID" || modifier === "END";
    const text = isNoun ? `Es war ${capital(word)} März 2020.` : `Es dauerte ${word} zwei Tage.`;
    expect(mentionsIn(text)[0]?.modifier).toBe(modifier);
  });

  it.each(entries(times.comparisons))("reads %s", (word, modifier) => {
    expect(mentionsIn(`Es dauerte ${word} als zwei Tage.`)[0]?.modifier).toBe(modifier);
  });

  it.each(entries(times.relations))("reads %s", (word, relation) => {
    expect(mentionsIn(`Das gilt ${word} Freitag.`)[0]?.relation).toBe(relation);
  });

  it.each(entries(times.directions))("reads %s", (word, direction) => {
    expect(valueIn(`Am 9. März 2020 kam sie, zwei Tage ${word} er.`)).toBe("2020-03-09");
    expect(mentionsIn(`Am 9. März 2020 kam sie, zwei Tage ${word} er.`)[1]?.value).toBe(
      direction === 1 ? "2020-03-11" : "2020-03-07",
    );
  });
});

describe("numbers, lengths and recurrences", () => {
  it.each(entries(times.units))("reads %s", (word, unit) => {
    expect(valueIn(`Es waren zwei ${capital(word)}.`)).toBe(durationValue(unit, 2));
  });

  it.each(entries(times.counts))("reads %s", (word, count) => {
    expect(valueIn(`Es waren ${word} Wochen.`)).toBe(`P${count}W`);
  });

  it.each(entries(times.ordinals))("reads %s", (word, ordinal) => {
    expect(valueIn(`Das war im ${word} Jahrhundert.`)).toBe(pad(ordinal - 1));
  });

  it.each(entries(times.decades))("reads %s", (word, decade) => {
    const written = word.includes("jahr") ? capital(word) : `${word} Jahren`;
    expect(valueIn(`Das war in den ${written}.`)).toBe(String(decade).slice(0, 3));
  });

  it.each(times.decadeEndings)("reads 80%s", (ending) => {
    expect(valueIn(`Das war in den 80${ending}.`)).toBe("198");
  });

  it.each(entries(times.sets))("reads %s", (word, value) => {
    expect(timesIn(`Er übt ${word} dort.`)).toEqual([`${word} SET ${value}`]);
  });

  it.each(entries(times.durationAdjectives))("reads zwei%s", (stem, unit) => {
    expect(valueIn(`Nach zwei${stem}er Haft kam er frei.`)).toBe(durationValue(unit, 2));
    expect(valueIn(`Nach 12-${stem}er Haft kam er frei.`)).toBe(durationValue(unit, 12));
  });

  it.each(entries(times.longs))("reads %s", (stem, unit) => {
    expect(valueIn(`Nach ${stem}em Streit einigten sie sich.`)).toBe(durationValue(unit, undefined));
  });
});

describe("forms", () => {
  it.each(times.adjectiveEndings)("reads over an adjective in -%s", (ending) => {
    expect(timesIn(`Das waren zwei lang${ending} Wochen.`)).toEqual([`zwei lang${ending} Wochen DURATION P2W`]);
  });

  it.each(times.verbForms.participlePrefixes)("sees a participle in %s-", (prefix) => {
    expect(valueIn(`Sie ist heute ${prefix}lassen worden.`)).toBe("2025-02-12");
    expect(valueIn(`Sie ist heute dort ${prefix}lassen.`)).toBe("2025-02-12");
  });

  it("sees a participle with its infix, and a weak past", () => {
    expect(valueIn(`Sie ist heute ab${times.verbForms.participleInfix}reist.`)).toBe("2025-02-12");
    expect(valueIn(`Das Haus steht heute leer, teil${times.verbForms.pastEnding} sie mit.`)).toBe("PRESENT_REF");
  });

  it.each(times.verbForms.participleEndings)("sees a participle in -%s", (ending) => {
    expect(valueIn(`Sie ist heute gekomm${ending}.`)).toBe("2025-02-12");
  });
});

describe("signals", () => {
  const all = entries(times.signals).flatMap(([signal, words]) => words.map((word) => [word, signal] as const));

  it.each(all)("%s is known as %s", (word, signal) => {
    expect(word).toBe(word.toLowerCase().trim());
    expect(lexiconOf(times).get(word)).toMatchObject({ [signal]: true });
  });

  it.each(times.signals.measure)("sees no year before %s", (word) => {
    expect(timesIn(`Es waren 2013 ${word}.`)).toEqual([]);
  });

  it.each(times.signals.lasting)("takes years as the length of %s", (word) => {
    expect(timesIn(`Nach dreijähriger ${capital(word)} endete es.`)).toEqual(["dreijähriger DURATION P3Y"]);
  });

  it.each(times.signals.future)("looks ahead with %s", (word) => {
    expect(valueIn(`Er ${word} am Freitag dort.`)).toBe("2025-02-14");
  });

  it.each(times.signals.past)("looks back with %s", (word) => {
    expect(valueIn(`Er soll am Freitag dort ${word}.`)).toBe("2025-02-07");
  });

  it.each(times.signals.vague)("leaves the number open with %s", (word) => {
    expect(valueIn(`Es dauerte ${word} Wochen.`)).toBe("PXW");
  });

  it.each(times.signals.age)("sees an age before %s", (word) => {
    expect(timesIn(`Sie ist drei Jahre ${word}.`)).toEqual([]);
  });

  it.each(times.signals.beforeYear)("sees a year behind %s", (word) => {
    expect(mentionsIn(`Es war ${capital(word)} 1350 so.`)[0]?.value).toMatch(/^1350/);
  });

  it.each(times.signals.updateMark)("sees an update behind %s", (word) => {
    expect(mentionsIn(`${capital(word)}: 3.2.2025`)[0]?.role).toBe("updated");
  });

  it.each(times.signals.every)("sees a recurrence behind %s", (word) => {
    expect(mentionsIn(`Das gilt ${word} Woche.`)[0]?.type).toBe("SET");
  });
});
