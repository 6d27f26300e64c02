import { parseSync } from "vite";

/** What only the views may touch. */
const pageGlobals = ["window", "document", "location"];

interface Import {
  readonly from: string;
  readonly type: boolean;
}
export interface Module {
  /** From src/, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly defaultExport: boolean;
  /** Page globals it names without having declared them. */
  readonly globals: readonly string[];
}

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Reads one module of src/ by its path there. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const declared = new Set<string>();
  const named = new Set<string>();
  let defaultExport = false;
  walk(program, undefined, "", (node, parent, key) => {
    const source = sourceOf(node);
    if (source !== undefined)
      imports.push({ from: source, type: isTypeOnly(node) });
    if (node.type === "ExportDefaultDeclaration") defaultExport = true;
    for (const name of declaredNames(node)) declared.add(name);
    if (node.type !== "Identifier") return;
    const ofGlobal =
      parent?.type === "MemberExpression" && isGlobalObject(parent.object);
    if (ofGlobal || !isPropertyName(parent, key)) named.add(String(node.name));
  });
  const globals = pageGlobals.filter(
    (name) => named.has(name) && !declared.has(name),
  );
  const room = path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
  return {
    path,
    room,
    lines: text.split("\n").length - 1,
    imports,
    defaultExport,
    globals,
  };
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string"
  );
}

function walk(
  node: unknown,
  parent: SyntaxNode | undefined,
  key: string,
  visit: (
    node: SyntaxNode,
    parent: SyntaxNode | undefined,
    key: string,
  ) => void,
): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, parent, key, visit);
  } else if (isNode(node)) {
    visit(node, parent, key);
    for (const [name, child] of Object.entries(node))
      walk(child, node, name, visit);
  }
}

/** What a node imports: a statement, import(), a type, `new URL("./x.ts", import.meta.url)` or import.meta.glob. */
function sourceOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return literal(node.source ?? node.argument);
    case "NewExpression": {
      const [first] = Array.isArray(node.arguments) ? node.arguments : [];
      const address = literal(first);
      return isNode(node.callee) &&
        node.callee.name === "URL" &&
        address?.startsWith(".")
        ? address
        : undefined;
    }
  }
  return undefined;
}

function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "TSLiteralType") return literal(node.literal);
  return node.type === "Literal" && typeof node.value === "string"
    ? node.value
    : undefined;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (
    node.type === "TSImportType" ||
    node.importKind === "type" ||
    node.exportKind === "type"
  )
    return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return (
    specifiers.length > 0 &&
    specifiers.every(
      (one) => one.importKind === "type" || one.exportKind === "type",
    )
  );
}

/** The names a pattern binds: `{ a, b: [c = 1], ...d }` binds a, c and d. */
function boundNames(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(boundNames);
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern.name)];
    case "ObjectPattern":
      return boundNames(pattern.properties);
    case "ArrayPattern":
      return boundNames(pattern.elements);
    case "Property":
      return boundNames(pattern.value);
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
  }
  return [];
}

/** The names a node declares, for whichever scope: a local `document` is not the page's. */
function declaredNames(node: SyntaxNode): readonly string[] {
  if (node.type === "VariableDeclarator") return boundNames(node.id);
  if (node.type.startsWith("Import")) return boundNames(node.local);
  if (node.type === "CatchClause") return boundNames(node.param);
  return node.type.includes("Function") ? boundNames(node.params) : [];
}

function isPropertyName(parent: SyntaxNode | undefined, key: string): boolean {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression")
    return key === "property" && parent.computed !== true;
  if (parent.type.startsWith("TS"))
    return key === "key" || key === "id" || key === "left" || key === "right";
  if (parent.type === "ImportSpecifier" || parent.type === "ExportSpecifier")
    return true;
  return (
    (parent.type === "Property" || parent.type.endsWith("Definition")) &&
    key === "key"
  );
}

function isGlobalObject(node: unknown): boolean {
  return (
    isNode(node) &&
    node.type === "Identifier" &&
    /^(globalThis|self|window)$/.test(String(node.name))
  );
}
