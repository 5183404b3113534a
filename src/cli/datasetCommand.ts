import type { Dataset } from "../model/dataset";
import { datasetAt } from "./datasetAt";
import { exit, sayIssues } from "./say";

/** `backbench dataset PATH`: is this a valid benchmark dataset, and every problem it has. Returns the exit code. */
export const datasetCommand = async (path: string): Promise<number> => {
  const dataset = await datasetAt(path);
  sayIssues(dataset.issues, true);
  if (!dataset.ok) return exit.unusableInput;
  process.stdout.write(`${describe(dataset.value).join("\n")}\n`);
  return exit.done;
};

const describe = ({
  title,
  version,
  sha256,
  councils,
  figures,
  drivers,
  indicatorFigures,
  sources,
  taxonomyVersion,
}: Dataset): readonly string[] => {
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  return [
    `${title}, version ${version}: valid`,
    `SHA-256      ${sha256}`,
    `Taxonomy     ${taxonomyVersion}`,
    `Councils     ${councils.length}`,
    `Costs        ${figures.length}, ${years[0] ?? "no year"} to ${years.at(-1) ?? "no year"}`,
    `Drivers      ${drivers.length}`,
    `Indicators   ${indicatorFigures.length}`,
    `Sources      ${sources.length}`,
  ];
};
