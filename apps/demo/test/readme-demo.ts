const start = "<!-- demo -->";
const stop = "<!-- /demo -->";
const lines = 48;

/** What the README shows of the demo: its beginning, cut at the rule before an event. */
export function demoExcerpt(output: string): string {
  const all = output.split("\n");
  const cut = all.findLastIndex((line, index) => index <= lines && line.startsWith("─"));
  return all
    .slice(0, cut === -1 ? lines : cut)
    .join("\n")
    .trimEnd();
}

/** The README with the demo's output between its marks. */
export function withDemo(readme: string, output: string): string {
  const before = readme.slice(0, readme.indexOf(start) + start.length);
  const after = readme.slice(readme.indexOf(stop));
  return `${before}\n\n\`\`\`text\n${demoExcerpt(output)}\n\`\`\`\n\n${after}`;
}
