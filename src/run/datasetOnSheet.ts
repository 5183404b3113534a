import { choiceHeaders } from "../report/sheets/choices";
import type { Workbook } from "../workbook/workbook";
import { tableOn } from "./ourTable";

/** The name of the dataset that a choices sheet says its run was made with; null when it does not say. */
export const datasetOnSheet = async (workbook: Workbook, choices: string): Promise<string | null> => {
  const rows = await tableOn(workbook, choices, choiceHeaders.name);
  const value = rows.find((row) => row.value(choiceHeaders.name) === "dataset")?.value(choiceHeaders.value);
  return typeof value === "string" && value !== "" ? value : null;
};
