import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { importsOf, nodesOf, sourceFiles, type SourceFile } from "./sourceFiles";

const core = ["read", "dataset", "normalise", "compare", "ceiling", "audit", "club", "report", "workbook"];

/** Room → the rooms it may import, as docs of the design have it; its own is always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  read: ["model"],
  dataset: ["model"],
  normalise: ["model"],
  compare: ["model"],
  ceiling: ["model"],
  audit: ["model", "read", "ceiling"],
  club: ["model", "dataset"],
  report: ["model", "text"],
  workbook: ["model", "report/sheetModel"],
  run: ["model", "text", ...core],
  // The faces, too, speak in the nouns of model.
  taskpane: ["run", "text", "workbook", "model"],
  commands: ["run", "text", "workbook", "model"],
  cli: ["run", "text", "workbook", "model"],
};

/** Room → the npm packages it may import. No package that draws, waits or talks to a network is in the core. */
const packages: Readonly<Record<string, readonly string[]>> = {
  read: ["minisearch", "papaparse"],
  dataset: ["papaparse", "zod"],
  compare: ["d3-array"],
  "workbook/csv": ["papaparse"],
  "workbook/xlsx": ["fflate", "crc-32"],
  run: ["zod"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@microsoft/office-js-helpers", "comlink"],
  cli: ["commander"],
};

const faces = ["taskpane", "commands", "cli"];

/** `workbook/xlsx/zip/open` → `workbook`. */
const roomOf = (path: string): string => path.split("/")[0] ?? path;

/** The longest entry of a table that a path lies in. */
const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

interface Import {
  readonly from: string;
  readonly to: string;
}

const isRelative = (specifier: string): boolean => specifier.startsWith(".");
const local: Import[] = sourceFiles.flatMap((file) =>
  importsOf(file)
    .filter(isRelative)
    .map((specifier) => ({ from: file.path, to: posix.join(posix.dirname(file.path), specifier) })),
);
const external: Import[] = sourceFiles.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => !isRelative(specifier))
    .map((specifier) => ({ from: file.path, to: specifier })),
);
const isNode = (specifier: string): boolean => specifier.startsWith("node:") || builtinModules.includes(specifier);
/** `react-dom/client` → `react-dom`, `@a/b/c` → `@a/b`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const names = (file: SourceFile, ...wanted: readonly string[]): boolean =>
  nodesOf(file).some((node) => ts.isIdentifier(node) && wanted.includes(node.text));

describe("imports", () => {
  it("are found at all", () => {
    expect(local).toContainEqual({ from: "workbook/workbook.ts", to: "report/sheetModel" });
  });

  it("stand in rooms that the design names", () => {
    expect(sourceFiles.map(({ path }) => path).filter((path) => !(roomOf(path) in mayImport))).toEqual([]);
  });

  it("run one way between the rooms", () => {
    const against = local.filter(
      ({ from, to }) =>
        roomOf(from) !== roomOf(to) && !to.startsWith("..") && !within(to, mayImport[roomOf(from)] ?? []),
    );
    expect(against).toEqual([]);
  });

  it("leave src only for the version in package.json, and only in the rooms that say it", () => {
    const outside = local.filter(({ to }) => to.startsWith(".."));
    expect(outside.filter(({ to }) => to !== "../package.json")).toEqual([]);
    expect(outside.filter(({ from }) => !["run", ...faces].includes(roomOf(from)))).toEqual([]);
  });

  it("keep the two workbooks apart", () => {
    const across = local.filter(
      ({ from, to }) =>
        (within(from, ["workbook/excel"]) && within(to, ["workbook/xlsx"])) ||
        (within(from, ["workbook/xlsx"]) && within(to, ["workbook/excel"])),
    );
    expect(across).toEqual([]);
  });

  it("of npm packages stand only where the table has them", () => {
    const unlisted = external.filter(
      ({ from, to }) =>
        !isNode(to) &&
        !Object.entries(packages).some(([place, allowed]) => within(from, [place]) && allowed.includes(packageOf(to))),
    );
    expect(unlisted).toEqual([]);
  });

  it("of Node's own modules stand only in the command line, so that the rest runs in a browser", () => {
    expect(external.filter(({ from, to }) => isNode(to) && roomOf(from) !== "cli")).toEqual([]);
  });
});

describe("names", () => {
  it("of Excel's and Office's objects stand only in workbook/excel and in the faces", () => {
    const naming = sourceFiles
      .filter(({ path }) => !within(path, ["workbook/excel", ...faces]))
      .filter((file) => names(file, "Excel", "Office", "OfficeExtension"));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it("of the file format's parts stand only in workbook/xlsx", () => {
    const naming = sourceFiles
      .filter(({ path }) => !within(path, ["workbook/xlsx"]))
      .filter((file) =>
        nodesOf(file).some(
          (node) => ts.isStringLiteralLike(node) && /^\/?xl\/|\.rels$|\[Content_Types\]|spreadsheetml/u.test(node.text),
        ),
      );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});
