export { at, child, children, descendants, problemPath, textContent, type XmlElement } from "./element.ts";
export { parseXml, type XmlOptions, type XmlReading } from "./parse-xml.ts";
