import { Combobox, Option } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Council, GssCode } from "../../../model/council";
import { tablesWords as words } from "../../../text/pane/tables";

interface CouncilPickerProps {
  readonly councils: readonly Council[];
  readonly chosen: Council | null;
  readonly onChoose: (code: GssCode) => void;
}

/** Every council of the dataset; typing part of a name, a former name or a code leaves those that fit. */
export const CouncilPicker = ({ councils, chosen, onChoose }: CouncilPickerProps): ReactElement => {
  const [typed, setTyped] = useState<string | null>(null);
  const fitting = typed === null ? councils : councils.filter((council) => isCalled(council, typed));
  const shown = fitting.slice(0, atOnce);
  return (
    <Combobox
      inlinePopup
      value={typed ?? chosen?.name ?? ""}
      selectedOptions={chosen ? [chosen.code] : []}
      placeholder={words.councilHint}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        // Typing takes the selection away first, which is no choice yet.
        const council = councils.find(({ code }) => code === optionValue);
        if (!council) return;
        setTyped(null);
        onChoose(council.code);
      }}
      onBlur={() => setTyped(null)}
    >
      {shown.map(({ code, name }) => (
        <Option key={code} value={code} text={name}>
          {name}
        </Option>
      ))}
      {fitting.length > shown.length && (
        <Option key="more" value="" text="" disabled>
          {words.moreCouncils(fitting.length - shown.length)}
        </Option>
      )}
      {fitting.length === 0 && (
        <Option key="none" value="" text="" disabled>
          {words.noCouncil}
        </Option>
      )}
    </Combobox>
  );
};

/** More would take long to draw, and nobody reads them. */
const atOnce = 60;

const isCalled = ({ name, code, otherNames }: Council, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  return [name, code, ...otherNames].some((each) => each.toLowerCase().includes(wanted));
};
