import { done, failed, type Outcome } from "../../../model/issue";
import type { Change } from "../../workbook";
import type { Archive } from "../archive/archive";
import { orIssues } from "../archive/brokenPart";
import { rewriteArchive } from "../archive/rewrite";
import { readPart } from "../package/parts";
import { bookViews } from "./bookViews";
import { contentTypeSplices, declaredParts, type PartKind } from "./contentTypes";
import { definedNameSplices } from "./definedNames";
import { addSheetParts } from "./newSheetParts";
import { partEdits } from "./partEdits";
import { refusals } from "./refusals";
import { freshIds, type NewRelationship, relationshipSplices } from "./relationshipXml";
import { planRemoval } from "./removal";
import { reportNames } from "./reportNames";
import { sheetListSplices } from "./sheetList";
import { openStyles } from "./stylesPart";
import { keptTables, takenNames } from "./takenNames";
import { writableWorkbook } from "./writableWorkbook";

/**
 * The workbook's bytes with our earlier sheets gone and the report's sheets behind the user's, or every reason why not: a locked structure, a
 * digital signature, names that the user has given away, parts that cannot be read. Only the registers that must name the sheets change, by
 * splices; every other part keeps its bytes, compressed as it was. `docProps/app.xml` is left alone: the sheet titles that it lists are a summary
 * that Excel does not hold against the workbook and writes anew when it saves.
 */
export const applyChange = (archive: Archive, { remove, add: report }: Change): Promise<Outcome<Uint8Array>> =>
  orIssues(async () => {
    const types = await readPart(archive, "[Content_Types].xml");
    const workbook = await writableWorkbook(archive);
    const removal = await planRemoval(archive, workbook, remove);
    const tables = await keptTables(archive, workbook, removal);
    const issues = [...refusals(archive, workbook), ...takenNames(workbook, removal, tables, report)];
    if (issues.length > 0) return failed(...issues);

    const { folder, flavour } = workbook;
    const names = report.sheets.map(({ name }) => name);
    const views = bookViews(workbook, removal, names);
    const edits = partEdits(archive, declaredParts(types.root));
    const styles = await openStyles(archive, edits, workbook);
    const made = new Map<string, PartKind>();
    const nextId = freshIds(workbook.relationships.filter((one) => !removal.relationships.has(one)));
    let tableId = tables.highestId;
    for (const part of removal.parts) edits.remove(part);
    const into = { edits, folder, flavour, book: styles.book, report, made, nextTableId: () => ++tableId };
    const sheets = report.sheets.map((sheet, index) => ({
      name: sheet.name,
      id: nextId(),
      kind: "worksheet" as const,
      target: addSheetParts(sheet, index === views.activeNew, into),
    }));
    const newStyles = report.sheets.length === 0 ? undefined : styles.write();
    if (newStyles !== undefined) made.set(newStyles, "styles");
    const registered: readonly NewRelationship[] = [
      ...sheets,
      ...(newStyles === undefined ? [] : [{ id: nextId(), kind: "styles" as const, target: newStyles }]),
    ];

    const register = workbook.relationshipsPart;
    edits.patch(register, relationshipSplices(register.root, folder, removal.relationships, registered, flavour));
    edits.patch(workbook, [
      ...views.splices,
      ...sheetListSplices(workbook, removal, sheets),
      ...definedNameSplices(workbook, removal, reportNames(report, removal.newIndex.size), names),
    ]);
    edits.patch(types, contentTypeSplices(archive, types.root, made, removal.parts));
    return done(await rewriteArchive(archive, edits.edit));
  });
