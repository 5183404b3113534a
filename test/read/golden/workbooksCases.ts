import type { RealCase } from "./realCase";

/** The published files in the folder `workbooks`. */
export const workbooksCases: readonly RealCase[] = [
  {
    file: "workbooks/Borrowing_Q4_2017-18.xlsx",
    golden: "borrowing",
    verdict: "refused: borrowing and investments, a row a council",
    checked: "sheets read with openpyxl: no expenditure by service on any.",
  },
  {
    file: "workbooks/COR_2018-19_outputs_COR_C.xlsx",
    golden: "cor-2018-19",
    verdict: "refused: capital financing and borrowing",
    checked: "sheets read with openpyxl: capital financing requirement, borrowing and lending.",
  },
  {
    file: "workbooks/Community_grants_2_pivots.xlsx",
    golden: "community-grants",
    verdict:
      "read: a parish's list of grant payments added up by category for 2017-18, said to be six months; its repeats shown, none removed",
    checked:
      "sheet “from expenditure data” with openpyxl: 69 payments of 118,425, of which 33 (49,984) are dated before April 2017; 66,291 and 2,150 by category are left, dated in six months from April to December. The E05 codes on the sheets are wards, so no council is named.",
  },
  {
    file: "workbooks/Ireland_31_sheets.xlsx",
    golden: "ireland",
    verdict: "refused: label and amount without a header, so neither basis nor unit (they are euros)",
    checked: "sheet “Carlow” with openpyxl: names in A, amounts in B, no header.",
  },
  {
    file: "workbooks/LGBF_tool_71_charts.xlsx",
    golden: "lgbf-tool",
    verdict: "refused: indicators, a row a council",
    checked: "sheet “All measures” with openpyxl: unit costs and percentages, no pounds.",
  },
  {
    file: "workbooks/Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx",
    golden: "council-taxbase",
    verdict: "refused: dwellings by band, no cost",
    checked: "sheets read with openpyxl: the CTB form counts dwellings.",
  },
  {
    file: "workbooks/ONS_population_9_tables.xlsx",
    golden: "ons-population",
    verdict: "refused: people, a row a council",
    checked: "sheets read with openpyxl.",
  },
  {
    file: "workbooks/Town_council_accounts_269_merges.xlsx",
    golden: "town-council",
    verdict:
      "read from text in brackets and under merged cells: seven small tables of a parish's accounts, each for what it is; none is a whole council's cost table, so a person chooses with --selection",
    checked:
      "sheet “converted data” with openpyxl: B87:D104, net, a subtotal of 230,097 in row 102 (its lines come to 230,098) and a total of 229,850 after interest of 247. The year stands as 2017 alone, which could be either of two: it is asked for.",
    figures: [
      { label: "Central Support Costs", role: "net", pounds: 230_097 },
      { label: "Total", role: "net", pounds: 229_850 },
      { label: "Salaries", role: "net", pounds: 72_828 },
    ],
  },
];
