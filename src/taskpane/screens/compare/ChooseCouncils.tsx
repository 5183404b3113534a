import { Button, Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Council, GssCode } from "../../../model/council";
import { compareWords } from "../../../text/pane/compare";
import { councilsLike } from "./councilsLike";

const words = compareWords;
/** More would be slow to draw, and nobody reads them. */
const mostShown = 40;

const useStyles = makeStyles({
  combobox: { minWidth: 0 },
  chosen: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface ChooseCouncilsProps {
  /** All that may be chosen. */
  readonly councils: readonly Council[];
  readonly chosen: readonly Council[];
  readonly onChange: (codes: readonly GssCode[]) => void;
}

/** Councils to choose by a part of their name or code, and those that are chosen. */
export const ChooseCouncils = ({ councils, chosen, onChange }: ChooseCouncilsProps): ReactElement => {
  const styles = useStyles();
  const [typed, type] = useState("");
  const codes = chosen.map(({ code }) => code);
  const matches = councilsLike(typed, councils);
  const hidden = matches.length - mostShown;
  return (
    <>
      <Field label={words.choose} hint={words.chooseHint}>
        <Combobox
          className={styles.combobox}
          multiselect
          freeform
          inlinePopup
          value={typed}
          selectedOptions={[...codes]}
          onChange={({ target }) => type(target.value)}
          onOptionSelect={(_event, { selectedOptions }) => {
            type("");
            onChange(councils.map(({ code }) => code).filter((code) => selectedOptions.includes(code)));
          }}
        >
          {matches.slice(0, mostShown).map(({ code, name }) => (
            <Option key={code} value={code} text={name}>
              {councils.some((other) => other.name === name && other.code !== code) ? `${name} (${code})` : name}
            </Option>
          ))}
          {matches.length === 0 && (
            <Option disabled value="">
              {words.noMatch}
            </Option>
          )}
          {hidden > 0 && (
            <Option disabled value="">
              {words.typeMore(hidden)}
            </Option>
          )}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={words.chosen}>
          {chosen.map(({ code, name }) => (
            <li key={code}>
              <Button
                size="small"
                aria-label={words.remove(name)}
                onClick={() => onChange(codes.filter((one) => one !== code))}
              >
                {name} ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
