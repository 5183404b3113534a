import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Maybe } from "../../../model/missing";
import type { Check } from "../../../model/result";
import { orReason } from "../../../text/amounts";
import { resultsWords } from "../../../text/pane/results";
import { Alarm } from "../parts/Alarm";

const words = resultsWords.checks;
const plain = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** The checks that failed, before any figure is shown; nothing when none did. */
export const FailedChecks = ({ checks }: { readonly checks: readonly Check[] }): ReactElement | null => {
  const failed = checks.filter(({ result }) => result === "fail");
  if (failed.length === 0) return null;
  return (
    <Alarm title={words.failed(failed.length, checks.length)}>
      <ul>
        {failed.map(({ id, label, expected, found }) => (
          <li key={id}>
            {label}. {words.outcome(inFull(expected), inFull(found))}
          </li>
        ))}
      </ul>
      <Body1 block>{words.todo}</Body1>
    </Alarm>
  );
};

const inFull = (figure: Maybe): string => orReason(figure, (known) => plain.format(known));
