import { referenceInputs, type InputId } from "../../src/model/inputs";
import { wordsOfInput } from "../../src/text/inputs";

const ids = Object.keys(referenceInputs) as InputId[];

describe("the words of an input", () => {
  it.each(ids)("of %s say what it is, its unit, its kind and where it comes from", (id) => {
    const { label, unit, kind, source } = wordsOfInput(id);
    for (const words of [label, unit, kind, source]) expect(words).not.toMatch(/^$|undefined/u);
    expect(source.length).toBeGreaterThan(10);
  });

  it("differ from input to input", () => {
    const labels = ids.map((id) => wordsOfInput(id).label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("mark what was read in somebody else's account", () => {
    expect(wordsOfInput("back_office_share").source).toMatch(/\(secondary\)$/u);
  });

  it("call every share a share, so that it is shown in per cent", () => {
    const shares = ids.filter((id) => /share|yield|rate/u.test(id));
    expect(shares.filter((id) => !wordsOfInput(id).unit.startsWith("share of "))).toEqual([]);
  });
});
