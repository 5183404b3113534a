import { fetchServed } from "../../run/fetchServed";
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
  example,
});

const exampleName = "burnley-revenue-outturn-2024-25.xlsx";

const example = async (): Promise<ChosenFile | null> => {
  const bytes = await fetchServed(`assets/examples/${exampleName}`);
  return bytes && { name: exampleName, bytes };
};
