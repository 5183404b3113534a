import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { asset, filesIn, freshFolder, removeFolders } from "./backbench";
import { club } from "./badInputs";

afterAll(removeFolders);

const borough = asset("examples/illustrative-borough-support-services-2024-25.xlsx");

/** The command line built into one file, in an installation of its own without the bundled dataset. */
let installed: string;
beforeAll(() => {
  const home = freshFolder();
  mkdirSync(join(home, "dist"));
  installed = join(home, "dist", "backbench.js");
  buildSync({
    entryPoints: [join(__dirname, "../../src/cli/main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: installed,
  });
});

const spawned = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [installed, ...argv], { encoding: "utf8" });
  return { status, stdout, stderr };
};

describe("the exit code of a real process is", () => {
  it("0 when it is done, with the result on standard output and only warnings on standard error", () => {
    const folder = freshFolder();
    const out = join(folder, "out.xlsx");
    const { status, stdout, stderr } = spawned("benchmark", borough, "--dataset", club, "--out", out);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Fernshire .*\n/u);
    expect(stdout).toContain(`Written               ${out}`);
    expect(stderr).toMatch(/^(?:warning: .+\n(?: {2}.+\n)+)*$/u);
    expect(filesIn(folder)).toEqual(["out.xlsx"]);
  });

  it("2 when the input cannot be used", () => {
    const folder = freshFolder();
    const { status, stdout, stderr } = spawned("benchmark", join(folder, "none.xlsx"));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("There is no file");
  });

  it("3 when Backbench itself is at fault: here its installation lacks the bundled dataset, and nothing is written", () => {
    const folder = freshFolder();
    copyFileSync(borough, join(folder, "council.xlsx"));
    const { status, stderr } = spawned("benchmark", join(folder, "council.xlsx"));
    expect(status).toBe(3);
    expect(stderr).toContain("a fault of Backbench itself, not of your workbook; nothing was written");
    expect(stderr).toContain("the bundled dataset is not in this installation");
    expect(filesIn(folder)).toEqual(["council.xlsx"]);
    expect(readFileSync(join(folder, "council.xlsx"))).toEqual(readFileSync(borough));
  });
});
