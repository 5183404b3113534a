import { fetchServed } from "../../run/fetchServed";
import type { Flow } from "../flow/steps";
import type { Place } from "../place";
import type { ChosenFile, Desks } from "./desk";
import { deskOn } from "./deskOn";
import { fileSource } from "./source";
import type { Threads } from "./threads";

/** The desks that there are in a place. */
export const desksIn = (place: Place, threads: Threads): Desks => ({
  // Apart, since a browser tab never needs it.
  ofExcel: place === "excel" ? async () => (await import("./excelDesk")).excelDesk(threads) : null,
  ofFile: (file) => Promise.resolve(deskOn(fileSource(file), threads, place, null)),
  example: (flow) => served(examples[flow]),
});

const examples: Readonly<Record<Flow, string>> = {
  benchmark: "burnley-revenue-outturn-2024-25.xlsx",
  case: "clyde-valley-2011-business-case.xlsx",
};

const served = async (name: string): Promise<ChosenFile | null> => {
  const bytes = await fetchServed(`assets/examples/${name}`);
  return bytes && { name, bytes };
};
