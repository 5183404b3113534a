import { createHash } from "node:crypto";
import { datasetFormat, descriptorFile } from "../../../../src/dataset/descriptor";
import { taxonomyVersion } from "../../../../src/model/taxonomy";
import { csv } from "../../benchmark/csv";
import { tableSchemas } from "../../benchmark/tableSchema";
import { boroughFile } from "../borough/boroughWorkbook";
import { fernshire } from "../borough/fernshire";
import { clubTables, sourceIds, type ClubTable } from "./clubTables";
import { members } from "./members";

/** The files of the illustrative club's dataset (Data Package v2): name → bytes. `workbook` is the example council's file. */
export const clubPackage = (workbook: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const tables = clubTables();
  const files = new Map(tables.map((table) => [`${table.name}.csv`, csvBytes(table)]));
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "illustrative-club",
    title: "Illustrative club (fictional councils)",
    version: "1.0.0",
    description:
      "Fifteen fictional councils at function level, 2024-25 outturn, in pounds. Every council and figure was invented by a seeded script to show how a club's dataset works; none of it is evidence about a real council. Costs leave out internal recharges and capital charges; net cost is that less income.",
    licenses: [{ name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" }],
    sources: sources(workbook),
    resources: tables.map((table) => resource(table, files.get(`${table.name}.csv`) ?? new Uint8Array())),
    backbench: { format: datasetFormat, taxonomyVersion, currency: "GBP" },
  };
  return new Map([...files, [descriptorFile, utf8(`${JSON.stringify(descriptor, null, 2)}\n`)]]);
};

const sources = (workbook: Uint8Array): readonly Readonly<Record<string, string>>[] => {
  const terms = {
    publisher: "Backbench project",
    release: "1.0.0",
    retrieved: "2025-11-03",
    licence: "MIT",
    attribution: "Fictional figures made by the Backbench project.",
  };
  return [
    {
      id: sourceIds.own,
      title: `${fernshire.name}: support services 2024-25`,
      ...terms,
      file: boroughFile,
      sha256: sha256(workbook),
    },
    {
      id: sourceIds.invented,
      title: "Invented figures of fourteen fictional councils",
      ...terms,
      file: "assets/build/examples/club/members.ts (the list of members, as JSON)",
      sha256: sha256(utf8(JSON.stringify(members))),
    },
  ];
};

const resource = ({ name }: ClubTable, bytes: Uint8Array): Readonly<Record<string, unknown>> => ({
  name,
  path: `${name}.csv`,
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  schema: schemaOf(name),
});

const csvBytes = ({ name, rows }: ClubTable): Uint8Array =>
  utf8(
    csv(
      schemaOf(name).fields.map((field) => field.name),
      rows.map((row) => row.map(String)),
    ),
  );

const schemaOf = (name: string) => {
  const schema = tableSchemas[name];
  if (!schema) throw new Error(`no schema for ${name}`);
  return schema;
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
