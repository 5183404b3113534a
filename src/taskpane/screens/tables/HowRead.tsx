import { Body1, Body1Strong, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Corrections } from "../../../model/corrections";
import { isOwnBooks } from "../../../model/ownBooks";
import type { RunRequest } from "../../../run/request";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { choiceOf, pinned, withoutChoice, type TablesSeen } from "../../flow/benchmark/tablesSeen";
import { More } from "../parts/More";
import { chosenIn } from "./chosenIn";
import { Columns } from "./Columns";
import { EvidenceList } from "./EvidenceList";
import { Rows } from "./Rows";
import { WholeTable } from "./WholeTable";

interface HowReadProps {
  readonly tables: TablesSeen;
  readonly request: RunRequest;
  readonly excel: InExcel | null;
  readonly onChange: (request: RunRequest) => void;
}

/** What the reading rests on, and all that a person may correct: unit, months, signs, header, columns and rows. */
export const HowRead = ({ tables, request, excel, onChange }: HowReadProps): ReactElement => {
  const { table } = tables.chosen;
  const stated: Corrections = request.corrections ?? { roles: new Map() };
  const chosen = tables.list[chosenIn(tables.list, request) ?? -1];

  /** A corrected table is asked for by its place: read otherwise, it might not be the first to be found. */
  const correct = (correction: Partial<Corrections>): void =>
    onChange({
      ...request,
      ...(chosen ? pinned(chosen, tables.list) : {}),
      corrections: { ...stated, ...correction },
    });
  const asFound = (): void => {
    const { corrections: _taken, ...rest } = request;
    onChange(chosen ? { ...withoutChoice(request), ...choiceOf(chosen, tables.list) } : rest);
  };

  return (
    <More title={words.howRead}>
      <WholeTable table={table} onCorrect={correct} />
      {isOwnBooks(table) ? (
        <Columns
          columns={table.columns}
          excel={excel}
          onRole={(column, role) => correct({ roles: new Map([...stated.roles, [column, role]]) })}
        />
      ) : (
        <Body1 as="p">{words.fixedColumns(table.layout)}</Body1>
      )}
      {table.rows && (
        <Rows
          rows={table.rows}
          excel={excel}
          onRole={(row, role) => correct({ rows: new Map([...(stated.rows ?? []), [row, role]]) })}
        />
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
