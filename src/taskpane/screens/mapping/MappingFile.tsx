import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { mappingWords as words } from "../../../text/pane/mapping";
import type { ChosenFile } from "../../desk/desk";
import { More } from "../parts/More";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MappingFileProps {
  /** Rows of the mapping file in use; null when there is none. */
  readonly rows: number | null;
  readonly onExport: () => void;
  readonly onImport: (file: ChosenFile) => void;
  readonly onDrop: () => void;
}

/** How a mapping is kept: in the workbook by itself, and as a file for whoever wants one. */
export const MappingFile = ({ rows, onExport, onImport, onDrop }: MappingFileProps): ReactElement => {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) onImport({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    // So that the same file, corrected, can be chosen again.
    input.value = "";
  };
  return (
    <More title={words.keep}>
      <Caption1>{words.keepWhat}</Caption1>
      {rows !== null && <Caption1>{words.fromFile(rows)}</Caption1>}
      <div className={styles.actions}>
        <Button size="small" onClick={onExport}>
          {words.exportFile}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={words.importFile}
          onChange={(event) => void take(event.target)}
        />
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.importFile}
        </Button>
        {rows !== null && (
          <Button size="small" onClick={onDrop}>
            {words.dropFile}
          </Button>
        )}
      </div>
    </More>
  );
};
