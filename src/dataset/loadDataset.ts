import type { Dataset } from "../model/dataset";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import { descriptorFile, readDescriptor, type Descriptor } from "./descriptor";
import { councilColumns, readCouncils } from "./readCouncils";
import { deflatorColumns, readDeflators, yearsWithoutDeflator } from "./readDeflators";
import { driverColumns, figureColumns, readDrivers, readFigures } from "./readFigures";
import { indicatorColumns, indicatorFigureColumns, readIndicatorFigures, readIndicators } from "./readIndicators";
import { neighbourColumns, readNeighbours } from "./readNeighbours";
import { readTable, type Columns, type Table } from "./readTable";
import { referencesTo } from "./references";
import { sha256 } from "./sha256";

/** The tables of a dataset; a dataset without indicators or neighbours may leave their files out. */
const tables = {
  councils: { columns: councilColumns, required: true },
  figures: { columns: figureColumns, required: true },
  drivers: { columns: driverColumns, required: true },
  deflators: { columns: deflatorColumns, required: true },
  indicators: { columns: indicatorColumns, required: false },
  "indicator-figures": { columns: indicatorFigureColumns, required: false },
  neighbours: { columns: neighbourColumns, required: false },
} as const satisfies Record<string, { columns: Columns; required: boolean }>;

type TableName = keyof typeof tables;
const tableNames = Object.keys(tables) as readonly TableName[];

/**
 * Reads a dataset from its files (name → bytes) and checks all of it: descriptor, hashes, columns, every cell, and what refers to what.
 * Every problem is reported at once, by file, row and column (codes `dataset/…`); any error means no dataset.
 */
export const loadDataset = async (files: ReadonlyMap<string, Uint8Array>): Promise<Outcome<Dataset>> => {
  const bytes = files.get(descriptorFile);
  if (!bytes) return failed(missingFile(descriptorFile));
  const descriptor = readDescriptor(new TextDecoder().decode(bytes));
  if (!descriptor.ok) return descriptor;
  const issues = [...(await fileIssues(descriptor.value, files))];
  const dataset = readTables(descriptor.value, await sha256(bytes), files, issues);
  return issues.some(({ severity }) => severity === "error") ? failed(...issues) : done(dataset, issues);
};

const missingFile = (file: string): Issue => ({ code: "dataset/missing-file", severity: "error", at: { file } });

const fileIssues = async (
  { resources }: Descriptor,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Issue[]> => {
  const listed = await Promise.all(
    resources.map(async ({ path, hash }): Promise<readonly Issue[]> => {
      const bytes = files.get(path);
      if (!bytes) return [missingFile(path)];
      const found = `sha256:${await sha256(bytes)}`;
      if (found === hash) return [];
      return [{ code: "dataset/bad-hash", severity: "error", at: { file: path }, facts: { expected: hash, found } }];
    }),
  );
  const unlisted = tableNames
    .filter((name) => tables[name].required && !resources.some((resource) => resource.name === name))
    .map((name): Issue => ({
      code: "dataset/unlisted-table",
      severity: "error",
      at: { file: descriptorFile, column: "resources" },
      facts: { name },
    }));
  return [...listed.flat(), ...unlisted];
};

const readTables = (
  { name, title, version, backbench, sources, resources }: Descriptor,
  hash: string,
  files: ReadonlyMap<string, Uint8Array>,
  issues: Issue[],
): Dataset => {
  const pathOf = (table: TableName) => resources.find((resource) => resource.name === table)?.path ?? `${table}.csv`;
  const read = (table: TableName): Table => {
    const bytes = resources.some((resource) => resource.name === table) ? files.get(pathOf(table)) : undefined;
    const content = bytes
      ? readTable(pathOf(table), bytes, tables[table].columns)
      : { header: [], rows: [], issues: [] };
    issues.push(...content.issues);
    // Without its columns every cell would be reported again: the header is the problem to put right first.
    return content.issues.some(({ code }) => code === "dataset/missing-column") ? { ...content, rows: [] } : content;
  };
  const councils = readCouncils(read("councils"), issues);
  if (councils.size === 0)
    issues.push({ code: "dataset/no-councils", severity: "error", at: { file: pathOf("councils") } });
  const refers = referencesTo(councils, sources);
  const figures = readFigures(read("figures"), refers, issues);
  const deflators = readDeflators(read("deflators"), refers, issues);
  issues.push(...yearsWithoutDeflator(pathOf("deflators"), figures, deflators));
  const indicators = readIndicators(read("indicators"), issues);
  return {
    name,
    title,
    version,
    sha256: hash,
    taxonomyVersion: backbench.taxonomyVersion,
    sources,
    councils: [...councils.values()],
    figures,
    drivers: readDrivers(read("drivers"), refers, issues),
    indicators,
    indicatorFigures: readIndicatorFigures(read("indicator-figures"), indicators, refers, issues),
    deflators,
    neighbours: readNeighbours(read("neighbours"), refers, issues),
  };
};
