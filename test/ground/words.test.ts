import ts from "typescript";
import { gapCodes } from "../../src/model/gap";
import { knownIssueCodes, wordsOf } from "../../src/text/issues";
import { nodesOf, sourceFiles } from "./sourceFiles";

const shape = /^[a-z][a-z-]*\/[a-z][a-z-]*$/u;
const isGapCode = (text: string): boolean => (gapCodes as readonly string[]).includes(text);
const scopes = new Set(knownIssueCodes.map((code) => code.split("/")[0]));

/**
 * Codes of issues in the rooms that raise them: literals `code: "x/y"`, and any other literal of that shape whose scope is one that
 * issues use (a code passed as an argument). Import paths are no codes.
 */
const codesUsed = new Set(
  sourceFiles
    .filter(({ path }) => !path.startsWith("text/"))
    .flatMap(nodesOf)
    .filter(ts.isStringLiteralLike)
    .filter((literal) => !ts.isImportDeclaration(literal.parent) && !ts.isExportDeclaration(literal.parent))
    .filter(({ text, parent }) => shape.test(text) && (isCodeProperty(parent) || scopes.has(text.split("/")[0])))
    .map(({ text }) => text)
    .filter((code) => !isGapCode(code)),
);

function isCodeProperty(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "code";
}

describe("issue codes", () => {
  it("all have words", () => {
    expect([...codesUsed].filter((code) => !knownIssueCodes.includes(code))).toEqual([]);
  });

  it("with words are all raised somewhere", () => {
    expect(knownIssueCodes.filter((code) => !codesUsed.has(code))).toEqual([]);
  });

  it("are never also codes of comparability gaps", () => {
    expect(knownIssueCodes.filter(isGapCode)).toEqual([]);
  });
});

describe("the words of an issue", () => {
  const places = [
    undefined,
    { cells: { sheet: "RO6", top: 9, left: 6, bottom: 9, right: 6 } },
    { sheet: "RO6" },
    { file: "figures.csv", row: 12, column: "cost" },
  ];
  const spoken = knownIssueCodes.flatMap((code) =>
    places.map((at) => ({ code, ...wordsOf({ code, severity: "error", ...(at && { at }) }) })),
  );

  it("say in whole sentences what happened", () => {
    expect(spoken.filter(({ what }) => !isSentences(what))).toEqual([]);
  });

  it("say in whole sentences what to do", () => {
    expect(spoken.filter(({ todo }) => !isSentences(todo))).toEqual([]);
  });

  it("never show a bare undefined, null or object to a reader", () => {
    expect(spoken.filter(({ what, todo }) => /undefined|\bnull\b|NaN|\[object/u.test(what + todo))).toEqual([]);
  });
});

const isSentences = (text: string): boolean => text.length > 10 && /^[^a-z]/u.test(text) && /[.!?]["”’)]?$/u.test(text);
