import { articleFromText, createDigester, de, findNames, findStatements, findTimes, plainDocument } from "@digest/core";
import type { Section } from "./report.ts";

const small = 100_000;
const large = 1_000_000;

/** What a text is made of, again and again. */
const units = [
  "Der Minister sagte am Montag in Lodin, man prüfe den Plan. ",
  "„",
  '"',
  "1",
  "1.",
  "A",
  "A ",
  "(",
  "a-",
  "-",
  ", ",
  "sagte ",
  "„a“, sagte ",
  "\n",
  "Karl Olsak ",
  "am 3. Mai ",
] as const;

const analysers: Readonly<Record<string, (text: string) => unknown>> = {
  sentences: (text) => plainDocument(text, de),
  times: (text) => findTimes(plainDocument(text, de), { locale: de }),
  names: (text) => findNames(plainDocument(text, de), { locale: de }),
  statements: (text) => findStatements(plainDocument(text, de), { locale: de }),
  "whole digester": (text) => {
    const digester = createDigester({ locale: de });
    digester.add({ uri: "x", article: articleFromText({ source: "x", headline: "Plan", text }) });
    return digester.digest();
  },
};

function took(work: (text: string) => unknown, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}

/** Ten times the text may take little more than ten times the time, whatever the text is made of. */
export async function linear(): Promise<Section> {
  const facts: [string, string][] = [];
  for (const [name, work] of Object.entries(analysers)) {
    const ratios = units.map((unit) => {
      const one = unit.repeat(Math.ceil(small / unit.length));
      const ten = unit.repeat(Math.ceil(large / unit.length));
      const base = Math.min(took(work, one), took(work, one));
      const time = took(work, ten);
      return { unit, time, ratio: time / Math.max(base, 1) };
    });
    const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    const slowest = ratios.reduce((a, b) => (b.time > a.time ? b : a));
    facts.push([`${name}: most for ten times the text`, `${worst.ratio.toFixed(1)} × (${JSON.stringify(worst.unit)})`]);
    facts.push([`${name}: slowest megabyte`, `${slowest.time.toFixed(0)} ms (${JSON.stringify(slowest.unit)})`]);
  }
  return {
    title: "Time in proportion to the text",
    note: `One of ${units.length} pieces over and over: ${large / 1e6} MB against ${small / 1000} kB.`,
    facts,
  };
}
