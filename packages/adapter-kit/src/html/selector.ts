import type { AnyNode, Element } from "./node.ts";

interface AttributeTest {
  readonly name: string;
  readonly operator: "" | "=" | "*=" | "^=" | "$=" | "~=";
  readonly value: string;
}

/** Tag, id, classes and attributes that one element must have. */
interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
}

/** What an element has to be, and what has to be around it, from the innermost ancestor outwards. */
interface Chain {
  readonly element: Compound;
  readonly around: readonly Compound[];
}

/** Alternatives. */
export type Selector = readonly Chain[];

const part = /([.#]?)([\w-]+|\*)|\[([\w:-]+)(?:([*^$~]?=)["']?([^\]"']*)["']?)?\]/y;

function compound(source: string): Compound {
  const classes: string[] = [];
  const attributes: AttributeTest[] = [];
  let tag: string | undefined;
  let id: string | undefined;
  part.lastIndex = 0;
  for (let found = part.exec(source); found !== null; found = part.exec(source)) {
    const [, mark, word = "", name, operator = "", value = ""] = found;
    if (name !== undefined)
      attributes.push({ name, operator: operator as AttributeTest["operator"], value }); // the operators the pattern allows
    else if (mark === ".") classes.push(word);
    else if (mark === "#") id = word;
    else if (word !== "*") tag = word.toLowerCase();
    if (part.lastIndex === source.length) break;
  }
  return { ...(tag === undefined ? {} : { tag }), ...(id === undefined ? {} : { id }), classes, attributes };
}

function chain(source: string): Chain {
  const [element = compound("*"), ...around] = source.split(/\s+/).map(compound).toReversed();
  return { element, around };
}

const compiled = new Map<string, Selector>();

/** Reads a selector of own tables: `p.lead`, `#main`, `[class*=Follow]`, `.box p`, `.a, .b`. Blanks inside brackets are not known. */
export function selector(source: string): Selector {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = source.split(",").map((alternative) => chain(alternative.trim()));
  compiled.set(source, made);
  return made;
}

/** Blanks that part the tokens of an attribute (HTML Standard, 2.3.2, ASCII whitespace). */
const blanks: ReadonlySet<string> = new Set([" ", "\t", "\n", "\f", "\r"]);

/** Whether an element has a class, told by token, not by substring. */
export function hasClass(element: Element, name: string): boolean {
  const value = element.attribs["class"];
  if (value === undefined || name === "") return false;
  for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + 1))
    if (isEdge(value, at - 1) && isEdge(value, at + name.length)) return true;
  return false;
}

/** Whether no token of a list goes on at a place: a blank stands there, or the list ends. */
function isEdge(list: string, at: number): boolean {
  return at < 0 || at >= list.length || blanks.has(list.charAt(at));
}

const attributeTests: Readonly<Record<AttributeTest["operator"], (actual: string, value: string) => boolean>> = {
  "": () => true,
  "=": (actual, value) => actual === value,
  "*=": (actual, value) => actual.includes(value),
  "^=": (actual, value) => actual.startsWith(value),
  "$=": (actual, value) => actual.endsWith(value),
  "~=": (actual, value) => actual.split(/\s+/).includes(value),
};

function fits(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== undefined && element.name !== tag) return false;
  if (id !== undefined && element.attribs["id"] !== id) return false;
  for (const name of classes) if (!hasClass(element, name)) return false;
  for (const { name, operator, value } of attributes) {
    const actual = element.attribs[name];
    if (actual === undefined || !attributeTests[operator](actual, value)) return false;
  }
  return true;
}

function isInside(element: Element, around: readonly Compound[]): boolean {
  let at: AnyNode | null = element.parent;
  for (const wanted of around) {
    while (at !== null && !(at.type === "element" && fits(at, wanted))) at = at.parent;
    if (at === null) return false;
    at = at.parent;
  }
  return true;
}

/** Whether an element is what a selector that has been read names. */
export function isNamed(element: Element, alternatives: Selector): boolean {
  for (const { element: wanted, around } of alternatives)
    if (fits(element, wanted) && isInside(element, around)) return true;
  return false;
}

/** Whether an element is what a selector names. */
export function matches(element: Element, source: string): boolean {
  return isNamed(element, selector(source));
}
