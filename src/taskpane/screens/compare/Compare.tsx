import { Body1, Body1Strong, Button, Caption1, Title3 } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { compareWords } from "../../../text/pane/compare";
import { More } from "../parts/More";
import { Pages } from "../parts/Pages";
import { Section } from "../parts/Section";
import type { CompareProps } from "../props";
import { Stack } from "../Stack";
import { choiceOf } from "./choiceOf";
import { ChooseCouncils } from "./ChooseCouncils";
import { Rules } from "./Rules";

const words = compareWords;
const namesOnPage = 25;

/** Against which figures and with whom the council is compared; the rule of the run is chosen already. */
const Compare = ({ found, prepared, facts, request, onChange, onCompare }: CompareProps): ReactElement => {
  const { dataset, councils } = facts;
  const { council, choices } = prepared;
  const cannot = useId();
  const choice = choiceOf({ found, prepared, facts, request });
  const [first, last] = [dataset.figureYears.at(-1), dataset.figureYears[0]];
  const nobody = choice.members.length === 0;
  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <Section title={words.dataset}>
        <Body1Strong>{dataset.title}</Body1Strong>
        <Caption1 block>
          {first !== undefined && last !== undefined && `${words.years(first, last)}, `}
          {words.version(dataset.version)}
          <br />
          {words.holds(dataset.councils, dataset.sources)}
        </Caption1>
      </Section>
      <Section title={words.rule}>
        <Rules
          found={found}
          council={council}
          choice={choice}
          onChoose={(comparators) => onChange({ ...request, comparators })}
        />
        {choice.rule.by === "hand" && (
          <ChooseCouncils
            councils={councils.filter(({ code }) => code !== council.code)}
            chosen={choice.members}
            onChange={(codes) => onChange({ ...request, comparators: { by: "hand", codes } })}
          />
        )}
        {!nobody && choice.rule.by !== "hand" && (
          <More title={words.who(choice.members.length)}>
            <Pages of={words.comparators} items={choice.members} size={namesOnPage}>
              {({ name }) => name}
            </Pages>
          </More>
        )}
      </Section>
      <Section title={words.prices(choices.priceBase)}>
        <Caption1>{words.pricesWhy}</Caption1>
      </Section>
      <Button
        appearance="primary"
        disabledFocusable={nobody}
        {...(nobody ? { "aria-describedby": cannot } : {})}
        onClick={onCompare}
      >
        {words.compare}
      </Button>
      {nobody && (
        <Body1 as="p" id={cannot}>
          {words.cannot}
        </Body1>
      )}
    </Stack>
  );
};

export default Compare;
