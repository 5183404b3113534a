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
  { file: "workbooks/Community_grants_2_pivots.xlsx", golden: "community-grants", verdict: "", checked: "" },
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
  { file: "workbooks/Town_council_accounts_269_merges.xlsx", golden: "town-council", verdict: "", checked: "" },
];
