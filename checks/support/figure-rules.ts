import { parseAst } from "vitest/node";
import { isNode, type Node, visit } from "./source-file.ts";

/** Files whose text is about rates and sums of money: there, no figure may become a floating-point number. */
const figureFiles = /^src\/(rates\/|.*[/-](rates?|fraction|ticker|money|convert|conversion)[-.])/;

/** Words by which code here names a figure, also inside longer names. */
const figureNames = /value|figure|price|rate|amount|percent|decimal|quote/i;

/** Where a figure would pass through a floating-point number, a sentence each; `files` maps paths to their text. */
export function figureViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!figureFiles.test(path) || /\.test\.tsx?$/.test(path)) return [];
    const found: string[] = [];
    const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" });
    visit(program, (node) => {
      const fault = faultOf(node);
      if (fault) found.push(`${path}: ${fault}; figures are exact, see src/domain/fraction.ts.`);
    });
    return found;
  });
}

function faultOf(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node.value === "number" && !Number.isInteger(node.value)) {
    return `${node.raw} is a floating-point number`;
  }
  if (node.type === "UnaryExpression" && node.operator === "+") {
    return namesFigure(node.argument) ? "+ makes a figure a floating-point number" : undefined;
  }
  if (node.type !== "CallExpression" || !isNode(node.callee)) return undefined;
  const { callee } = node;
  const property = callee.type === "MemberExpression" && isNode(callee.property) ? callee.property.name : callee.name;
  if (property === "parseFloat") return "parseFloat cuts figures short";
  if (callee.type === "MemberExpression" && /^to(Fixed|Precision|Exponential)$/.test(String(property))) {
    return `.${property} rounds a floating-point number`;
  }
  const converts = callee.name === "Number" && namesFigure(node.arguments);
  return converts ? "Number makes a figure a floating-point number" : undefined;
}

function namesFigure(value: unknown): boolean {
  let found = false;
  visit(value, ({ type, name }) => {
    if (type === "Identifier" && figureNames.test(String(name))) found = true;
  });
  return found;
}
