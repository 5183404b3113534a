import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FunctionResult } from "../../../model/result";
import { functionLabels } from "../../../text/functions";
import { gapWhat } from "../../../text/gaps";
import { resultsWords } from "../../../text/pane/results";
import { Pounds } from "../parts/Pounds";

const words = resultsWords.functions;

/** A function that has no comparison of its own: what it costs, and why it stands apart. */
export const Apart = ({ result }: { readonly result: FunctionResult }): ReactElement => (
  <div>
    <Body1Strong as="h3">{functionLabels[result.cost.function]}</Body1Strong>
    <Body1 block>
      <Pounds amount={result.pounds} />
    </Body1>
    {reasons(result).map((reason) => (
      <Caption1 block key={reason}>
        {reason}
      </Caption1>
    ))}
  </div>
);

const reasons = ({ comparable, comparedAt, cost, gaps }: FunctionResult): readonly string[] => {
  if (comparable && comparedAt !== null) return [words.within(comparedAt)];
  if (!cost.inBackOffice) return [];
  const blocking = gaps.filter(({ severity }) => severity === "blocks");
  const telling = blocking.length > 0 ? blocking : gaps;
  return telling.length > 0 ? telling.map(gapWhat) : [words.noReason];
};
