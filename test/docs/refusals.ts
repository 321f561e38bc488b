import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { codes } from '@merkazia/exchange/refusal';

/** A refusal as the exchange's source makes it; `{}` stands for what is put in when it is told. */
export interface Made { where: string; text: string; status: string; code: number | undefined; http: number | undefined }

const statuses: Record<string, string> = { error: 'ERROR', exception: 'EXCEPTION', forbidden: 'FORBIDDEN', transport: 'ERROR', Refusal: '' };
/** What customers' programs never meet: the operators' commands. */
const operators = /^(admin[/\\]|keys[/\\]apiKeys\.ts$)/;

/** Every refusal that the exchange's source makes for customers. A text that comes by way of a function of the same file is followed there. */
export function refusalsOf(root: string): Made[] {
  const folder = join(root, 'packages/exchange/src');
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts') && name !== 'refusal.ts' && !operators.test(name)).sort();
  const made = [...files, 'refusal.ts'].flatMap((name) => inFile(name, ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true)));
  return made.filter(({ where, text }) => !(where === 'refusal.ts' && text === '{}'));
}

function inFile(where: string, source: ts.SourceFile): Made[] {
  const functions = new Map<string, ts.Node>();
  /** Functions of this file that pass a text on to a maker: the maker, and which argument it is. */
  const passing = new Map<string, { maker: string; at: number; http?: ts.Expression }>();
  const made: Made[] = [];

  walk(source, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name) functions.set(node.name.text, node);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && ts.isArrowFunction(node.initializer)) functions.set(node.name.text, node.initializer);
  });
  walk(source, (node) => {
    const call = callOf(node);
    if (!call || !(call.name in statuses)) return;
    const { text, code, http, status } = parts(call);
    if (text && ts.isIdentifier(text)) {
      const around = [...functions].find(([name, body]) => !(name in statuses) && within(node, body) && parametersOf(body).includes(text.text));
      if (around) return void passing.set(around[0], { maker: call.name, at: parametersOf(around[1]).indexOf(text.text) });
    }
    for (const said of textsOf(text)) made.push({ where, text: said, status, code, http });
  });
  walk(source, (node) => {
    const call = callOf(node);
    const passed = call && passing.get(call.name);
    if (passed) for (const said of textsOf(call.args[passed.at])) made.push({ where, text: said, status: statuses[passed.maker]!, code: undefined, http: passed.maker === 'transport' ? numberOf(call.args[0]) : undefined });
  });
  return made;

  function parts({ name, args }: { name: string; args: readonly ts.Expression[] }) {
    if (name === 'Refusal') return { status: literal(args[0]), text: args[1], code: numberOf(args[2]), http: numberOf(args[3]) };
    if (name === 'transport') return { status: 'ERROR', text: args[1], code: undefined, http: numberOf(args[0]) };
    return { status: statuses[name]!, text: args[0], code: numberOf(args[1]), http: undefined };
  }

  /** All that an expression may say. */
  function textsOf(expression: ts.Expression | undefined, seen = new Set<string>()): string[] {
    if (!expression) return [];
    if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return textsOf(expression.expression, seen);
    if (ts.isConditionalExpression(expression)) return [...textsOf(expression.whenTrue, seen), ...textsOf(expression.whenFalse, seen)];
    if (ts.isStringLiteralLike(expression)) return [expression.text];
    if (ts.isTemplateExpression(expression)) return [expression.head.text + expression.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')];
    if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression)) {
      const name = expression.expression.text;
      const body = functions.get(name);
      if (body && !seen.has(name)) return returned(body).flatMap((said) => textsOf(said, new Set([...seen, name])));
    }
    return ['{}'];
  }
}

function callOf(node: ts.Node): { name: string; args: readonly ts.Expression[] } | undefined {
  if (!(ts.isCallExpression(node) || ts.isNewExpression(node)) || !ts.isIdentifier(node.expression)) return undefined;
  return { name: node.expression.text, args: node.arguments ?? [] };
}

function returned(body: ts.Node): ts.Expression[] {
  if (ts.isArrowFunction(body) && !ts.isBlock(body.body)) return [body.body];
  const found: ts.Expression[] = [];
  walk(body, (node) => { if (ts.isReturnStatement(node) && node.expression) found.push(node.expression); });
  return found;
}

const parametersOf = (body: ts.Node): string[] => (body as ts.FunctionLikeDeclaration).parameters.map(({ name }) => name.getText());
const within = (node: ts.Node, outer: ts.Node) => node.pos >= outer.pos && node.end <= outer.end;
const literal = (node: ts.Expression | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : '');

function numberOf(node: ts.Expression | undefined): number | undefined {
  if (node && ts.isNumericLiteral(node)) return Number(node.text);
  if (node && ts.isPropertyAccessExpression(node) && node.expression.getText() === 'codes') return codes[node.name.text as keyof typeof codes];
  return undefined;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
