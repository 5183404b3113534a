import { resolve } from "node:path";
import { KeptOut } from "../../assets/build/webpack/keptOut.js";
import { build, buildFolder } from "./built";

const folder = buildFolder();
const importing = (file: string): string => `import ${JSON.stringify(resolve("node_modules", file))};`;
const taking = (file: string): Promise<readonly string[]> =>
  build(folder, { "pane.js": importing(file) }, [new KeptOut("@microsoft/office-js")]);

describe("a package that may not be in the output", () => {
  it("fails the build that takes it in", async () => {
    const errors = await taking("@microsoft/office-js/dist/es6-promise.js");
    expect(errors).toEqual([expect.stringContaining("@microsoft/office-js must not be in the output")]);
  });

  it("is not taken for another whose name begins alike", async () => {
    expect(await taking("@microsoft/office-js-helpers/dist/office.helpers.js")).toEqual([]);
  });
});
