import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FunctionResult } from "../../../model/result";
import { resultsWords } from "../../../text/pane/results";
import { More } from "../parts/More";
import { Section } from "../parts/Section";
import { Apart } from "./Apart";
import { Strip } from "./Strip";
import { StripKey } from "./StripKey";

const words = resultsWords.functions;

interface FunctionsProps {
  readonly functions: readonly FunctionResult[];
  readonly council: string;
}

/** A strip for each function that is compared by itself; the levels above them apart; and what is not compared, with its reason. */
export const Functions = ({ functions, council }: FunctionsProps): ReactElement => {
  const single = strips(functions, "function");
  const together = strips(functions, "group");
  const apart = functions.filter(({ comparison }) => comparison === null);
  const inside = apart.filter(({ cost }) => cost.inBackOffice);
  const outside = apart.filter(({ cost }) => !cost.inBackOffice);
  return (
    <>
      <Section title={words.title}>
        <StripKey council={council} />
        {single.length === 0 && <Body1 as="p">{words.none}</Body1>}
        {single}
      </Section>
      {together.length > 0 && (
        <Section title={words.groups}>
          <Body1 as="p">{words.groupsWhy}</Body1>
          {together}
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={words.apart}>
          {inside.map((result) => (
            <Apart key={result.cost.function} result={result} />
          ))}
          {outside.length > 0 && (
            <More title={words.restOutside(outside.length)}>
              {outside.map((result) => (
                <Apart key={result.cost.function} result={result} />
              ))}
            </More>
          )}
        </Section>
      )}
    </>
  );
};

const strips = (
  functions: readonly FunctionResult[],
  level: FunctionResult["cost"]["level"],
): readonly ReactElement[] =>
  functions.flatMap((result) =>
    result.comparison === null || result.cost.level !== level
      ? []
      : [<Strip key={result.cost.function} result={result} comparison={result.comparison} />],
  );
