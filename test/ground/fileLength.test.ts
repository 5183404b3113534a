import { sourceFiles } from "./sourceFiles";

const limit = 200;

/** Files that are longer, each with the reason. */
const longer: Readonly<Record<string, string>> = {
  "model/result.ts": "Types only: the whole shape of what a run finds, to be read in one place.",
};

const lines = (text: string): number => text.replace(/\n$/u, "").split("\n").length;

describe("a source file", () => {
  it(`has at most ${limit} lines, or stands in the list with its reason`, () => {
    const long = sourceFiles.filter(({ path, text }) => lines(text) > limit && !longer[path]);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  it("stands in the list only while it is longer", () => {
    const long = sourceFiles.filter(({ text }) => lines(text) > limit).map(({ path }) => path);
    expect(Object.keys(longer).filter((path) => !long.includes(path))).toEqual([]);
  });
});
