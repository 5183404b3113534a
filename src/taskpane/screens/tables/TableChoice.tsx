import { Body1, Button, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { readableRange } from "../../../model/cells";
import type { CostTable } from "../../../model/costTable";
import type { RunRequest } from "../../../run/request";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { choiceOf, withoutChoice, type TablesSeen } from "../../flow/benchmark/tablesSeen";
import { useLatest } from "../useLatest";
import { chosenIn } from "./chosenIn";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground2 },
});

interface TableChoiceProps {
  readonly tables: TablesSeen;
  readonly request: RunRequest;
  readonly excel: InExcel | null;
  readonly onChange: (request: RunRequest) => void;
}

const selection = "selection";

/** Every table found, its cells and what it holds; in Excel also whatever the person selects. */
export const TableChoice = ({ tables, request, excel, onChange }: TableChoiceProps): ReactElement => {
  const { list, chosen } = tables;
  const place = chosenIn(list, request);
  const [all, showAll] = useState(false);
  // One more would take the place of the button that hides it.
  const shown = all || list.length <= atOnce + 1 ? list : list.filter((_each, at) => at < atOnce || at === place);
  const [follows, setFollows] = useState(place === null);
  useFollowing(follows ? excel : null, (cells) => onChange({ ...withoutChoice(request), selection: cells }));

  const choose = (value: string): void => {
    setFollows(value === selection);
    const candidate = list[Number(value)];
    if (value !== selection && candidate) onChange({ ...withoutChoice(request), ...choiceOf(candidate, list) });
  };

  return (
    <div>
      <Field label={words.which}>
        <RadioGroup
          value={follows || place === null ? selection : String(place)}
          onChange={(_event, { value }) => choose(value)}
        >
          {shown.map((candidate) => {
            const at = list.indexOf(candidate);
            return (
              <Radio
                key={at}
                value={String(at)}
                label={<TableLabel table={at === place ? chosen.table : candidate.table} />}
              />
            );
          })}
          {excel ? (
            <Radio
              value={selection}
              label={
                <SelectionLabel
                  hint={follows || place === null}
                  cells={place === null && request.selection ? readableRange(request.selection) : null}
                />
              }
            />
          ) : (
            place === null && <Radio value={selection} label={<TableLabel table={chosen.table} />} />
          )}
        </RadioGroup>
      </Field>
      {shown.length < list.length && (
        <Button size="small" appearance="transparent" onClick={() => showAll(true)}>
          {words.otherTables(list.length - shown.length)}
        </Button>
      )}
    </div>
  );
};

const atOnce = 3;

/** Follows the selection in Excel for as long as there is an Excel given. */
const useFollowing = (excel: InExcel | null, tell: (cells: NonNullable<RunRequest["selection"]>) => void): void => {
  const latest = useLatest(tell);
  useEffect(() => {
    if (!excel) return;
    const following = excel.follow((cells) => {
      // A single cell is where somebody merely clicked.
      if (cells && (cells.top < cells.bottom || cells.left < cells.right)) latest.current(cells);
    });
    return () => void following.then((stop) => stop()).catch(() => undefined);
  }, [excel, latest]);
};

const TableLabel = ({ table }: { readonly table: CostTable }): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <Body1>{table.extents.map(readableRange).join(", ")}</Body1>
      <Caption1 className={styles.facts}>{factsOf(table)}</Caption1>
    </span>
  );
};

const factsOf = ({ lines, scale, year }: CostTable): string => {
  const has = (role: "gross" | "net"): boolean => lines.some(({ amounts }) => amounts[role]);
  return [
    words.lines(lines.length),
    words.units[scale],
    words.basis(has("gross"), has("net")),
    year ?? words.noYear,
  ].join(", ");
};

const SelectionLabel = ({ hint, cells }: { readonly hint: boolean; readonly cells: string | null }): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <Body1>{words.mySelection}</Body1>
      {hint && <Caption1 className={styles.facts}>{cells === null ? words.selectIt : words.selected(cells)}</Caption1>}
    </span>
  );
};
