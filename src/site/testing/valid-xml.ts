import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";

const validators = new Map<string, XsdValidator>();

/** Reads each schema once; the validators live as long as the tests. */
const validatorFor = (xsd: string): XsdValidator => {
  const known = validators.get(xsd);
  if (known) return known;
  const schema = XmlDocument.fromString(xsd);
  const made = XsdValidator.fromDoc(schema);
  schema.dispose();
  validators.set(xsd, made);
  return made;
};

/** Throws unless the text is well-formed XML with all its namespaces declared, and valid by the XSD. */
export const expectValidXml = (xml: string, xsd: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const document = XmlDocument.fromString(xml);
  try {
    validatorFor(xsd).validate(document);
  } finally {
    document.dispose();
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
