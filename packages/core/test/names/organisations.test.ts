import { describe, expect, it } from "vitest";
import { namesIn } from "./names-in.ts";

describe("organisations", () => {
  it.each([
    ["Gestern meldete die Kranwerk GmbH Gewinne.", "Kranwerk GmbH"],
    ["Im Mai kaufte die Brandner & Söhne AG ein Werk.", "Brandner & Söhne AG"],
    ["Das Spiel gegen den FC Hallbach endete früh.", "FC Hallbach"],
    ["Der 1. FC Wardau verlor erneut.", "1. FC Wardau"],
    ["Die Partei heißt SPD.", "SPD"],
    ["Nach Angaben der KLVX sank der Umsatz.", "KLVX"],
    ["Der Ölkonzern Petrolux senkte die Preise.", "Petrolux"],
    ["Der Handelskonzern Nordtrade senkte die Preise.", "Nordtrade"],
    ["Die Partei Aufbruch siegte.", "Aufbruch"],
    ["Das meldete die Nachrichtenagentur Zentrix.", "Zentrix"],
    ["Das Magazin „Blaupause“ berichtete darüber.", "Blaupause"],
    ["Forscher am Institut für Wetterkunde warnten.", "Institut für Wetterkunde"],
    ["Sie lehrt an der Universität Hamburg.", "Universität Hamburg"],
    ["Er arbeitet bei der Deutschen Bahn.", "Deutschen Bahn"],
    ["Die Bundesnetzagentur prüft den Fall.", "Bundesnetzagentur"],
    ["Die Bahn streicht Züge.", "Bahn"],
    ["Dem »Spiegel« zufolge stimmt das.", "Spiegel"],
    ["Das Startup heißt DataKern.", "DataKern"],
    ["Später spielte er für Northport United.", "Northport United"],
  ])("finds %s", (text, name) => {
    expect(namesIn(text)).toContain(`ORG ${name}`);
  });

  it.each(["Der Film läuft im TV.", "Das Buch hat die ISBN 123.", "Die WM beginnt im Juni."])(
    "takes no other acronym: %s",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
