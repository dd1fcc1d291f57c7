/** Keys that no XML name can be, so that an element called `_` or `$` collides with none. */
export const charKey = "#text";
export const attributeKey = "#attributes";
export const childKey = "#children";
export const textNodeName = "__text__";

/** xml2js's options under which it keeps the order of elements, each with its text; enough where no element has both words and elements. */
export const unmixedOptions = {
  async: false,
  charkey: charKey,
  attrkey: attributeKey,
  childkey: childKey,
  explicitChildren: true,
  preserveChildrenOrder: true,
} as const;

/** xml2js's options under which it keeps the order of mixed content, and all white space. */
export const orderedOptions = {
  async: false,
  charkey: charKey,
  attrkey: attributeKey,
  childkey: childKey,
  explicitChildren: true,
  preserveChildrenOrder: true,
  charsAsChildren: true,
  includeWhiteChars: true,
} as const;
