import { html, type PositionView, type SafeHtml, type Words } from "@digest/render";
import type { PageContext } from "./page.ts";
import { positionCard, quotedWords } from "./parts.ts";

/** Sources that do the same about an event. */
interface Stance {
  readonly act: PositionView["act"];
  readonly label: string;
  readonly positions: readonly PositionView[];
}

function stancesOf(positions: readonly PositionView[], { acts }: Words): readonly Stance[] {
  return [...new Set(positions.map(({ act }) => act))].map((act) => ({
    act,
    label: acts[act],
    positions: positions.filter((position) => position.act === act),
  }));
}

const namedWho = 3;
const quotedStances = 2;

/** A row for each thing sources do: what, who does it, and for the first rows the words. */
export function stanceRows(
  positions: readonly PositionView[],
  words: Words,
  context: PageContext,
): readonly SafeHtml[] {
  return stancesOf(positions, words).map(({ act, label, positions: own }, index) => {
    const who = [...new Set(own.map((position) => position.who))];
    const more = who.length > namedWho ? ` +${who.length - namedWho}` : "";
    const quote = index < quotedStances ? own[0]?.quotes[0] : undefined;
    return html`<div class="stance ${act}"><p><strong class="act">${label}</strong> <span class="who">${who.slice(0, namedWho).join(" · ")}${more}</span></p>${quote !== undefined && html`<p>${quotedWords(quote, words, context)}</p>`}</div>`;
  });
}

/** Columns side by side: who confirms, who denies, who keeps silent, who says so. */
export function stanceColumns(positions: readonly PositionView[], words: Words, context: PageContext): SafeHtml {
  return html`<div class="columns">${stancesOf(positions, words).map(
    ({ act, label, positions: own }) =>
      html`<section class="column ${act}"><h3>${label} <span class="count">${own.length}</span></h3><ul class="positions">${own.map((position) => positionCard(position, label, words, context))}</ul></section>`,
  )}</div>`;
}
