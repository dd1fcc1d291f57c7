import { analyse, de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { tell } from "./tell.ts";

/** What a sentence tells, each as `kind modality: role name, …`. */
function told(sentence: string, published = "2025-03-05T12:00:00+01:00"): readonly string[] {
  const { eventMentions, entities } = analyse(tell("a", published, "Meldung", sentence), de);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return eventMentions.map(
    ({ kind, modality, participants }) =>
      `${kind.id} ${modality}: ${participants.map(({ role, entityId }) => `${role} ${nameOf(entityId)}`).join(", ")}`,
  );
}

describe("modality", () => {
  it.each([
    [
      "Karl Winter hat am Montag mit Petra Sommer telefoniert.",
      "telephone-call actual: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter soll am Montag mit Petra Sommer telefoniert haben.",
      "telephone-call actual: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter will am Freitag mit Petra Sommer telefonieren.",
      "telephone-call planned: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter wird am Freitag mit Petra Sommer telefonieren.",
      "telephone-call planned: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter könnte mit Petra Sommer telefonieren.",
      "telephone-call hypothetical: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter hat nicht mit Petra Sommer telefoniert.",
      "telephone-call negated: party Karl Winter, party Petra Sommer",
    ],
    [
      "Karl Winter telefoniert regelmäßig mit Petra Sommer.",
      "telephone-call habitual: party Karl Winter, party Petra Sommer",
    ],
    ["Minister Karl Winter ist am Montag zurückgetreten.", "resignation actual: person Karl Winter"],
    [
      "Minister Karl Winter fordert ein Treffen mit Petra Sommer.",
      "meeting hypothetical: party Petra Sommer, party Karl Winter",
    ],
  ])("reads %s", (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });
});

describe("participants", () => {
  it.each([
    [
      "Nach dem Telefonat zwischen Karl Winter und Petra Sommer blieb vieles offen.",
      "telephone-call actual: party Karl Winter, party Petra Sommer",
    ],
    [
      "Winters Gespräch mit Petra Sommer dauerte lange. Karl Winter lachte.",
      "talks actual: party Karl Winter, party Petra Sommer",
    ],
    [
      "Die Polizei hat am Dienstag den früheren Bankchef Rolf Distelkamp festgenommen.",
      "arrest actual: suspect Rolf Distelkamp",
    ],
    ["Rolf Distelkamp ist am Dienstag festgenommen worden.", "arrest actual: suspect Rolf Distelkamp"],
    [
      "Der SV Adlerstein hat am Samstag gegen den FC Norden mit 3:1 gewonnen.",
      "match actual: side SV Adlerstein, side FC Norden",
    ],
  ])("reads %s", (sentence, expected) => {
    expect(told(sentence)[0]).toBe(expected);
  });

  it("takes a date behind another noun as a bound alone", () => {
    const { eventMentions } = analyse(
      tell(
        "a",
        "2025-03-05T12:00:00+01:00",
        "Meldung",
        "Karl Winter hat seit dem Parteitag am 20. Februar mit Petra Sommer telefoniert.",
      ),
      de,
    );
    expect(eventMentions.flatMap(({ times }) => times.map(({ relation }) => relation))).toEqual(["after"]);
  });
});
