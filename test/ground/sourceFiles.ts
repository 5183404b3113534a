import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The checkout's top folder. */
export const root = join(__dirname, "../..");

/** A file of `src/`: its path from there, with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of `src/`. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/u.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

/** Every node of a file's syntax tree, parents before children. */
export const nodesOf = ({ path, text }: SourceFile): readonly ts.Node[] => {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
};

/** What a file imports, as written: `../model/cells`, `fflate`. Types and exports from elsewhere count too. */
export const importsOf = ({ text }: SourceFile): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
