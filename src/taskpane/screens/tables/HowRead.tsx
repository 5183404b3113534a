import { Body1, Body1Strong, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readableRange, type CellRange } from "../../../model/cells";
import { columnRoles, type Corrections, type TableColumn } from "../../../model/corrections";
import type { Evidence } from "../../../model/costTable";
import type { Scale } from "../../../model/money";
import type { RunRequest } from "../../../run/request";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { choiceOf, pinned, withoutChoice, type TablesSeen } from "../../flow/tablesSeen";
import { Cells } from "../parts/Cells";
import { More } from "../parts/More";
import { chosenIn } from "./chosenIn";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, "& p": { margin: 0 } },
  because: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface HowReadProps {
  readonly tables: TablesSeen;
  readonly request: RunRequest;
  readonly excel: InExcel | null;
  readonly onChange: (request: RunRequest) => void;
}

/** What the reading rests on, and the two things that a person may correct: the unit, and what a column is. */
export const HowRead = ({ tables, request, excel, onChange }: HowReadProps): ReactElement => {
  const { table } = tables.chosen;
  const stated: Corrections = request.corrections ?? { roles: new Map() };
  const chosen = tables.list[chosenIn(tables.list, request) ?? -1];

  /** A corrected table is asked for by its place: read otherwise, it might not be the first to be found. */
  const correct = (corrections: Corrections): void =>
    onChange({ ...request, ...(chosen ? pinned(chosen, tables.list) : {}), corrections });
  const asFound = (): void => {
    const { corrections: _taken, ...rest } = request;
    onChange(chosen ? { ...withoutChoice(request), ...choiceOf(chosen, tables.list) } : rest);
  };

  return (
    <More title={words.howRead}>
      <Field label={words.unit}>
        <Select
          value={String(table.scale)}
          onChange={(_event, { value }) => correct({ ...stated, scale: Number(value) as Scale })}
        >
          {([1, 1_000, 1_000_000] as const).map((scale) => (
            <option key={scale} value={scale}>
              {words.units[scale]}
            </option>
          ))}
        </Select>
      </Field>
      {table.layout === "general" ? (
        <Columns
          columns={table.columns}
          excel={excel}
          onRole={(column, role) => correct({ ...stated, roles: new Map([...stated.roles, [column, role]]) })}
        />
      ) : (
        <Body1 as="p">{words.fixedColumns(table.layout)}</Body1>
      )}
      {request.corrections && (
        <div>
          <Button size="small" onClick={asFound}>
            {words.asRead}
          </Button>
        </div>
      )}
      <Body1Strong>{words.restsOn}</Body1Strong>
      <EvidenceList evidence={table.evidence} excel={excel} />
    </More>
  );
};

interface ColumnsProps {
  readonly columns: readonly TableColumn[];
  readonly excel: InExcel | null;
  readonly onRole: (column: number, role: TableColumn["role"]) => void;
}

const Columns = ({ columns, excel, onRole }: ColumnsProps): ReactElement => (
  <div role="group" aria-label={words.columns} className={useStyles().columns}>
    <Body1Strong as="p">{words.columns}</Body1Strong>
    {columns.length === 0 && <Body1 as="p">{words.noColumns}</Body1>}
    {columns.map(({ header, at, role }) => (
      <Field
        key={readableRange(at)}
        orientation="horizontal"
        label={header === "" ? readableRange(at) : header}
        {...(excel && { hint: { children: <Cells ranges={[at]} excel={excel} /> } })}
      >
        <Select
          size="small"
          value={role}
          onChange={(_event, { value }) => {
            const chosen = columnRoles.find((each) => each === value);
            if (chosen) onRole(at.left, chosen);
          }}
        >
          {columnRoles.map((each) => (
            <option key={each} value={each}>
              {words.roles[each]}
            </option>
          ))}
        </Select>
      </Field>
    ))}
  </div>
);

const EvidenceList = ({ evidence, excel }: { evidence: readonly Evidence[]; excel: InExcel | null }): ReactElement => {
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
