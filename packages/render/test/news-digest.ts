import { articleFromText, createDigester, type Digest, de } from "@digest/core";

interface Told {
  readonly source: string;
  readonly headline?: string;
  readonly published: string;
  readonly text: string;
}

const told: readonly Told[] = [
  {
    source: "abendpost",
    headline: "Roth telefoniert mit Berg",
    published: "2025-03-04T08:00:00+01:00",
    text: "Ministerin Anna Roth hat am Montag mit Minister Karl Berg telefoniert. Das Gespräch dauerte rund 90 Minuten, wie zwei Beamte berichteten. „Wir haben über die Brücke gesprochen“, sagte Roth.",
  },
  {
    source: "morgenblatt",
    headline: "Berg dementiert Anruf",
    published: "2025-03-05T07:30:00+01:00",
    text: "Minister Karl Berg hat dementiert, dass es am Montag ein Telefonat mit Ministerin Anna Roth gegeben habe. Ein Sprecher der Regierung wollte sich dazu nicht äußern.",
  },
  {
    source: "kreisbote",
    published: "2025-03-06T12:10:00+01:00",
    text: "Bei einem Brand in Halmfurt sind am Mittwoch nach Angaben der Polizei mindestens drei Menschen ums Leben gekommen. Bürgermeisterin Mira Olsak will den Ort am Freitag besuchen.",
  },
  {
    source: "abendpost",
    headline: "Gespräche mit Norwegen abgesagt",
    published: "2025-03-07T18:00:00+01:00",
    text: "Das für Samstag geplante Treffen von Anna Roth und dem Unternehmen Nordkabel AG in Oslo ist abgesagt worden. Russland hat am Donnerstag die Stadt Kiew mit Drohnen angegriffen.",
  },
];

/** A digest of invented news: a denied call, a fire, a plan, a meeting called off, an attack by a country. */
export function newsDigest(): Digest {
  const digester = createDigester({ locale: de });
  for (const [index, input] of told.entries()) {
    const article = articleFromText({ ...input, url: `https://${input.source}.example/${index}` });
    digester.add({ uri: article.url ?? "", article });
  }
  digester.advance("2025-03-10T00:00:00Z");
  return digester.digest();
}
