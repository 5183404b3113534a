import { fetchServed } from "../run/fetchServed";
import type { ChosenFile } from "./state";

const name = "burnley-revenue-outturn-2024-25.xlsx";

/** The council of the example, as the benchmark dataset names it. */
export const exampleCouncil = "Burnley";

/** The example workbook that is served with the pane, or null when it cannot be fetched. */
export const fetchExample = async (): Promise<ChosenFile | null> => {
  const bytes = await fetchServed(`assets/examples/${name}`);
  return bytes && { name, bytes };
};
