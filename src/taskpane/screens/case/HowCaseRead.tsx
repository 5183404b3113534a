import { Body1Strong, Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BusinessCase } from "../../../model/businessCase";
import type { StatedCase } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import type { InExcel } from "../../desk/desk";
import { More } from "../parts/More";
import { UnitField } from "../parts/UnitField";
import { EvidenceList } from "../tables/EvidenceList";

const useStyles = makeStyles({
  sheets: { border: 0, margin: 0, padding: 0, display: "flex", flexDirection: "column" },
});

interface HowCaseReadProps {
  readonly businessCase: BusinessCase;
  /** Every sheet that it may stand on. */
  readonly sheets: readonly string[];
  readonly request: StatedCase;
  readonly excel: InExcel | null;
  readonly onChange: (request: StatedCase) => void;
}

/** The sheets that the case stands on and its unit, to be chosen otherwise, and what the reading rests on. */
export const HowCaseRead = ({ businessCase, sheets, request, excel, onChange }: HowCaseReadProps): ReactElement => {
  const styles = useStyles();
  const chosen = request.sheets ?? businessCase.sheets;
  const tick = (sheet: string): void => {
    const ticked = new Set(chosen);
    if (!ticked.delete(sheet)) ticked.add(sheet);
    const { sheets: _before, ...rest } = request;
    // No sheet ticked means that they are found again.
    onChange(ticked.size === 0 ? rest : { ...rest, sheets: sheets.filter((each) => ticked.has(each)) });
  };
  return (
    <More title={words.howRead}>
      <fieldset className={styles.sheets}>
        <legend>{words.sheets}</legend>
        {sheets.map((sheet) => (
          <Checkbox key={sheet} label={sheet} checked={chosen.includes(sheet)} onChange={() => tick(sheet)} />
        ))}
      </fieldset>
      <UnitField label={words.unit} scale={businessCase.scale} onScale={(scale) => onChange({ ...request, scale })} />
      {businessCase.evidence.length > 0 && (
        <>
          <Body1Strong>{words.restsOn}</Body1Strong>
          <EvidenceList evidence={businessCase.evidence} excel={excel} />
        </>
      )}
    </More>
  );
};
