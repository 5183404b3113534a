import type { RealCase } from "./realCase";

/** The published files in the folder `england`. */
export const englandCases: readonly RealCase[] = [
  {
    file: "england/RA_2016-17_data_by_LA.xlsx",
    golden: "ra-2016-17",
    council: "Burnley",
    figures: [
      { label: "Housing benefits administration", role: "net", pounds: 604_000 },
      { label: "Corporate and democratic core", role: "net", pounds: 3_552_000 },
      { label: "TOTAL CENTRAL SERVICES", role: "net", pounds: 4_678_000 },
      { label: "TOTAL SERVICE EXPENDITURE", role: "net", pounds: 14_722_000 },
    ],
    verdict: "read: the row of the council asked for on the sheet of all councils, net, £ thousand, budget",
    checked:
      "row 166 of “RA LA Data 2016-17” with openpyxl, by the line numbers in row 6: 457 is in CF166, 610 in EH166, 690 in EQ166, 799 in ES166. Every council's back-office lines are held against the CSV of this release in publishedByCouncil.real.test.ts. A budget of net figures: gross cost per function is not in it.",
  },
  {
    file: "england/RS_2015-16_data_by_LA.xlsx",
    golden: "rs-2015-16",
    council: "Burnley",
    figures: [
      { label: "Highways and transport services", role: "net", pounds: -104_000 },
      { label: "Central services", role: "net", pounds: 5_384_000 },
      { label: "TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)", role: "net", pounds: 14_811_000 },
    ],
    verdict: "read: the row of the council asked for, net, £ thousand, outturn",
    checked:
      "row 166 of “RS LA Data 2015-16” with openpyxl: 290 in G166, 690 in Q166, 699 in S166. Central services are one line here, so a run compares at that level; every council's are held against the CSV in publishedByCouncil.real.test.ts.",
  },
  {
    file: "england/RS_2017-18_data_by_LA.xlsx",
    golden: "rs-2017-18",
    council: "Blackburn with Darwen",
    figures: [
      { label: "Education services", role: "net", pounds: 116_520_000 },
      { label: "Central services", role: "net", pounds: 10_470_000 },
      { label: "TOTAL SERVICE EXPENDITURE (total of lines 190 to 698)", role: "net", pounds: 246_937_000 },
    ],
    verdict: "read: as RS 2015-16; the 11 hidden sheets are not offered",
    checked:
      "row 166 of “RS LA Data 2017-18” with openpyxl: 190 in F166, 690 in Q166, 699 in S166. Every council is held against the hidden pivot in publishedByCouncil.real.test.ts.",
  },
  {
    file: "england/RS_2017-18_data_by_LA.xlsx",
    golden: "rs-2017-18-copeland",
    council: "Copeland",
    verdict: "refused: the council did not submit, though the publisher filled in its total",
    checked: "row of E07000029 with openpyxl: “…” in every service line.",
  },
  {
    file: "england/RS_2015-16_data_by_LA.xlsx",
    golden: "rs-2015-16-without-council",
    verdict: "refused until the council is named",
    checked: "the sheet has a row for each of 444 authorities.",
  },
  {
    file: "england/central-services-2010-11-to-2024-25.csv",
    golden: "central-services",
    council: "Burnley",
    verdict: "refused: only two net totals a council and year, no unit",
    checked:
      "the header is year, ecode, ons_code, la_name, class, central, total, source, central_pct. The figures are in the bundled dataset.",
  },
  {
    file: "england/ra-2016-17-back-office-lines.csv",
    golden: "ra-2016-17-back-office-lines",
    council: "Burnley",
    verdict: "refused: neither year nor unit in the file",
    checked:
      "the header has short names without line numbers; the workbook that it was taken from is read (ra-2016-17).",
  },
  {
    file: "england/ro-2024-25-lines-three-councils.csv",
    golden: "ro-2024-25-burnley",
    council: "Burnley",
    figures: [
      { label: "Total Service Expenditure", role: "gross", pounds: 52_811_000 },
      { label: "Total Service Expenditure", role: "income", pounds: -33_818_000 },
      { label: "TOTAL CENTRAL SERVICES", role: "gross", pounds: 20_830_000 },
      { label: "MANAGEMENT AND SUPPORT SERVICES", role: "net", pounds: -2_131_000 },
      { label: "Corporate and Democratic Core", role: "gross", pounds: 5_130_000 },
      { label: "Housing Benefits Administration", role: "gross", pounds: 763_000 },
    ],
    verdict: "read: the council's rows of the list as one return, gross, income and net",
    checked:
      "the rows of Burnley with Python's csv: RSX total 52,811, RO6 total 20,830 and management and support services 12,807 gross and −2,131 net, all £ thousand. The lines of RO6 are 66 short of its total, as in the file; shares of the back office are held against the data's own README in revenueOutturn.real.test.ts.",
  },
  {
    file: "england/ro-2024-25-lines-three-councils.csv",
    golden: "ro-2024-25-without-council",
    verdict: "refused until the council is named: the list holds three",
    checked: "three names in the column council.",
  },
];
