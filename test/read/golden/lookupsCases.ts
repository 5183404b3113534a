import type { RealCase } from "./realCase";

/** The published files in the folder `lookups`. */
export const lookupsCases: readonly RealCase[] = [
  {
    file: "lookups/councils-uk-including-past.csv",
    golden: "councils-uk",
    verdict: "refused: names and codes of councils, no money",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/dwellings-by-band.csv",
    golden: "dwellings-by-band",
    verdict: "refused: dwellings, a row a council; its one sum of money is council tax, not cost",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/dwellings-england-2019.csv",
    golden: "dwellings-england-2019",
    verdict: "refused: dwellings, a row a council",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/hmt_gdp_deflator_fy_march2020.csv",
    golden: "hmt-gdp-deflator",
    verdict: "refused: a price index",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/lgbf_deflator_fy.csv",
    golden: "lgbf-deflator",
    verdict: "refused: a price index",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/nacnudus_gdp_deflator.csv",
    golden: "nacnudus-gdp-deflator",
    verdict: "refused: a price index",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/obr_gdp_deflator_growth_fy.csv",
    golden: "obr-gdp-deflator",
    verdict: "refused: a price index",
    checked: "header read with Python's csv.",
  },
  {
    file: "lookups/population-england-wales-mid2011-to-mid2023.csv",
    golden: "population",
    verdict: "refused: people, a row an area and year",
    checked: "header read with Python's csv.",
  },
];
