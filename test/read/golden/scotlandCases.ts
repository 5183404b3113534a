import type { RealCase } from "./realCase";

/** The published files in the folder `scotland`. */
export const scotlandCases: readonly RealCase[] = [
  {
    file: "scotland/LGBF_raw_data.xlsx",
    golden: "lgbf-raw-data",
    council: "Fife",
    figures: [
      { label: "Central support services, total general fund", role: "gross", pounds: 48_915_000 },
      { label: "Cost of collecting council tax", role: "gross", pounds: 302_502 },
      { label: "Gross expenditure - total General Fund (£000)", role: "gross", pounds: 1_084_317_000 },
    ],
    verdict: "read: support services and council-tax collection of the latest year, mixed units said",
    checked:
      "row 16 of “Raw Data” with openpyxl: SK16 48,915 and SL16 1,084,317 (£000), VQ16 302,502 (pounds), VR16 180,034 dwellings. All councils and years are held against the CSV in lgbfRaw.real.test.ts.",
  },
  {
    file: "scotland/lgbf-corporate-2010-11-to-2020-21.csv",
    golden: "lgbf-corporate",
    council: "Fife",
    figures: [
      { label: "Central support services, total general fund", role: "gross", pounds: 48_915_000 },
      { label: "Cost of collecting council tax", role: "gross", pounds: 302_502 },
      { label: "Gross expenditure - total General Fund (£000)", role: "gross", pounds: 1_084_317_000 },
    ],
    verdict: "read: the same figures from a row an indicator",
    checked: "rows 346 (CORP 1), 1270 (CORP 4), 2359 (CORP 7) and 2722 (CORP 8) of the file with Python's csv.",
  },
  {
    file: "scotland/LGBF_family_groups.xlsx",
    golden: "lgbf-family-groups",
    council: "Fife",
    verdict: "refused: names of councils in family groups, no money",
    checked: "one sheet of 33 rows of names with openpyxl.",
  },
];
