import { describe, expect, it } from "vitest";
import {
  anonymousNouns,
  contentNouns,
  outletNouns,
  personNouns,
  reportNouns,
  sourceNounEndings,
  sourceNouns,
  speakerNouns,
  viewNouns,
} from "../../src/locales/de/speech-nouns.ts";
import { reliance } from "../../src/locales/de/stances.ts";
import { capital } from "../time/times-of.ts";
import { firstIn } from "./statements-of.ts";

describe("nouns of saying", () => {
  it.each(sourceNouns)("takes nach … %s for a source", (noun) => {
    expect(firstIn(`Nach unbestätigter ${noun} starben zwei Menschen.`)).toMatchObject({
      cue: "Nach",
      quote: "starben zwei Menschen",
    });
  });

  it.each(sourceNounEndings)("takes a compound in -%s for a source", (ending) => {
    expect(firstIn(`Nach Polizei${ending} starben zwei Menschen.`)).toMatchObject({
      cue: "Nach",
      speaker: `Polizei${ending}`,
    });
  });

  it.each(contentNouns)("takes what follows %s for its content", (noun) => {
    expect(firstIn(`Es gibt hier ${noun}, dass zwei Menschen starben.`)).toMatchObject({
      quote: "dass zwei Menschen starben",
    });
  });

  it.each(viewNouns)("takes aus … %s of somebody for a source", (noun) => {
    expect(firstIn(`Aus ${noun} der Kammer starben zwei Menschen.`)).toMatchObject({ speaker: `${noun} der Kammer` });
    expect(firstIn(`Aus ${noun} starben zwei Menschen.`)).toEqual({});
  });

  it.each(reportNouns)("takes %s before the colon of a headline for its source", (noun) => {
    expect(firstIn(`${noun}: Minister plant Rückzug`)).toMatchObject({
      speaker: noun,
      quote: "Minister plant Rückzug",
    });
  });

  it("takes no other noun for the source of a headline", () => {
    expect(firstIn("Wetter: Minister plant Rückzug")).toEqual({});
  });

  it.each(personNouns)("takes %s for a person", (noun) => {
    expect(firstIn(`Laut ${noun} starben zwei Menschen.`).chain).toEqual([`person ${noun}`]);
  });

  it.each(outletNouns)("takes %s for an outlet", (noun) => {
    expect(firstIn(`Laut ${noun} starben zwei Menschen.`).chain).toEqual([`outlet ${noun}`]);
  });

  it.each(anonymousNouns)("takes %s for a source without a name", (noun) => {
    expect(firstIn(`Laut ${noun} starben zwei Menschen.`).chain).toEqual([`anonymous ${noun}`]);
  });

  it.each(speakerNouns)("knows what kind of source %s is", (noun) => {
    expect(firstIn(`Laut ${noun} starben zwei Menschen.`).chain).not.toEqual([`unknown ${noun}`]);
  });

  it.each(reliance)("lists whom a paper rests on with %s", (noun) => {
    expect(firstIn(`Wie das Blatt mit ${capital(noun)} auf Insider berichtet, starben zwei Menschen.`).chain).toEqual([
      "anonymous Insider",
      "outlet Blatt",
    ]);
  });
});
