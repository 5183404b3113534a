import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { stuckWords } from "../../../text/pane/stuck";
import { parseFinancialYear } from "../../../model/year";
import { rememberedCouncil } from "../../rememberedCouncil";
import type { RunRequest } from "../../../run/request";
import { Stack } from "../Stack";

interface AskForProps {
  readonly wanted: "council" | "year";
  readonly onAnswer: (answer: Pick<RunRequest, "council" | "year">) => void;
}

/** The one thing that is not known, a field for it, and the button that goes on with it. */
export const AskFor = ({ wanted, onAnswer }: AskForProps): ReactElement => {
  const [text, setText] = useState(wanted === "council" ? rememberedCouncil : "");
  const [wrong, setWrong] = useState<string | null>(null);

  const answer = (event: FormEvent): void => {
    event.preventDefault();
    const given = text.trim();
    if (given === "") return setWrong(stuckWords.empty);
    if (wanted === "council") return onAnswer({ council: given });
    const year = parseFinancialYear(given);
    if (year) onAnswer({ year });
    else setWrong(stuckWords.yearWrong);
  };

  return (
    <form onSubmit={answer}>
      <Stack>
        <Field
          label={stuckWords[wanted]}
          hint={wanted === "council" ? stuckWords.councilHint : stuckWords.yearHint}
          validationMessage={wrong}
        >
          <Input value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" type="submit">
          {stuckWords.remedies[wanted]}
        </Button>
      </Stack>
    </form>
  );
};
