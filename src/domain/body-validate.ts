import { BODY_VERSION, type Body } from "./body.ts";
import { type AttrRule, DOC_RULE, MARK_RULES, MAX_DEPTH, NODE_RULES, type NodeRule } from "./body-schema.ts";
import { ChaparError } from "./errors.ts";
import { isDecimal } from "./fraction.ts";
import { isSafeHref, isWebAddress } from "./href.ts";
import { isDay } from "./instant.ts";
import { isLanguageTag } from "./language.ts";

type Plain = Record<string, unknown>;

const fail: (at: string, message: string) => never = (at, message) => {
  throw new ChaparError("invalid", `The story's text cannot be stored: ${message} (at ${at === "" ? "/" : at}).`, {
    field: at,
  });
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

const MOST_AMOUNT_DIGITS = 24;

const isAmount = (value: unknown): boolean =>
  typeof value === "string" && value.length <= MOST_AMOUNT_DIGITS && isDecimal(value) && !/^[-0.]+$|^-/.test(value);

const ATTR_CHECKS: Record<AttrRule, { holds(value: unknown): boolean; expected: string }> = {
  text: { holds: (value) => typeof value === "string", expected: "a text" },
  level: { holds: (value) => isWhole(value, 2, 4), expected: "2, 3 or 4" },
  positive: { holds: (value) => isWhole(value, 1, 1_000_000), expected: "a whole number from 1" },
  image: { holds: (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER), expected: "the number of a stored image" },
  language: { holds: (value) => typeof value === "string" && isLanguageTag(value), expected: "a language tag" },
  href: {
    holds: (value) => typeof value === "string" && isSafeHref(value),
    expected: "an http, https, mailto or tel address, or a path of this site",
  },
  url: { holds: (value) => typeof value === "string" && isWebAddress(value), expected: "an http or https address" },
  amount: { holds: isAmount, expected: 'a sum over zero in plain digits, such as "162400000"' },
  currency: {
    holds: (value) => typeof value === "string" && /^[A-Z]{3}$/.test(value),
    expected: "a currency code of ISO 4217, such as KZT",
  },
  basis: {
    holds: (value) => value === "" || (typeof value === "string" && isDay(value)),
    expected: 'a day such as "2026-01-27", or "" for none',
  },
};

const checkKeys = (value: Plain, allowed: readonly string[], at: string): void => {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) fail(`${at}/${key}`, `"${key}" is not known here`);
  }
};

const checkAttrs = (value: unknown, rules: Record<string, AttrRule>, at: string): void => {
  const attrs = value ?? {};
  if (!isPlain(attrs)) fail(at, "attrs must be an object");
  checkKeys(attrs, Object.keys(rules), at);
  for (const [name, rule] of Object.entries(rules)) {
    const check = ATTR_CHECKS[rule];
    if (!check.holds(attrs[name])) fail(`${at}/${name}`, `"${name}" must be ${check.expected}`);
  }
};

const checkMark = (mark: unknown, at: string): string => {
  if (!isPlain(mark)) fail(at, "a mark must be an object");
  checkKeys(mark, ["type", "attrs"], at);
  const type = String(mark.type);
  const rules = Object.hasOwn(MARK_RULES, type) ? MARK_RULES[type] : undefined;
  if (!rules) fail(at, `the mark "${type}" is not known`);
  checkAttrs(mark.attrs, rules, `${at}/attrs`);
  return type;
};

const checkText = (node: Plain, at: string): void => {
  checkKeys(node, ["type", "text", "marks"], at);
  const { text, marks } = node;
  if (typeof text !== "string" || text === "") fail(`${at}/text`, "a text node must hold at least one character");
  if (!text.isWellFormed() || text.includes("\0")) fail(`${at}/text`, "the text holds broken characters");
  if (marks === undefined) return;
  if (!Array.isArray(marks)) fail(`${at}/marks`, "marks must be a list");
  const types = marks.map((mark, index) => checkMark(mark, `${at}/marks/${index}`));
  if (new Set(types).size !== types.length) fail(`${at}/marks`, "the same mark stands twice");
};

const checkContent = (value: unknown, rule: NodeRule, at: string, depth: number): void => {
  const nodes = value ?? [];
  if (!Array.isArray(nodes)) fail(at, "content must be a list");
  if (nodes.length < (rule.least ?? 0)) fail(at, "something must stand inside");
  for (const [index, node] of nodes.entries()) checkNode(node, rule.content ?? [], `${at}/${index}`, depth);
};

const checkNode = (node: unknown, allowed: readonly string[], at: string, depth: number): void => {
  if (depth > MAX_DEPTH) fail(at, `it is nested deeper than ${MAX_DEPTH} levels`);
  if (!isPlain(node)) fail(at, "a node must be an object");
  const type = String(node.type);
  if (!allowed.includes(type)) fail(at, `"${type}" cannot stand here`);
  if (type === "text") {
    checkText(node, at);
    return;
  }
  const rule = NODE_RULES[type];
  if (!rule) fail(at, `"${type}" is not known`);
  checkKeys(node, ["type", ...(rule.attrs ? ["attrs"] : []), ...(rule.content ? ["content"] : [])], at);
  if (rule.attrs) checkAttrs(node.attrs, rule.attrs, `${at}/attrs`);
  if (rule.content) checkContent(node.content, rule, `${at}/content`, depth + 1);
};

/** Returns the value as a body, or throws "invalid" with the JSON pointer of the first fault as `field`. */
export const validateBody = (value: unknown): Body => {
  if (!isPlain(value) || value.type !== "doc") fail("", 'the root must be a "doc"');
  checkKeys(value, ["type", "attrs", "content"], "");
  const attrs = value.attrs;
  if (!isPlain(attrs) || attrs.version !== BODY_VERSION) {
    fail("/attrs/version", `this program reads version ${BODY_VERSION} of the text's form`);
  }
  checkKeys(attrs, ["version"], "/attrs");
  if (!Array.isArray(value.content)) fail("/content", "content must be a list");
  checkContent(value.content, DOC_RULE, "/content", 1);
  return value as Body;
};
