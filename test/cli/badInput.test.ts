import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asset, backbench, filesIn, freshFolder, removeFolders, type Ended } from "./backbench";
import { burnley, club, wrongFiles, wrongOptions, wrongTables, type Case } from "./badInputs";
import { bookOf, costTable } from "./books";

afterAll(removeFolders);

const ran: { readonly name: string; readonly ended: Ended }[] = [];

/** Runs in a fresh folder as a person would: refused with words, a reason and something to do, and the folder as it was. */
const refused = async (name: string, { files = {}, prepare, argv = ["in.xlsx"], says }: Case): Promise<void> => {
  const folder = freshFolder();
  for (const [file, content] of Object.entries({ "in.xlsx": burnley, ...files }))
    writeFileSync(join(folder, file), content);
  prepare?.(folder);
  const before = filesIn(folder);
  const typed = argv.map((word) =>
    /\.(?:xlsx|csv|json)$|^(?:no|here|data)\b/u.test(word) ? join(folder, word) : word,
  );
  const ended = await backbench("benchmark", ...typed);
  expect(ended.code).toBe(2);
  expect(ended.out).toBe("");
  expect(filesIn(folder)).toEqual(before);
  expect(readFileSync(join(folder, "in.xlsx"))).toEqual(Buffer.from(files["in.xlsx"] ?? burnley));
  expect(ended.err).toMatch(/^error: .+\n(?: {2}where: .+\n)? {2}what to do: .+\n/u);
  expect(ended.err).not.toMatch(/undefined|\[object|ENOENT|EISDIR|\n {4}at /u);
  for (const part of says) expect(ended.err).toMatch(part);
  ran.push({ name, ended });
};

describe("benchmark refuses, says what, where and what to do, and leaves nothing behind, for", () => {
  it.each(Object.entries(wrongFiles))("%s", refused);
  it.each(Object.entries(wrongTables))("%s", async (name, made) => refused(name, await made()));
  it.each(Object.entries(wrongOptions))("%s", refused);

  it("a table of a year that the dataset does not have", async () => {
    const rows = costTable().map((row, index) => (index === 0 ? ["Revenue outturn 2031-32, £ thousand"] : row));
    await refused("a year not in the dataset", {
      files: { "in.xlsx": await bookOf({ Costs: rows }) },
      argv: ["in.xlsx", "--council", "Burnley"],
      says: ["has neither figures nor a price index for 2031-32", "years run from 2007-08"],
    });
  });
});

it("tells different inputs in different words", () => {
  const said = new Map<string, string>();
  for (const { name, ended } of ran) {
    const first = ended.err.split("\n")[0] ?? "";
    expect([name, said.get(first)]).toEqual([name, undefined]);
    said.set(first, name);
  }
  expect(said.size).toBeGreaterThan(30);
});

describe("words that are no command", () => {
  it.each([
    ["nothing at all", [], /Usage: backbench/u],
    ["an unknown command", ["frobnicate"], /unknown command 'frobnicate'\n.*--help/u],
    ["a command without its workbook", ["benchmark"], /missing required argument 'workbook'\n.*--help/u],
    ["an unknown option", ["benchmark", "in.xlsx", "--colour"], /unknown option '--colour'\n.*--help/u],
  ])("%s: exit code 2 and the way to the help", async (_, argv, says) => {
    const { code, err } = await backbench(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  it("but a question for help or the version is answered on standard output", async () => {
    expect(await backbench("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
    const help = await backbench("benchmark", "--help");
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("--comparators");
  });
});

it("never takes an output name that is there already, unless told", async () => {
  const folder = freshFolder();
  const book = join(folder, "council.xlsx");
  copyFileSync(asset("examples/illustrative-borough-support-services-2024-25.xlsx"), book);
  for (let time = 0; time < 2; time += 1)
    expect(await backbench("benchmark", book, "--dataset", club)).toMatchObject({ code: 0 });
  expect(filesIn(folder)).toEqual(["council-benchmarked-2.xlsx", "council-benchmarked.xlsx", "council.xlsx"]);
});
