import { gapCodes } from "../../src/model/gap";
import { knownIssueCodes, wordsOf } from "../../src/text/issues";
import { possibleCodes, raisedCodes } from "./issueCodes";

describe("issue codes", () => {
  it("all have words", () => {
    expect([...raisedCodes].filter((code) => !knownIssueCodes.includes(code))).toEqual([]);
  });

  it("with words are all raised somewhere", () => {
    expect(knownIssueCodes.filter((code) => !possibleCodes.has(code))).toEqual([]);
  });

  it("are never also codes of comparability gaps", () => {
    expect(knownIssueCodes.filter((code) => (gapCodes as readonly string[]).includes(code))).toEqual([]);
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

  it("say what happened, to a full stop", () => {
    expect(spoken.filter(({ what }) => !isFinished(what))).toEqual([]);
  });

  it("say in whole sentences what to do", () => {
    expect(spoken.filter(({ todo }) => !isFinished(todo) || /^[a-z]/u.test(todo))).toEqual([]);
  });

  it("never show a bare undefined, null or object to a reader", () => {
    expect(spoken.filter(({ what, todo }) => /undefined|\bnull\b|NaN|\[object/u.test(what + todo))).toEqual([]);
  });
});

const isFinished = (text: string): boolean => text.length > 10 && /[.!?]["”’)]?$/u.test(text);
