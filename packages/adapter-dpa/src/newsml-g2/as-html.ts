/** Elements that HTML knows to be without content. */
const voids: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr", "col"]);

/** Elements of NITF that HTML calls otherwise. */
const renamed: Readonly<Record<string, string>> = { hl2: "h2", "body.content": "section" };

const emptyTag = /<([A-Za-z][\w.:-]{0,100})((?:\s[^<>]{0,20000})?)\/>/g;
const nitfTag = /<(\/?)(hl2|body\.content)(?=[\s>])/g;

/** One that is not closed goes on to the end. */
const cdata = /<!\[CDATA\[(.*?)(?:\]\]>|$)/gs;
const prefix = /<(\/?)[A-Za-z][\w.-]{0,100}:(?=[A-Za-z])/g;

/** What XML has and HTML has not: character data that is not parsed, and prefixes of namespaces. */
function withoutXml(markup: string): string {
  const text = markup.includes("<![CDATA[")
    ? markup.replace(cdata, (_, raw: string) => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    : markup;
  return text.replace(prefix, "<$1");
}

/**
 * XHTML and NITF as an HTML parser has to be given it: HTML closes no element by a slash in its tag, and the content of NITF becomes the
 * section that is read.
 */
export function asHtml(xml: string): string {
  const markup = withoutXml(xml);
  const closed = markup.includes("/>")
    ? markup.replace(emptyTag, (whole, name: string, attributes: string) =>
        voids.has(name) ? whole : `<${name}${attributes}></${name}>`,
      )
    : markup;
  if (!closed.includes("<body.content")) return closed;
  return closed
    .replace("<body.content", '<body.content class="main"')
    .replace(nitfTag, (_, slash: string, name: string) => `<${slash}${renamed[name] ?? name}`);
}
