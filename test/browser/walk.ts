import { compareWords } from "../../src/text/pane/compare";
import { mappingWords } from "../../src/text/pane/mapping";
import { resultsWords } from "../../src/text/pane/results";
import { tablesWords } from "../../src/text/pane/tables";
import { writeWords } from "../../src/text/pane/write";
import type { Person } from "./person";

/** What is done on a screen on the way, by the name of its step. */
export type OnScreen = (step: "table" | "mapping" | "compare" | "results" | "write") => Promise<void>;

/** From the cost tables to the screen that writes, by way of every step. */
export const throughEveryStep = async (person: Person, onScreen: OnScreen = () => Promise.resolve()): Promise<void> => {
  const { page, click, press, comesTo } = person;
  await comesTo(tablesWords.title);
  await onScreen("table");
  await click(page.getByRole("button", { name: tablesWords.checkMapping }).or(continues(person)));
  await comesTo(mappingWords.title);
  await onScreen("mapping");
  await press(mappingWords.goOn);
  await comesTo(compareWords.title);
  await onScreen("compare");
  await press(compareWords.compare);
  await comesTo(resultsWords.title);
  await onScreen("results");
  await press(resultsWords.write);
  await comesTo(writeWords.title);
  await onScreen("write");
};

/** For a return that needs no decision: from the cost tables to its results at once. */
export const straightToResults = async ({ comesTo, press }: Person): Promise<void> => {
  await comesTo(tablesWords.title);
  await press(tablesWords.compareNow);
  await comesTo(resultsWords.title);
};

/** The same, on to the screen that writes. */
export const straightToWrite = async (person: Person): Promise<void> => {
  await straightToResults(person);
  await person.press(resultsWords.write);
  await person.comesTo(writeWords.title);
};

const continues = ({ page }: Person) => page.getByRole("button", { name: tablesWords.goOn, exact: true });
