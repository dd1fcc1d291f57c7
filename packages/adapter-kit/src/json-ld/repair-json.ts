const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What comes behind a string: the end of its holder, the colon of a name, or a comma and the next value. */
const behindString = /\s*(?:[}\]:;]|$|,\s*(?:["{[\]}\d-]|true\b|false\b|null\b|$))/y;

/** Whether a quotation mark inside a string ends it, told by what comes next; else it is a mark of the text, `"Er sagte "nein" dazu"`. */
function endsString(json: string, at: number): boolean {
  behindString.lastIndex = at + 1;
  return behindString.test(json);
}

/**
 * Mends JSON as templates break it: raw line breaks, controls and quotation marks inside strings are escaped, a comma before a
 * closing bracket is dropped, a semicolon at the end too. What is sound stays as it is.
 */
export function repairJson(json: string): string {
  const parts: string[] = [];
  let inString = false;
  let comma = -1;
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charAt(at);
    if (inString) {
      if (character === "\\") {
        parts.push(character, json.charAt(at + 1));
        at += 1;
      } else if (character === '"') {
        inString = !endsString(json, at);
        parts.push(inString ? '\\"' : '"');
      } else parts.push(character < " " ? escaped(character) : character);
      continue;
    }
    if ((character === "}" || character === "]") && comma >= 0) parts[comma] = "";
    if (character === '"') inString = true;
    if (character === ",") comma = parts.length;
    else if (character.trim() !== "") comma = -1;
    parts.push(character);
  }
  return parts.join("").trim().replace(/;$/, "");
}
