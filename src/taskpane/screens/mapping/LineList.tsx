import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import type { Basis, CostLine } from "../../../model/costTable";
import { mappingWords as words } from "../../../text/pane/mapping";
import { useLatest } from "../useLatest";
import type { LineSelection, SelectionAction } from "./lineSelection";
import type { LineStanding } from "./lineStanding";
import { LineRow } from "./LineRow";

const useStyles = makeStyles({
  list: {
    maxHeight: "46vh",
    minHeight: "120px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A line and where it stands. */
export interface StandingLine {
  readonly line: CostLine;
  readonly standing: LineStanding;
}

interface LineListProps {
  readonly lines: readonly StandingLine[];
  readonly basis: Basis;
  readonly selection: LineSelection;
  readonly list: RefObject<HTMLDivElement>;
  readonly onSelect: (action: SelectionAction) => void;
  /** The person is done choosing lines. */
  readonly onEnter: () => void;
}

/**
 * The lines to choose among. One stop for the Tab key: arrows move, Space chooses, Shift extends, Ctrl+A takes all, Escape none, Enter goes on
 * to the functions.
 */
export const LineList = ({ lines, basis, selection, list, onSelect, onEnter }: LineListProps): ReactElement => {
  const styles = useStyles();
  const prefix = useId();
  const [pages, setPages] = useState(1);
  const count = lines.length;
  const shown = Math.min(count, Math.max(pages * pageSize, selection.active + 1));
  const idOf = (place: number): string => `${prefix}-${place}`;
  const latest = useLatest(onSelect);
  const click = useRef((place: number, extend: boolean): void =>
    latest.current(extend ? { do: "move", to: place, extend, count: place + 1 } : { do: "toggle", at: place }),
  );

  useEffect(() => {
    document.getElementById(`${prefix}-${selection.active}`)?.scrollIntoView({ block: "nearest" });
  }, [prefix, selection.active]);

  const press = (event: KeyboardEvent): void => {
    const action = actionOf(event, selection, count);
    if (event.key === "Enter") onEnter();
    else if (action) onSelect(action);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={list}
        role="listbox"
        aria-label={words.list}
        aria-multiselectable
        aria-activedescendant={count > 0 ? idOf(selection.active) : undefined}
        tabIndex={0}
        className={styles.list}
        onKeyDown={press}
      >
        {lines.slice(0, shown).map(({ line, standing }, place) => (
          <LineRow
            key={line.id}
            id={idOf(place)}
            line={line}
            standing={standing}
            basis={basis}
            place={place}
            count={count}
            isChosen={selection.chosen.has(place)}
            isActive={selection.active === place}
            onClick={click.current}
          />
        ))}
      </div>
      {shown < count && (
        <Button size="small" onClick={() => setPages(Math.ceil(shown / pageSize) + 1)}>
          {words.more(Math.min(pageSize, count - shown))}
        </Button>
      )}
    </>
  );
};

/** As many as are drawn at once without a wait. */
const pageSize = 150;

const actionOf = (event: KeyboardEvent, { active }: LineSelection, count: number): SelectionAction | null => {
  const move = (to: number): SelectionAction => ({ do: "move", to, extend: event.shiftKey, count });
  switch (event.key) {
    case "ArrowDown":
      return move(active + 1);
    case "ArrowUp":
      return move(active - 1);
    case "PageDown":
      return move(active + 10);
    case "PageUp":
      return move(active - 10);
    case "Home":
      return move(0);
    case "End":
      return move(count - 1);
    case " ":
      return { do: "toggle", at: active };
    case "a":
      return event.ctrlKey || event.metaKey ? { do: "all", count } : null;
    case "Escape":
      return { do: "none" };
    default:
      return null;
  }
};
