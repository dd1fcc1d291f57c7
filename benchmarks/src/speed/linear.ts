import { articleFromText, createDigester, de, findNames, findStatements, findTimes, plainDocument } from "@digest/core";
import type { Section } from "./report.ts";

const small = 100_000;
const large = 1_000_000;
/** Times below this are those of the engine, not of the text, in milliseconds. */
const leastBase = 20;

const letters = "abdefgiklmnoprstuw";

/** A name that comes only once in a text. */
function ownName(index: number): string {
  const at = (place: number) => letters[Math.floor(index / letters.length ** place) % letters.length] ?? "";
  return `${at(0).toUpperCase()}${at(1)}${at(2)}${at(3)}en`;
}

/** What a text is made of, again and again; some with a name of its own each time. */
const units: readonly ((index: number) => string)[] = [
  () => "Der Minister sagte am Montag in Lodin, man prüfe den Plan. ",
  () => "„",
  () => '"',
  () => "1",
  () => "1.",
  () => "A ",
  () => "(",
  () => "a-",
  () => "-",
  () => ", ",
  () => "sagte ",
  () => "„a“, sagte ",
  () => "\n",
  () => "Karl Olsak ",
  () => "am 3. Mai ",
  () => "Karl Olsak dementierte, dass er zurückgetreten sei.\n",
  (index) => `Minister Karl ${ownName(index)} telefonierte mit Anna ${ownName(7 * index + 3)}.\n`,
  (index) => `In ${ownName(index)}stadt starben bei einem Unfall ${index} Menschen.\n`,
];

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

function textOf(unit: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    const part = unit(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function took(work: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Ten times the text may take little more than ten times the time, whatever the text is made of. */
export async function linear(): Promise<Section> {
  const facts: [string, string][] = [];
  for (const [name, work] of Object.entries(analysers)) {
    const ratios = units.map((unit) => {
      const one = textOf(unit, small);
      work(one);
      const base = took(work, one);
      const time = took(work, textOf(unit, large));
      return { unit: JSON.stringify(unit(1)), time, ratio: time / Math.max(base, leastBase) };
    });
    const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    const slowest = ratios.reduce((a, b) => (b.time > a.time ? b : a));
    facts.push([`${name}: most for ten times the text`, `${worst.ratio.toFixed(1)} × (${worst.unit})`]);
    facts.push([`${name}: slowest megabyte`, `${slowest.time.toFixed(0)} ms (${slowest.unit})`]);
  }
  return {
    title: "Time in proportion to the text",
    note: `One of ${units.length} pieces over and over: ${large / 1e6} MB against ${small / 1000} kB. Processor time.`,
    facts,
  };
}
