import { posix } from "node:path";
import { parseAst } from "vitest/node";

export interface Import {
  /** `src/room/file.ts` for an own file, the specifier as written for a package. */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

/** One file of src/ as the checks see it: comments and strings are gone, so naming a thing is not using it. */
export interface SourceFile {
  path: string;
  /** The folder under src/. */
  room: string;
  isTest: boolean;
  /** Runs in the reader's or editor's browser. */
  isClient: boolean;
  lines: number;
  imports: Import[];
  /** Holds nothing but imports and exports of other files' names. */
  isBarrel: boolean;
  /** What the checks care about: `process.env`, `process.argv`, `Math.random`, `Date.now`, `new Date()`. */
  uses: string[];
}

export interface Node {
  type: string;
  [key: string]: unknown;
}

/** @throws where the text is not TypeScript. */
export function readSource(path: string, text: string): SourceFile {
  const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node & { body: Node[] };
  const imports: Import[] = [];
  const uses: string[] = [];
  visit(program, (node) => {
    const source = specifierOf(node);
    if (source !== undefined) imports.push({ ...resolve(path, source), typeOnly: isTypeOnly(node) });
    const used = useOf(node);
    if (used) uses.push(used);
  });
  return {
    path,
    room: path.split("/")[1] ?? "",
    isTest: /\.test\.tsx?$/.test(path),
    isClient: /\.client\.tsx?$/.test(path),
    lines: text.split("\n").length - 1,
    imports,
    isBarrel: isBarrel(program.body),
    uses,
  };
}

export function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function specifierOf(node: Node): string | undefined {
  if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type)) return undefined;
  const source = node.source ?? node.argument;
  return isNode(source) && typeof source.value === "string" ? source.value : undefined;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = (node.specifiers ?? []) as Node[];
  return (
    specifiers.length > 0 && specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === "type")
  );
}

function resolve(from: string, specifier: string): { to: string; own: boolean } {
  if (!specifier.startsWith(".")) return { to: specifier, own: false };
  return { to: posix.join(posix.dirname(from), specifier.replace(/\?.*$/, "")), own: true };
}

function useOf(node: Node): string | undefined {
  const { callee } = node;
  if (node.type === "MemberExpression") return memberOf(node);
  const bare = (node.type === "NewExpression" || node.type === "CallExpression") && isNode(callee);
  const now = bare && callee.name === "Date" && (node.arguments as unknown[]).length === 0;
  return now ? "new Date()" : undefined;
}

const watched = new Set(["process.env", "process.argv", "Math.random", "Date.now"]);

function memberOf({ object, property }: Node): string | undefined {
  if (!isNode(object) || !isNode(property)) return undefined;
  const owner = object.type === "MemberExpression" && isNode(object.property) ? object.property : object;
  const name = `${owner.name}.${property.name ?? property.value}`;
  return watched.has(name) ? name : undefined;
}

function isBarrel(body: Node[]): boolean {
  const handsOn = (node: Node) => /^Export(Named|All)Declaration$/.test(node.type) && !node.declaration;
  return body.some(handsOn) && body.every((node) => handsOn(node) || node.type === "ImportDeclaration");
}
