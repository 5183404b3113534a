import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./sourceFiles";

/** What `.gitignore` keeps out, and the repository itself. */
const notCommitted = new Set([".git", "node_modules", "dist", "coverage", "out"]);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (folder === "" && notCommitted.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });

const isText = (content: Buffer): boolean => !content.subarray(0, 8000).includes(0);

/** Written in pieces, or this file would name what it forbids. */
const registries = [
  ["registry", "npmjs"],
  ["registry", "yarnpkg"],
  ["npmmirror", "com"],
  ["pypi", "org"],
  ["pythonhosted", "org"],
  ["deb", "debian"],
  ["proxy", "golang"],
].map((parts) => parts.join("."));
const folders = ["home", "root", "work", "tmp", "Users", "private", "workspace"];
// At the start of a word only: `/home/` also ends the addresses of web pages.
const machinePath = new RegExp(
  String.raw`(?<![\w.:/*)}\]$-])/(?:${folders.join("|")})/[\w.-]|\b[A-Z]:\\\\?Users\\`,
  "u",
);

const committed = filesUnder("")
  .map((path) => ({ path, content: readFileSync(join(root, path)) }))
  .filter(({ content }) => isText(content))
  .map(({ path, content }) => ({ path, text: content.toString("utf8") }));

const linesWith = (found: (line: string) => boolean): readonly string[] =>
  committed.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (found(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

describe("what is committed", () => {
  it("is read at all", () => {
    expect(committed.map(({ path }) => path)).toEqual(expect.arrayContaining(["package-lock.json", ".ci/run"]));
  });

  it("names no package registry", () => {
    expect(linesWith((line) => registries.some((host) => line.includes(host)))).toEqual([]);
  });

  it("names no folder of a developer's machine", () => {
    const examples = ["cp /work".concat("/main/x ."), '"/home'.concat('/ann/a.xlsx"'), "see /tmp".concat("/out.txt")];
    expect(examples.filter((line) => !machinePath.test(line))).toEqual([]);
    expect(linesWith((line) => machinePath.test(line))).toEqual([]);
  });
});
