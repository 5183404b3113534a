import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { HeaderPlace } from "../../../model/corrections";
import { parseHeader } from "../../../run/parseCorrection";
import { tablesWords as words } from "../../../text/pane/tables";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface HeaderFieldProps {
  readonly header: HeaderPlace;
  readonly onHeader: (header: HeaderPlace) => void;
}

/** The rows that name the columns, typed as 4 or 4:6; they are taken when a person presses Enter or leaves the field. */
export const HeaderField = ({ header, onHeader }: HeaderFieldProps): ReactElement => {
  const styles = useStyles();
  const found = words.headerRows(header);
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = (): void => {
    if (typed === null || typed.trim() === found) return setTyped(null);
    const stated = parseHeader(typed);
    setWrong(stated === null);
    if (!stated) return;
    setTyped(null);
    onHeader(stated);
  };
  return (
    <Field label={words.header} validationMessage={isWrong ? words.headerWrong : null}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        value={typed ?? found}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
};
