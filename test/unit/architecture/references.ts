import { parseSync, Visitor } from 'vite';
import { globalUses } from './global-uses.ts';
import { isNode } from './syntax-node.ts';

/**
 * What one file reaches for. Specifiers are as written: `#model/day.ts`, `./lanes.ts?raw`,
 * `d3-scale`, `node:fs`.
 */
export interface References {
  readonly imports: readonly string[];
  /** Uses of what the file does not declare: `window.history`, `new Date()`, `document`. */
  readonly globals: readonly string[];
}

type Program = ReturnType<typeof parseSync>['program'];
type Visits = ConstructorParameters<typeof Visitor>[0];
type Node = Parameters<NonNullable<Visits['CallExpression']>>[0]['arguments'][number];
type Call = Parameters<NonNullable<Visits['CallExpression']>>[0];

const COMPUTED = '(computed)';

/**
 * The strings a node stands for; an expression nobody can read without running it gives
 * `(computed)`.
 */
function strings(node: Node | undefined): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return [node.quasis[0]?.value.cooked ?? COMPUTED];
  if (node?.type === 'ArrayExpression') return node.elements.flatMap((element) => strings(element ?? undefined));
  return [COMPUTED];
}

/** `import.meta` -> true, `import.meta.url` -> true where `property` is `url`. */
function isImportMeta(node: Node | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}

function isRequire({ callee }: Call): boolean {
  return callee.type === 'Identifier' && callee.name === 'require';
}

/**
 * Reads static and type imports, re-exports, dynamic imports, `import('x').Type`, `import x =
 * require('x')`, `import.meta.glob('x')` and `new URL('x', import.meta.url)`.
 *
 * @throws where the text is not TypeScript
 */
export function references(file: string, text: string): References {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`);
  if (!isNode(program)) throw new Error(`${file}: the parser gave no tree`);
  return { imports: importsOf(program), globals: globalUses(program) };
}

function importsOf(program: Program): string[] {
  const imports: string[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void imports.push(source.value),
    ExportAllDeclaration: ({ source }) => void imports.push(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && imports.push(source.value)),
    ImportExpression: ({ source }) => void imports.push(...strings(source)),
    TSImportType: ({ source }) => void imports.push(source.value),
    TSExternalModuleReference: ({ expression }) => void imports.push(expression.value),
    CallExpression: (call) => {
      if (isRequire(call) || isImportMeta(call.callee, 'glob')) imports.push(...strings(call.arguments[0]));
    },
    NewExpression: ({ callee, arguments: [path, base] }) => {
      if (callee.type === 'Identifier' && callee.name === 'URL' && isImportMeta(base, 'url')) {
        imports.push(...strings(path).filter((specifier) => specifier.startsWith('.')));
      }
    },
  }).visit(program);
  return imports;
}
