import { Body1, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Gap, Severity } from "../../../model/gap";
import { severityLabels } from "../../../text/gaps";
import { resultsWords } from "../../../text/pane/results";
import type { InExcel } from "../../desk/desk";
import { Pages } from "../parts/Pages";
import { Section } from "../parts/Section";
import { byPounds } from "./byPounds";
import { GapEntry } from "./GapEntry";

const words = resultsWords.gaps;
const severities: readonly Severity[] = ["blocks", "weakens", "note"];
const pageSize = 8;

const useStyles = makeStyles({
  filter: { border: 0, margin: 0, padding: 0, display: "flex", flexWrap: "wrap" },
});

interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly excel: InExcel | null;
}

/** The comparability gaps in order of pounds, of the severities that are ticked. */
export const Gaps = ({ gaps, excel }: GapsProps): ReactElement => {
  const styles = useStyles();
  const [ticked, tick] = useState<ReadonlySet<Severity>>(new Set(severities));
  const shown = byPounds(gaps).filter(({ severity }) => ticked.has(severity));
  const change = (severity: Severity): void => {
    const changed = new Set(ticked);
    if (!changed.delete(severity)) changed.add(severity);
    tick(changed);
  };
  return (
    <Section title={words.title}>
      <Body1 as="p">{words.what}</Body1>
      <fieldset className={styles.filter} aria-label={words.filter}>
        {severities.map((severity) => (
          <Checkbox
            key={severity}
            checked={ticked.has(severity)}
            onChange={() => change(severity)}
            label={words.counted(severityLabels[severity], gaps.filter((gap) => gap.severity === severity).length)}
          />
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <Body1 as="p">{gaps.length === 0 ? words.noGaps : words.none}</Body1>
      ) : (
        <Pages key={[...ticked].join()} of={words.list} items={shown} size={pageSize} apart>
          {(gap) => <GapEntry gap={gap} excel={excel} />}
        </Pages>
      )}
    </Section>
  );
};
