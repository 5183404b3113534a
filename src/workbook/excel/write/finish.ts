import { askPatiently, type Question } from "../ask";
import { folded, foldedSet } from "./earlier";
import { journalSheet, type Journal } from "./journal";
import { lookAgain, type Present } from "./present";
import { quietly } from "./quietly";

/** How often it is tried to finish. */
const tries = 3;

/** What has to be known of the workbook to finish. */
export type Known = Pick<Present, "sheets" | "names">;

/**
 * The last request: our earlier sheets and names go, the first new sheet comes to the front. There is no way back, for Excel cannot bring a
 * deleted sheet back, so a failure half-way is only ever finished: each further try looks at what is still to do. Throws ExcelTrouble.
 */
export const finish = async (journal: Journal, known?: Known, attempt = 1): Promise<void> => {
  try {
    const now = known ?? (await lookAgain());
    if (foldedSet(now.sheets.map(({ name }) => name)).has(folded(journalSheet)))
      await askPatiently(quietly(finishing(now, journal)));
  } catch (error) {
    if (attempt >= tries) throw error;
    await finish(journal, undefined, attempt + 1);
  }
};

/** The workbook as it is once our earlier sheets are out of the way. */
export const afterBeginning = ({ sheets, names }: Known, { sheetsAway }: Journal): Known => {
  const away = new Map(sheetsAway.map(({ was, now }) => [folded(was), now]));
  const noted = { name: journalSheet, visibility: "Visible", isProtected: false, names: [] };
  return { sheets: [...sheets.map((one) => ({ ...one, name: away.get(folded(one.name)) ?? one.name })), noted], names };
};

const finishing =
  (now: Known, journal: Journal): Question<void> =>
  ({ workbook: { worksheets, names } }) => {
    const visibilities = new Map(now.sheets.map(({ name, visibility }) => [folded(name), visibility]));
    for (const { now: called } of journal.sheetsAway) {
      const visibility = visibilities.get(folded(called));
      if (visibility === undefined) continue;
      const sheet = worksheets.getItem(called);
      // Office.js deletes no sheet that is very hidden.
      if (visibility === "VeryHidden") sheet.visibility = "Visible";
      sheet.delete();
    }
    const known = foldedSet(now.names.map(({ name }) => name));
    for (const name of journal.namesGone) if (known.has(folded(name))) names.getItem(name).delete();
    const [cover] = journal.added;
    if (cover) {
      const sheet = worksheets.getItem(cover.name);
      sheet.activate();
      sheet.getRange("A1").select();
    }
    worksheets.getItem(journalSheet).delete();
    return () => undefined;
  };
