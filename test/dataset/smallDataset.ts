import { loadDataset } from "../../src/dataset/loadDataset";
import { sha256 } from "../../src/dataset/sha256";
import type { Dataset } from "../../src/model/dataset";
import type { Issue, Outcome } from "../../src/model/issue";

/** The files of a small, valid dataset; a test changes one of them. */
export const smallFiles: Readonly<Record<string, string>> = {
  "councils.csv": [
    "code,name,other_names,nation,class,region,family_corporate,family_people",
    "E07000117,Burnley,E2333|Burnley Borough Council,England,shire-district,North West,,",
    "E10000027,Somerset County Council,E3320|Somerset,England,shire-county,,,",
    "E06000066,Somerset Council,E3301|Somerset,England,unitary,South West,,",
    "S12000036,City of Edinburgh,Edinburgh City,Scotland,scottish-council,Scotland,urban,deprivation-4",
  ].join("\n"),
  "figures.csv": [
    "council,year,function,basis,status,cost,missing,source",
    "E06000066,2024-25,central-services,net,outturn,,not-submitted,returns",
    "E07000117,2023-24,central-services,net,outturn,0,,returns",
    "E07000117,2024-25,central-services,net,outturn,-3144000.5,,returns",
    "E10000027,2023-24,central-services,net,outturn,41881000,,returns",
  ].join("\n"),
  "drivers.csv": ["council,year,driver,value,missing,source", "E07000117,2023-24,resident,95553,,returns"].join("\n"),
  "indicators.csv": [
    "id,label,function,kind,unit,polarity",
    "collected,Council tax collected (%),council-tax-collection,quality,%,higher-is-better",
    "sickness,Sickness (days per FTE),,quality,days,lower-is-better",
  ].join("\n"),
  "indicator-figures.csv": [
    "council,year,indicator,value,missing,source",
    "S12000036,2023-24,collected,96.1,,returns",
    "S12000036,2023-24,sickness,,placeholder,returns",
  ].join("\n"),
  "deflators.csv": ["year,index,status,source", "2023-24,96.117,outturn,returns", "2024-25,100,outturn,returns"].join(
    "\n",
  ),
  "neighbours.csv": [
    "council,place,neighbour,source",
    "E07000117,2,E10000027,returns",
    "E07000117,1,E06000066,returns",
  ].join("\n"),
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A descriptor that describes the files truly. */
export const descriptorOf = async (files: Readonly<Record<string, string>>) => ({
  name: "small",
  title: "A small dataset",
  version: "1.0.0",
  sources: [
    {
      id: "returns",
      title: "Returns",
      publisher: "Nobody",
      release: "first",
      retrieved: "2026-01-01",
      file: "returns.csv",
      sha256: "0".repeat(64),
      licence: "OGL-UK-3.0",
      attribution: "None.",
    },
  ],
  resources: await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      name: path.replace(".csv", ""),
      path,
      hash: `sha256:${await sha256(bytesOf(text))}`,
    })),
  ),
  backbench: { format: 1, taxonomyVersion: "1.0", currency: "GBP" },
});

/** Loads files under any descriptor text. */
export const loadFiles = (files: Readonly<Record<string, string>>, descriptor: string): Promise<Outcome<Dataset>> =>
  loadDataset(
    new Map(Object.entries({ ...files, "datapackage.json": descriptor }).map(([name, text]) => [name, bytesOf(text)])),
  );

/** Loads the small dataset with some files replaced, hashes made anew. */
export const loadWith = async (changes: Readonly<Record<string, string>> = {}): Promise<Outcome<Dataset>> => {
  const files = { ...smallFiles, ...changes };
  return loadFiles(files, JSON.stringify(await descriptorOf(files)));
};

/** Appends rows to a file of the small dataset and returns the issues of loading it. */
export const issuesAfter = async (file: string, ...rows: readonly string[]): Promise<readonly Issue[]> =>
  (await loadWith({ [file]: [smallFiles[file], ...rows].join("\n") })).issues;
