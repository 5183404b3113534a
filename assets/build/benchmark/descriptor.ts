import { createHash } from "node:crypto";
import { datasetFormat } from "../../../src/dataset/descriptor";
import { taxonomyVersion } from "../../../src/model/taxonomy";
import type { InputFiles } from "./inputFiles";
import { publishedSources, retrieved } from "./sources";
import { tableSchemas } from "./tableSchema";

/** The text of `datapackage.json`: Data Package v2, with the hash of every file. No clock goes into it. */
export const descriptor = (files: ReadonlyMap<string, string>, input: InputFiles): string => {
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "uk-councils-open-data",
    title: "UK councils, open data",
    version: "1.0.0",
    description:
      "Back-office and central-services costs of UK councils with the volumes, price index, family groups and neighbours that a comparison needs, from published returns. In pounds, by GSS code and financial year. Made by assets/build/benchmark.",
    licenses: [
      {
        name: "OGL-UK-3.0",
        title: "Open Government Licence v3.0",
        path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      },
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International (council names and codes)",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    sources: publishedSources.map((source) => ({ ...source, retrieved, sha256: input.sha256(source.file) })),
    resources: [...files].map(([path, content]) => {
      const bytes = Buffer.from(content, "utf8");
      const name = path.replace(/\.csv$/u, "");
      return {
        name,
        path,
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: bytes.length,
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        schema: tableSchemas[name],
      };
    }),
    backbench: { format: datasetFormat, taxonomyVersion, currency: "GBP" },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
