/**
 * How much of an article each form carries, fullest first. Between two deliveries that are otherwise equal the fuller form is kept.
 * Keys are formats, or what a format begins with (`html-2024` is `html`).
 */
export const formPrecedence = {
  digitalwires: 90,
  "newsml-g2": 80,
  api: 70,
  json: 65,
  html: 60,
  page: 60,
  search: 50,
  text: 45,
  iptc7901: 40,
  dump: 30,
  atom: 20,
  feed: 20,
  rdf: 20,
  rss: 20,
} as const satisfies Readonly<Record<string, number>>;

/** A form no table knows stands between pages and dumps. */
const unknownForm = 45;

/** The rank of a format, higher is fuller: the longest entry of `formPrecedence` it begins with decides. */
export function formRank(format: string): number {
  let rank = unknownForm;
  let longest = 0;
  for (const [form, value] of Object.entries(formPrecedence)) {
    if (form.length > longest && format.startsWith(form)) {
      rank = value;
      longest = form.length;
    }
  }
  return rank;
}
