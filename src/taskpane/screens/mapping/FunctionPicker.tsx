import { Combobox, Field, Option, OptionGroup } from "@fluentui/react-components";
import { useState, type ReactElement, type RefObject } from "react";
import { isFunctionId, type FunctionId } from "../../../model/taxonomy";
import { mappingWords as words } from "../../../text/pane/mapping";
import { fittingChoices, type FunctionChoice } from "./functionChoices";

interface FunctionPickerProps {
  readonly choices: readonly FunctionChoice[];
  readonly input: RefObject<HTMLInputElement>;
  /** Null leaves the lines unmapped. */
  readonly onChoose: (id: FunctionId | null) => void;
}

/** One picker for all chosen lines: typing part of a name leaves the functions that fit, in the groups of the taxonomy. */
export const FunctionPicker = ({ choices, input, onChoose }: FunctionPickerProps): ReactElement => {
  const [typed, setTyped] = useState("");
  const fitting = fittingChoices(choices, typed);
  return (
    <Field label={words.giveTo}>
      <Combobox
        inlinePopup
        input={{ ref: input }}
        value={typed}
        selectedOptions={[]}
        placeholder={words.typeFunction}
        listbox={{ style: { maxHeight: "45vh" } }}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue = "" }) => {
          setTyped("");
          if (isFunctionId(optionValue)) onChoose(optionValue);
          else if (optionValue === unmapped) onChoose(null);
        }}
      >
        {Object.entries(words.groups).map(([group, name]) => {
          const inside = fitting.filter((choice) => choice.group === group);
          return inside.length === 0 ? null : (
            <OptionGroup key={group} label={name}>
              {inside.map(({ id, label }) => (
                <Option key={id} value={id}>
                  {label}
                </Option>
              ))}
            </OptionGroup>
          );
        })}
        {typed === "" && (
          <Option key={unmapped} value={unmapped}>
            {words.leaveUnmapped}
          </Option>
        )}
        {fitting.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {words.noFunction}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};

const unmapped = "unmapped";
