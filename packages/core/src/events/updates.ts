import type { Locale } from "../locales/locale.ts";
import type { TimelineChange } from "../model/digest.ts";
import type { EventStatus } from "../model/event.ts";
import type { When } from "../model/when.ts";
import { toldOrder } from "./days.ts";
import type { EventNode } from "./event-node.ts";
import { statusOf } from "./status.ts";
import { statusFacts } from "./status-facts.ts";

/** What texts of one time changed of an event. */
export interface Update {
  /** EDTF: publication of the texts that brought it, or of texts without a date the open interval after what they changed. */
  readonly at: string;
  readonly articleIds: readonly string[];
  readonly change: TimelineChange;
}

interface Step {
  readonly at: When;
  readonly members: readonly EventNode[];
}

/** Texts by the time they were published, those of one time together. What has no time tells nothing of what came first. */
function stepsOf(members: readonly EventNode[]): readonly Step[] {
  const found = new Map<string, { at: When; members: EventNode[] }>();
  for (const member of members) {
    const at = member.occurrence.unit.published;
    if (at === undefined) continue;
    const key = toldOrder(at);
    const known = found.get(key);
    if (known === undefined) found.set(key, { at, members: [member] });
    else known.members.push(member);
  }
  return [...found.keys()].toSorted().flatMap((key) => found.get(key) ?? []);
}

function articlesOf(members: readonly EventNode[]): readonly string[] {
  return [...new Set(members.map(({ occurrence }) => occurrence.unit.articleId))].toSorted();
}

type Quantity = (TimelineChange & { of: "figure" })["from"];

/** The last figure of each name that the texts of a step give. */
function figuresOf({ members }: Step): ReadonlyMap<string, { readonly value: Quantity; readonly articleId: string }> {
  const found = new Map<string, { value: Quantity; articleId: string }>();
  for (const { occurrence } of members)
    for (const { name, comparator, value, unit } of occurrence.attributes)
      if (typeof value === "number")
        found.set(`${name} ${unit ?? ""}`, {
          value: { comparator, value, ...(unit === undefined ? {} : { unit }) },
          articleId: occurrence.unit.articleId,
        });
  return found;
}

function differ(a: Quantity, b: Quantity): boolean {
  return a.value !== b.value || a.comparator !== b.comparator;
}

/** A text without a date that tells what became of a plan: it came after the plan, however late. */
function undatedOutcome(members: readonly EventNode[], plan: Step, locale: Locale): readonly Update[] {
  const undated = members.filter(({ occurrence }) => occurrence.unit.published === undefined);
  const told = undated.filter(({ occurrence }) => occurrence.held || occurrence.calledOff);
  const now = statusOf(statusFacts(members, locale));
  if (told.length === 0 || now === "planned") return [];
  const at = `${plan.at.value.slice(0, 10)}/..`;
  return [{ at, articleIds: articlesOf(told), change: { of: "status", from: "planned", to: now } }];
}

/** What each text changed of what was known before it: a plan that came true or was called off, a report confirmed or denied, a figure revised. */
export function updatesOf(members: readonly EventNode[], locale: Locale): readonly Update[] {
  const steps = stepsOf(members);
  const last = steps.at(-1);
  if (last === undefined || (steps.length === 1 && last.members.length === members.length)) return [];
  const found: Update[] = [];
  const known: EventNode[] = [];
  const figures = new Map<string, Quantity>();
  let status: EventStatus | undefined;
  for (const step of steps) {
    known.push(...step.members);
    const now = statusOf(statusFacts(known, locale));
    if (status !== undefined && now !== status)
      found.push({
        at: step.at.value,
        articleIds: articlesOf(step.members),
        change: { of: "status", from: status, to: now },
      });
    status = now;
    for (const [key, { value, articleId }] of figuresOf(step)) {
      const before = figures.get(key);
      if (before !== undefined && differ(before, value))
        found.push({
          at: step.at.value,
          articleIds: [articleId],
          change: { of: "figure", name: key.split(" ")[0] ?? key, from: before, to: value },
        });
      figures.set(key, value);
    }
  }
  return status === "planned" ? [...found, ...undatedOutcome(members, last, locale)] : found;
}
