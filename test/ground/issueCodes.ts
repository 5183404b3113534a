import ts from "typescript";
import { gapCodes } from "../../src/model/gap";
import { nodesOf, sourceFiles } from "./sourceFiles";

const isGapCode = (text: string): boolean => (gapCodes as readonly string[]).includes(text);
const wholeCode = /^[a-z][a-z-]*\/[a-z][a-z-]*$/u;

interface Seen {
  readonly room: string;
  readonly node: ts.Node;
}

const seen: readonly Seen[] = sourceFiles
  .filter(({ path }) => !path.startsWith("text/"))
  .flatMap((file) => nodesOf(file).map((node) => ({ room: file.path.split("/")[0] ?? "", node })));

const isCodeProperty = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "code";

/** A function that puts the scope before the code it is given: `` code: `dataset/${code}` ``. */
const composers = seen.flatMap(({ room, node }) => {
  if (!ts.isTemplateExpression(node) || !isCodeProperty(node.parent) || !/^[a-z-]+\/$/u.test(node.head.text)) return [];
  let at: ts.Node = node;
  while (!ts.isVariableDeclaration(at)) at = at.parent;
  return [{ room, scope: node.head.text, name: at.name.getText() }];
});

const literals = seen.flatMap(({ room, node }) =>
  ts.isStringLiteralLike(node) ? [{ room, text: node.text, parent: node.parent }] : [],
);

/** The name that a call calls: `report` in `cells.report("blank")`. */
const calledName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

/** Codes given to a composer as the first argument. */
const composed = literals.flatMap(({ room, text, parent }) =>
  composers
    .filter((composer) => composer.room === room)
    .filter(({ name }) => ts.isCallExpression(parent) && calledName(parent) === name)
    .filter(() => ts.isCallExpression(parent) && parent.arguments[0]?.getText().slice(1, -1) === text)
    .map(({ scope }) => scope + text),
);

const written = literals.filter(({ text }) => wholeCode.test(text) && !isGapCode(text));

/** Every code that the source surely raises: `code: "x/y"`, or given to a composer. */
export const raisedCodes: ReadonlySet<string> = new Set([
  ...written.filter(({ parent }) => isCodeProperty(parent)).map(({ text }) => text),
  ...composed,
]);

/** Every code that the source may raise: these, any literal of that shape, and any literal in a room whose codes are composed. */
export const possibleCodes: ReadonlySet<string> = new Set([
  ...raisedCodes,
  ...written.map(({ text }) => text),
  ...literals.flatMap(({ room, text }) =>
    composers.filter((composer) => composer.room === room).map(({ scope }) => scope + text),
  ),
]);
