import type { RunRequest } from "../../../run/request";
import type { Answers } from "./answers";

/** The first request for a workbook: nothing asked; but the council of the last time where the workbook names none and that council can be used. */
export const firstTables = async ({ tables }: Answers, remembered: string): Promise<RunRequest> => {
  const nothing: RunRequest = { mapping: null };
  if (remembered === "") return nothing;
  const found = await tables(nothing);
  const needed = found.ok
    ? found.value.facts.council === null
    : found.issues.some(({ code }) => code === "table/council-needed");
  if (!needed) return nothing;
  const request: RunRequest = { ...nothing, council: remembered };
  return (await tables(request)).ok ? request : nothing;
};
