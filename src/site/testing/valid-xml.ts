import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";

/** Throws unless the text is well-formed XML with all its namespaces declared, and valid by the XSD. */
export const expectValidXml = (xml: string, xsd: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [schema, document] = [XmlDocument.fromString(xsd), XmlDocument.fromString(xml)];
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
  } finally {
    for (const each of [validator, document, schema]) each.dispose();
  }
};

/** The texts of all elements of a name, with its prefix, in order. */
export const textsOf = (xml: string, name: string): string[] => {
  const parser = new SaxesParser({});
  const texts: string[] = [];
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (tag.name !== name) return;
    depth += 1;
    texts.push("");
  });
  parser.on("text", (text) => {
    if (depth > 0) texts.push((texts.pop() ?? "") + text);
  });
  parser.on("closetag", (tag) => {
    if (tag.name === name) depth -= 1;
  });
  parser.write(xml).close();
  return texts;
};
