/** The banners that stand before the text of a dump, as reasons of the ledger. */
export type BannerReason = "cookie-banner" | "ad-blocker-banner";

/** Phrases of the banners, folded to lower case; in the head one of them is enough. */
export const bannerPhrases = {
  "verwenden wir cookies": "cookie-banner",
  "wir verwenden cookies": "cookie-banner",
  "nutzen wir cookies": "cookie-banner",
  "wir nutzen cookies": "cookie-banner",
  "wir setzen cookies": "cookie-banner",
  "seite verwendet cookies": "cookie-banner",
  "setzen wir cookies": "cookie-banner",
  "verwendung von cookies": "cookie-banner",
  "nutzung von cookies": "cookie-banner",
  "besseres nutzererlebnis": "cookie-banner",
  "nutzung unserer dienste": "cookie-banner",
  "unsere dienste nutzt": "cookie-banner",
  "unsere dienste nutzen": "cookie-banner",
  "finanzierung unseres journalistischen": "ad-blocker-banner",
  "anzeigen unserer werbepartner": "ad-blocker-banner",
  "button ihres ad-blockers": "ad-blocker-banner",
  "deaktivieren sie die werbeblockierung": "ad-blocker-banner",
  "die werbeblockierung für": "ad-blocker-banner",
  "mit aktiviertem ad-blocker": "ad-blocker-banner",
  "mit aktivem ad-blocker": "ad-blocker-banner",
  "gratis weiterlesen": "ad-blocker-banner",
  "kostenlos weiterlesen": "ad-blocker-banner",
  "lesen sie gratis": "ad-blocker-banner",
  "sie gratis": "ad-blocker-banner",
  "im ersten monat testen": "ad-blocker-banner",
  "nahezu werbefrei": "ad-blocker-banner",
  "allen berichten und exklusiv": "ad-blocker-banner",
  "dieses banner trotzdem": "ad-blocker-banner",
  "produkt bereits gekauft": "ad-blocker-banner",
} as const satisfies Readonly<Record<string, BannerReason>>;

/** Words of the banners that an article may have too: they count only in the head and only in a line that speaks to the reader. */
export const bannerWords = {
  cookie: "cookie-banner",
  nutzererlebnis: "cookie-banner",
  datenschutzerklärung: "cookie-banner",
  "ad-blocker": "ad-blocker-banner",
  adblocker: "ad-blocker-banner",
  werbeblocker: "ad-blocker-banner",
  werbeblockierung: "ad-blocker-banner",
  werbefrei: "ad-blocker-banner",
  werbepartner: "ad-blocker-banner",
  anzeigen: "ad-blocker-banner",
  "journalistisches angebot": "ad-blocker-banner",
  "journalistischen angebot": "ad-blocker-banner",
  weiterlesen: "ad-blocker-banner",
  loggen: "ad-blocker-banner",
  einloggen: "ad-blocker-banner",
  abo: "ad-blocker-banner",
} as const satisfies Readonly<Record<string, BannerReason>>;

/** Whole lines of the banners, buttons and offers, folded to lower case without final point. */
export const bannerLines = {
  "weitere informationen": "cookie-banner",
  "mehr informationen": "cookie-banner",
  "cookies akzeptieren": "cookie-banner",
  "alle akzeptieren": "cookie-banner",
  akzeptieren: "cookie-banner",
  zustimmen: "cookie-banner",
  ok: "cookie-banner",
  "jetzt testen": "ad-blocker-banner",
  "jetzt abonnieren": "ad-blocker-banner",
  "bereits abonnent": "ad-blocker-banner",
} as const satisfies Readonly<Record<string, BannerReason>>;

/** Short offers without verb: they count in the head alone. Folded to lower case. */
export const bannerOffers = {
  "exklusiv-artikel": "ad-blocker-banner",
  "exklusiven artikel": "ad-blocker-banner",
  "exklusive artikel": "ad-blocker-banner",
  "unbegrenzter zugang": "ad-blocker-banner",
  "im ersten monat": "ad-blocker-banner",
  "€ im monat": "ad-blocker-banner",
  "ad-blocker auf": "ad-blocker-banner",
} as const satisfies Readonly<Record<string, BannerReason>>;
