import { posix } from "node:path";
import { importsOf, sourceFiles } from "./sourceFiles";

type Imports = ReadonlyMap<string, readonly string[]>;

const paths = new Set(sourceFiles.map(({ path }) => path));

/** `model/cells` → `model/cells.ts`; undefined for what is no file of `src/` in TypeScript. */
const fileAt = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((one) => paths.has(one));

const imports: Imports = new Map(
  sourceFiles.map((file) => [
    file.path,
    importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .flatMap((specifier) => fileAt(posix.join(posix.dirname(file.path), specifier)) ?? []),
  ]),
);

/** The files that lie in a circle, or on the way from one circle to another. */
const inCircles = (from: Imports): readonly string[] => {
  const imported = new Set([...from.values()].flat());
  const left = [...from]
    .filter(([path, targets]) => imported.has(path) && targets.some((target) => from.has(target)))
    .map(([path, targets]) => [path, targets.filter((target) => from.has(target))] as const);
  return left.length === from.size ? [...from.keys()] : inCircles(new Map(left));
};

describe("the imports between files", () => {
  it("are found, those of types alone included", () => {
    expect(imports.get("workbook/workbook.ts")).toContain("report/sheetModel.ts");
    expect(imports.get("workbook/xlsx/archive/rewrite.ts")).toContain("workbook/xlsx/archive/entry.ts");
  });

  it("would be found going in circles", () => {
    const some = new Map([
      ["top", ["a"]],
      ["a", ["b", "bottom"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["bottom", []],
    ]);
    expect(inCircles(some)).toEqual(["a", "b", "c"]);
    expect(inCircles(new Map([...some, ["c", ["bottom"]]]))).toEqual([]);
    expect(inCircles(new Map([["self", ["self"]]]))).toEqual(["self"]);
  });

  it("never go in a circle, so that each file can be read after those it builds on", () => {
    expect(inCircles(imports)).toEqual([]);
  });
});
