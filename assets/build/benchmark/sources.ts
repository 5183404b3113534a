/** A published input: what it is, who published it, and in which file of the data folder it stands. */
export interface PublishedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly release: string;
  readonly file: string;
  readonly licence: string;
  readonly attribution: string;
}

const ogl = {
  licence: "OGL-UK-3.0",
  attribution: "Contains public sector information licensed under the Open Government Licence v3.0.",
};
const mhclg = "Ministry of Housing, Communities and Local Government";
const rs = "england/central-services-2010-11-to-2024-25.csv";

/** Nobody wrote down when the files were fetched; their hashes say which bytes they are. */
export const retrieved = "not recorded";

/** Every source of the bundled dataset. Releases and dates: as the published files themselves state them. */
export const publishedSources = [
  {
    id: "rs-workbooks",
    title: "Revenue outturn summary (RS) data by local authority, 2010-11 to 2016-17",
    publisher: mhclg,
    release: "final outturn workbooks of each year, as collected by the BBC Data Unit",
    file: rs,
    ...ogl,
  },
  {
    id: "ro-time-series-2.3",
    title: "Revenue outturn multi-year time series, 2017-18 to 2023-24",
    publisher: mhclg,
    release: "version 2.3, as extracted by arcadesproject",
    file: rs,
    ...ogl,
  },
  {
    id: "ro-time-series-3.1",
    title: "Revenue outturn multi-year time series, 2024-25",
    publisher: mhclg,
    release: "version 3.1, as extracted by JuanBlanco9",
    file: rs,
    ...ogl,
  },
  {
    id: "ra-2016-17",
    title: "Revenue account (RA) budget 2016-17, data by local authority: back-office lines",
    publisher: "Department for Communities and Local Government",
    release: "published 30 June 2016",
    file: "england/ra-2016-17-back-office-lines.csv",
    ...ogl,
  },
  {
    id: "ro-2024-25",
    title: "Revenue outturn 2024-25 line by line (RO2, RO4, RO5, RO6, RSX): Burnley, Blackburn with Darwen, Lancashire",
    publisher: mhclg,
    release: "revenue outturn 2024-25; Blackburn with Darwen's return not yet certified",
    file: "england/ro-2024-25-lines-three-councils.csv",
    ...ogl,
  },
  {
    id: "lgbf-2020-21",
    title: "Local Government Benchmarking Framework, raw data: corporate indicators 2010-11 to 2020-21",
    publisher: "Improvement Service",
    release: "2020-21 data; workbook last saved 23 December 2021",
    file: "scotland/lgbf-corporate-2010-11-to-2020-21.csv",
    ...ogl,
  },
  {
    id: "lgbf-family-groups",
    title: "Local Government Benchmarking Framework, family groups",
    publisher: "Improvement Service",
    release: "groups dated 28 August 2020",
    file: "scotland/LGBF_family_groups.xlsx",
    ...ogl,
  },
  {
    id: "ons-mid-year-2023",
    title: "Mid-year population estimates, England and Wales, mid-2011 to mid-2023 (table MYE5)",
    publisher: "Office for National Statistics",
    release: "MYE23, published 15 July 2024; boundaries of April 2023",
    file: "lookups/population-england-wales-mid2011-to-mid2023.csv",
    ...ogl,
  },
  {
    id: "council-taxbase-2019",
    title: "Local authority council taxbase, England 2019: dwellings on the valuation list",
    publisher: mhclg,
    release: "published 13 November 2019; dwellings on 9 September 2019",
    file: "lookups/dwellings-england-2019.csv",
    ...ogl,
  },
  {
    id: "obr-gdp-deflator",
    title: "GDP deflator by financial year, 2007-08 to 2030-31",
    publisher: "Office for Budget Responsibility",
    release: "outturn to 2024-25, forecast from 2025-26; the file does not name the forecast",
    file: "lookups/obr_gdp_deflator_growth_fy.csv",
    ...ogl,
  },
  {
    id: "nearest-neighbours",
    title: "Nearest-neighbour sets of English authorities",
    publisher: "not stated in the file",
    release: "not stated in the file; areas as they stood from April 2021 to March 2023",
    file: "lookups/nearest-neighbours-england.json",
    ...ogl,
  },
  {
    id: "council-names",
    title: "UK local authority names and codes, including past authorities",
    publisher: "mySociety",
    release: "not stated in the file; areas to May 2025",
    file: "lookups/councils-uk-including-past.csv",
    licence: "CC-BY-4.0",
    attribution:
      "Contains “UK local authority names and codes” by mySociety, licensed under the Creative Commons Attribution 4.0 International licence; names shortened, spellings of published files added.",
  },
] as const satisfies readonly PublishedSource[];

export type SourceId = (typeof publishedSources)[number]["id"];

/** The input file of a source, under the data folder. */
export const fileOf = (id: SourceId): string => {
  const source = publishedSources.find((published) => published.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source.file;
};
