import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Maybe } from "../../../model/missing";
import type { Check } from "../../../model/result";
import { orReason } from "../../../text/amounts";
import { partWords } from "../../../text/pane/parts";
import { Alarm } from "./Alarm";

const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

interface FailedChecksProps {
  readonly checks: readonly Check[];
  readonly words: { readonly failed: (failed: number, of: number) => string; readonly todo: string };
}

/** What the figures check of themselves and does not hold, before any of them is shown; nothing when all does. */
export const FailedChecks = ({ checks, words }: FailedChecksProps): ReactElement | null => {
  const failed = checks.filter(({ result }) => result === "fail");
  if (failed.length === 0) return null;
  return (
    <Alarm title={words.failed(failed.length, checks.length)}>
      <ul>
        {failed.map(({ id, label, expected, found }) => (
          <li key={id}>
            {label}. {partWords.outcome(inFull(expected), inFull(found))}
          </li>
        ))}
      </ul>
      <Body1 block>{words.todo}</Body1>
    </Alarm>
  );
};

const inFull = (figure: Maybe): string => orReason(figure, (known) => plain.format(known));
