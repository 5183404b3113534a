import { boroughFile, boroughWorkbook } from "./borough/boroughWorkbook";
import { caseFiles } from "./case/caseFiles";
import { clubPackage } from "./club/clubPackage";
import { ledgerFile, ledgerWorkbook } from "./ledger/ledgerWorkbook";
import { outturnCouncils, outturnWorkbook } from "./outturn/outturnWorkbook";
import { publishedReturns } from "./outturn/publishedReturns";
import { workbookBytes } from "./workbookBytes";

/** Every file of `assets/examples/` that the script makes: path → bytes, from the text of the published revenue-outturn lines. */
export const examples = async (outturnCsv: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const returns = publishedReturns(outturnCsv);
  const files = new Map<string, Uint8Array>();
  for (const [code, body, kind, file] of outturnCouncils) {
    const published = returns.get(code);
    if (!published) throw new Error(`the published lines have no council ${code}`);
    files.set(file, await workbookBytes(outturnWorkbook(published, body, kind)));
  }
  const borough = await workbookBytes(boroughWorkbook());
  files.set(boroughFile, borough);
  files.set(ledgerFile, await workbookBytes(ledgerWorkbook()));
  for (const [file, workbook] of caseFiles) files.set(file, await workbookBytes(workbook()));
  for (const [name, bytes] of clubPackage(borough)) files.set(`illustrative-club/${name}`, bytes);
  return files;
};
