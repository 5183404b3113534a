/** A published file, what is asked of it, and how its golden was checked. */
export interface RealCase {
  readonly file: string;
  /** Name of the golden file, without its ending. */
  readonly golden: string;
  readonly council?: string;
  readonly year?: string;
  readonly verdict: string;
  /** What was compared with the file by other means than this project's. */
  readonly checked: string;
}

const england = [
  {
    file: "england/RA_2016-17_data_by_LA.xlsx",
    golden: "ra-2016-17",
    council: "Burnley",
    verdict: "",
    checked: "",
  },
  { file: "england/RS_2015-16_data_by_LA.xlsx", golden: "rs-2015-16", council: "Burnley", verdict: "", checked: "" },
  {
    file: "england/RS_2017-18_data_by_LA.xlsx",
    golden: "rs-2017-18",
    council: "Blackburn with Darwen",
    verdict: "",
    checked: "",
  },
  {
    file: "england/central-services-2010-11-to-2024-25.csv",
    golden: "central-services",
    council: "Burnley",
    verdict: "",
    checked: "",
  },
  {
    file: "england/ra-2016-17-back-office-lines.csv",
    golden: "ra-2016-17-back-office-lines",
    council: "Burnley",
    verdict: "",
    checked: "",
  },
  {
    file: "england/ro-2024-25-lines-three-councils.csv",
    golden: "ro-2024-25-burnley",
    council: "Burnley",
    verdict: "",
    checked: "",
  },
  {
    file: "england/ro-2024-25-lines-three-councils.csv",
    golden: "ro-2024-25-without-council",
    verdict: "",
    checked: "",
  },
] as const satisfies readonly RealCase[];

const scotland = [
  { file: "scotland/LGBF_family_groups.xlsx", golden: "lgbf-family-groups", council: "Fife", verdict: "", checked: "" },
  { file: "scotland/LGBF_raw_data.xlsx", golden: "lgbf-raw-data", council: "Fife", verdict: "", checked: "" },
  {
    file: "scotland/lgbf-corporate-2010-11-to-2020-21.csv",
    golden: "lgbf-corporate",
    council: "Fife",
    verdict: "",
    checked: "",
  },
] as const satisfies readonly RealCase[];

const others = [
  { file: "ledger/trafford-2024-25.csv.gz", golden: "trafford-2024-25", council: "Trafford", verdict: "", checked: "" },
  { file: "lookups/councils-uk-including-past.csv", golden: "councils-uk", verdict: "", checked: "" },
  { file: "lookups/dwellings-by-band.csv", golden: "dwellings-by-band", verdict: "", checked: "" },
  { file: "lookups/dwellings-england-2019.csv", golden: "dwellings-england-2019", verdict: "", checked: "" },
  { file: "lookups/hmt_gdp_deflator_fy_march2020.csv", golden: "hmt-gdp-deflator", verdict: "", checked: "" },
  { file: "lookups/lgbf_deflator_fy.csv", golden: "lgbf-deflator", verdict: "", checked: "" },
  { file: "lookups/nacnudus_gdp_deflator.csv", golden: "nacnudus-gdp-deflator", verdict: "", checked: "" },
  { file: "lookups/obr_gdp_deflator_growth_fy.csv", golden: "obr-gdp-deflator", verdict: "", checked: "" },
  { file: "lookups/population-england-wales-mid2011-to-mid2023.csv", golden: "population", verdict: "", checked: "" },
] as const satisfies readonly RealCase[];

const workbooks = [
  { file: "workbooks/Borrowing_Q4_2017-18.xlsx", golden: "borrowing", verdict: "", checked: "" },
  { file: "workbooks/COR_2018-19_outputs_COR_C.xlsx", golden: "cor-2018-19", verdict: "", checked: "" },
  { file: "workbooks/Community_grants_2_pivots.xlsx", golden: "community-grants", verdict: "", checked: "" },
  { file: "workbooks/Ireland_31_sheets.xlsx", golden: "ireland", verdict: "", checked: "" },
  { file: "workbooks/LGBF_tool_71_charts.xlsx", golden: "lgbf-tool", verdict: "", checked: "" },
  {
    file: "workbooks/Local_Authorities_Council_Taxbase_2019_Drop_down.xlsx",
    golden: "council-taxbase",
    verdict: "",
    checked: "",
  },
  { file: "workbooks/ONS_population_9_tables.xlsx", golden: "ons-population", verdict: "", checked: "" },
  { file: "workbooks/Town_council_accounts_269_merges.xlsx", golden: "town-council", verdict: "", checked: "" },
] as const satisfies readonly RealCase[];

/** Every published workbook and CSV file, some asked in more than one way. */
export const realCases: readonly RealCase[] = [...england, ...scotland, ...others, ...workbooks];
