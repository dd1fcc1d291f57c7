/** Hosts of portals that share the system of IPPEN.MEDIA, without `www.`; others are told by their markup. */
export const portals = [
  "24auto.de",
  "24books.de",
  "24garten.de",
  "24hamburg.de",
  "24rhein.de",
  "24royal.de",
  "24vita.de",
  "alsfelder-allgemeine.de",
  "az-online.de",
  "bgland24.de",
  "buzzfeed.de",
  "bw24.de",
  "chiemgau24.de",
  "come-on.de",
  "da-imnetz.de",
  "dasgelbeblatt.de",
  "deichstube.de",
  "echo24.de",
  "einfach-tasty.de",
  "extratipp.com",
  "fehmarn24.de",
  "fnp.de",
  "fr.de",
  "frankfurter-wochenblatt.de",
  "fuldaerzeitung.de",
  "fussball-vorort.de",
  "giessener-allgemeine.de",
  "hallo-muenchen.de",
  "hanauer.de",
  "heidelberg24.de",
  "hersfelder-zeitung.de",
  "hna.de",
  "ingame.de",
  "innsalzach24.de",
  "kreisbote.de",
  "kreiszeitung.de",
  "kurierverlag.de",
  "landtiere.de",
  "leinetal24.de",
  "lokalo24.de",
  "ludwigshafen24.de",
  "mangfall24.de",
  "mannheim24.de",
  "meine-anzeigenzeitung.de",
  "merkur.de",
  "nordbuzz.de",
  "op-online.de",
  "ovb-online.de",
  "rosenheim24.de",
  "ruhr24.de",
  "sauerlandkurier.de",
  "siegerlandkurier.de",
  "soester-anzeiger.de",
  "tz.de",
  "wa.de",
  "wasserburg24.de",
  "werra-rundschau.de",
  "wetterauer-zeitung.de",
  "wlz-online.de",
] as const;

const known: ReadonlySet<string> = new Set(portals);

/** The portal of an address: its host without `www.`. */
export function portalOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol.startsWith("http") && hostname !== "" ? hostname.replace(/^(?:www|m|amp)\./, "") : undefined;
}

/** Whether a host is one of the portals listed. */
export function isPortal(host: string | undefined): boolean {
  return host !== undefined && known.has(host);
}
