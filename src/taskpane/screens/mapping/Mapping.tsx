import { Button, Caption1, Checkbox, Title3 } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, useState, type ReactElement } from "react";
import type { CostLine } from "../../../model/costTable";
import type { FunctionId } from "../../../model/taxonomy";
import { mappedByHand } from "../../../run/handMapping";
import type { RunRequest } from "../../../run/request";
import { mappingWords as words } from "../../../text/pane/mapping";
import type { ChosenFile } from "../../desk/desk";
import type { AtMapping } from "../../flow/benchmark/benchmarkState";
import { Stack } from "../Stack";
import type { Gift } from "./assign";
import { functionChoices } from "./functionChoices";
import { Giving } from "./Giving";
import { LineList, type StandingLine } from "./LineList";
import { noSelection, selectionAfter } from "./lineSelection";
import { joinedLines, standingOf } from "./lineStanding";
import { MappingFile } from "./MappingFile";
import { mappingProgress } from "./mappingProgress";
import { Progress } from "./Progress";
import { useAssigning } from "./useAssigning";

interface MappingProps extends Omit<AtMapping, "at"> {
  readonly onChange: (request: RunRequest) => void;
  readonly onExport: () => void;
  readonly onImport: (file: ChosenFile) => void;
  readonly onContinue: () => void;
}

/** Each line and its function; what is not mapped shrinks as lines are given to functions, many at a time. */
const Mapping = ({ seat, prepared, issues, onChange, onExport, onImport, onContinue }: MappingProps): ReactElement => {
  const { request, desk } = seat;
  const { table, choices } = prepared;
  const { basis, boundary } = choices;
  const lines = useMemo(() => mappedByHand(table.lines, request.assigned ?? []), [table, request.assigned]);
  const standing = useStanding(lines, { prepared, issues, request });
  const [onlyUnmapped, setOnlyUnmapped] = useState(table.lines.length > manyLines);
  const visible = useMemo(
    () => (onlyUnmapped ? standing.filter((each) => each.standing.is === "unmapped") : standing),
    [standing, onlyUnmapped],
  );
  const [selection, select] = useReducer(selectionAfter, noSelection);
  const list = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const assigning = useAssigning(request, onChange);
  const functions = useMemo(
    () => functionChoices({ englishReturns: table.englishReturns, boundary }),
    [table.englishReturns, boundary],
  );

  const count = visible.length;
  useEffect(() => select({ do: "renew", count }), [count, onlyUnmapped]);
  useEffect(() => {
    // The list has gone with its last line, and the focus with it.
    if (count === 0 && document.activeElement === document.body) end.current?.querySelector("button")?.focus();
  }, [count]);

  const chosen = [...selection.chosen].sort((a, b) => a - b).flatMap((place) => visible[place]?.line ?? []);
  const given = (): void => {
    select({ do: "none" });
    list.current?.focus();
  };
  const give = (to: FunctionId | null): void => {
    assigning.give(chosen, to);
    given();
  };
  const accept = (suggestions: readonly Gift[]): void => {
    assigning.accept(suggestions);
    given();
  };
  const enter = (): void => {
    if (chosen.length === 0 && count > 0) select({ do: "toggle", at: selection.active });
    picker.current?.focus();
  };

  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <Progress {...mappingProgress(lines, basis)} />
      <Checkbox
        label={words.onlyUnmapped}
        checked={onlyUnmapped}
        onChange={(_event, { checked }) => setOnlyUnmapped(checked === true)}
      />
      {count === 0 ? (
        <Caption1>{words.empty}</Caption1>
      ) : (
        <LineList lines={visible} basis={basis} selection={selection} list={list} onSelect={select} onEnter={enter} />
      )}
      <Caption1>{words.how}</Caption1>
      <Giving
        chosen={chosen}
        basis={basis}
        choices={functions}
        picker={picker}
        excel={desk.excel}
        told={assigning.told}
        onGive={give}
        onAccept={accept}
        onUndo={assigning.canUndo ? assigning.undo : null}
      />
      <MappingFile
        rows={request.mapping?.length ?? null}
        onExport={onExport}
        onImport={onImport}
        onDrop={() => onChange({ ...request, mapping: null })}
      />
      <div ref={end}>
        <Button appearance="primary" onClick={onContinue}>
          {words.goOn}
        </Button>
      </div>
    </Stack>
  );
};

/** More lines than a person looks through: those that are mapped are then left out until they are asked for. */
const manyLines = 60;

const useStanding = (
  lines: readonly CostLine[],
  { prepared, issues, request }: Pick<AtMapping, "prepared" | "issues"> & { readonly request: RunRequest },
): readonly StandingLine[] => {
  const { table, choices } = prepared;
  const joined = useMemo(() => joinedLines(table.lines, issues), [table.lines, issues]);
  return useMemo(() => {
    const byHand = new Set(request.assigned?.map(({ id }) => id));
    const facts = { englishReturns: table.englishReturns, boundary: choices.boundary, joined, byHand };
    return lines.map((line) => ({ line, standing: standingOf(line, facts) }));
  }, [lines, table.englishReturns, choices.boundary, joined, request.assigned]);
};

export default Mapping;
