import { remember } from "../text/remember.ts";

/** As `remember`, for what a text tells by the tables of a language. */
export function rememberFor<Tables extends object, Result>(
  work: (text: string, tables: Tables) => Result,
): (tables: Tables) => (text: string) => Result {
  const opened = new WeakMap<Tables, (text: string) => Result>();
  return (tables) => {
    const known = opened.get(tables);
    if (known !== undefined) return known;
    const made = remember((text) => work(text, tables));
    opened.set(tables, made);
    return made;
  };
}
