import { readFileSync } from "node:fs";

function asset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
}

/** The files a page loads, read once: a style sheet, a script that the pages also work without, an icon. */
export const style = asset("style.css");
export const script = asset("app.js");
export const icon = asset("icon.svg");
