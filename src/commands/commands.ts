import { version } from "../../package.json";
import { fetchDataset } from "../run/fetchDataset";
import { openExcel } from "../workbook/excel/openExcel";
import { goToCeiling } from "./goToCeiling";
import { oneAtATime, type Command } from "./oneAtATime";
import { refreshBenchmark } from "./refreshBenchmark";
import { showNotice } from "./showNotice";

const command = oneAtATime(showNotice);
const now = (): string => new Date().toISOString().slice(0, 16).replace("T", " ");

/** The ribbon's commands by the names that the manifest has. */
export const commands: Readonly<Record<string, Command>> = {
  refreshBenchmark: command(() => refreshBenchmark({ open: openExcel, fetchFiles: fetchDataset, now, version })),
  goToCeiling: command(() => goToCeiling(openExcel)),
};
