import { sourceFiles } from "./sourceFiles";

const limit = 200;

const lines = (text: string): number => text.replace(/\n$/u, "").split("\n").length;

describe("a source file", () => {
  it(`has at most ${limit} lines`, () => {
    const long = sourceFiles.filter(({ text }) => lines(text) > limit);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });
});
