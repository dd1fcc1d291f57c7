const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Mends JSON as templates break it: raw line breaks and controls inside strings are escaped, a comma before a closing
 * bracket is dropped, a semicolon at the end too. One linear pass; what is sound stays as it is.
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
      } else {
        if (character === '"') inString = false;
        parts.push(character < " " ? escaped(character) : character);
      }
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
