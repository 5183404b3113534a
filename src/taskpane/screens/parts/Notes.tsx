import type { ReactElement } from "react";
import type { Issue } from "../../../model/issue";
import { partWords as words } from "../../../text/pane/parts";
import type { InExcel } from "../../desk/desk";
import { More } from "./More";
import { Notices } from "./Notices";

interface NotesProps {
  readonly issues: readonly Issue[];
  readonly excel: InExcel | null;
}

/** The notes among issues, behind a click; nothing where there is none. */
export const Notes = ({ issues, excel }: NotesProps): ReactElement | null => {
  const notes = issues.filter(({ severity }) => severity === "note");
  if (notes.length === 0) return null;
  return (
    <More title={words.notes(notes.length)}>
      <Notices of={words.notesOf} issues={notes} excel={excel} />
    </More>
  );
};
