import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellRange } from "../../../model/cells";
import type { Evidence } from "../../../model/costTable";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  because: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly excel: InExcel | null;
}

/** What was decided, why, how surely, and from which cells. */
export const EvidenceList = ({ evidence, excel }: EvidenceListProps): ReactElement => {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {sameTogether(evidence).map(({ one, cells }, index) => {
        const { decision, value, because } = words.evidence(one);
        return (
          <div key={index}>
            <dt>
              {decision}: {value}
            </dt>
            <dd className={styles.because}>
              <Caption1 block>{because}</Caption1>
              {cells.length > 0 && (
                <Caption1 block>
                  <Cells ranges={cells} excel={excel} />
                </Caption1>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

interface SharedEvidence {
  readonly one: Evidence;
  readonly cells: readonly CellRange[];
}

/** The forms of a return are read alike, each for itself: what they share is said once, with the cells of all. */
const sameTogether = (evidence: readonly Evidence[]): readonly SharedEvidence[] => {
  const shared = new Map<string, SharedEvidence>();
  for (const one of evidence) {
    const key = [one.decision, one.value, one.because, one.confidence].join("\n");
    const cells = [...(shared.get(key)?.cells ?? []), ...(one.at ? [one.at] : [])];
    shared.set(key, { one, cells });
  }
  return [...shared.values()];
};
