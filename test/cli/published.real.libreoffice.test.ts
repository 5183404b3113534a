import { sharedData } from "../sharedData";
import { removeFolders } from "./backbench";
import { benchmarked, holds } from "./libreoffice";

afterAll(removeFolders);

const runs: Readonly<Record<string, readonly [path: string, ...argv: readonly string[]]>> = {
  "the revenue summary 2017-18 of Salford": ["england/RS_2017-18_data_by_LA.xlsx", "--council", "Salford"],
  "the revenue account budget 2016-17 of Burnley": ["england/RA_2016-17_data_by_LA.xlsx", "--council", "Burnley"],
  "the LGBF raw data of Fife with its family": [
    "scotland/LGBF_raw_data.xlsx",
    "--council",
    "Fife",
    "--comparators",
    "family",
  ],
};

describe("LibreOffice calculates our sheets in a published workbook from scratch, and they hold, for", () => {
  it.each(Object.entries(runs))("%s", async (name, [path, ...argv]) => {
    await holds(name, await benchmarked(sharedData(path), ...argv));
  });
});
