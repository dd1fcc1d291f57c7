import type { ReasonKey } from "./words.ts";

/** What German readers are told of core's reasons. */
export const reasons: Readonly<Record<ReasonKey, string>> = {
  "same-participants": "dieselben Beteiligten",
  "same-place": "derselbe Ort",
  "same-context": "nennt selbst niemanden und keinen Ort, der Text spricht aber von denen des anderen",
  "happens-once": "geschieht einem Menschen nur einmal",
  "planned-then-held": "erst geplant, dann geschehen",
  "rumoured-then-held": "erst ein dementiertes Gerücht, dann als Tatsache berichtet",
  "same-day": "derselbe Tag",
  "same-weekday": "der Wochentag des einen passt zum Tag des anderen",
  "days-apart": "binnen weniger Tage berichtet",
  "times-agree": "die Zeiten passen zusammen",
  "does-not-repeat": "wiederholt sich nicht so bald",
  "only-candidate": "nur dieses Ereignis kommt infrage",
  "same-outlet": "beide nennen dasselbe Medium als Quelle",
  "report-of-report": "der eine erzählt vom Bericht des anderen",
  "same-people": "beide Artikel erzählen von denselben weiteren Menschen",
  "open-time": "ein Text lässt offen, wann es war",
  "no-common-day": "dieselben Beteiligten, aber kein gemeinsamer Tag",
  "asserted-and-denied": "der eine behauptet, was der andere bestreitet",
  "confirmed-and-denied": "der eine bestätigt, was der andere bestreitet",
  "values-differ": "zwei Zahlen, die nicht beide stimmen können",
};
