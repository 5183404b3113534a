import { Caption1, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { ComparatorRule } from "../../../model/choices";
import type { Council, GssCode } from "../../../model/council";
import type { Issue } from "../../../model/issue";
import type { ComparatorOffer } from "../../../run/comparatorOffers";
import { wordsOf } from "../../../text/issues";
import { compareWords } from "../../../text/pane/compare";
import type { Choice } from "./choiceOf";
import { offerWords } from "./offerWords";

const words = compareWords;

/** What a radio button takes before its label. */
const radioWidth = "36px";

const useStyles = makeStyles({
  aside: { paddingLeft: radioWidth, overflowWrap: "anywhere" },
});

interface RulesProps {
  readonly found: readonly ComparatorOffer[];
  readonly council: Council;
  readonly choice: Choice;
  readonly onChoose: (rule: ComparatorRule) => void;
}

/** The rules for whom to compare with: how many each gives, or why it gives nobody. */
export const Rules = ({ found, council, choice, onChoose }: RulesProps): ReactElement => {
  const styles = useStyles();
  // Kept, so that a look at another rule does not lose the councils chosen by hand.
  const byHand = useRef<readonly GssCode[]>([]);
  if (choice.rule.by === "hand") byHand.current = choice.rule.codes;
  const offers = found.filter(({ rule }) => rule.by !== "hand");
  const byHandIssues = found.find(({ rule }) => rule.by === "hand")?.found.issues ?? [];
  const choose = (by: string): void => {
    const offer = offers.find(({ rule }) => rule.by === by);
    onChoose(offer ? offer.rule : { by: "hand", codes: byHand.current });
  };
  return (
    <RadioGroup aria-label={words.rule} value={choice.rule.by} onChange={(_event, { value }) => choose(value)}>
      {offers.map((offer) => {
        const { rule, found: outcome } = offer;
        const isPossible = outcome.ok && outcome.value.members.length > 0;
        return (
          <div key={rule.by}>
            <Radio
              value={rule.by}
              disabled={!isPossible}
              label={
                <>
                  {words.rules[rule.by]}
                  {outcome.ok && <Caption1 block>{offerWords(outcome.value, council)}</Caption1>}
                </>
              }
            />
            {outcome.ok && !isPossible && (
              <Caption1 block className={styles.aside}>
                {words.nobody}
              </Caption1>
            )}
            <Reasons issues={outcome.issues} />
          </div>
        );
      })}
      <Radio
        value="hand"
        label={
          <>
            {words.rules.hand}
            <Caption1 block>
              {words.hand(choice.rule.by === "hand" ? choice.members.length : byHand.current.length)}
            </Caption1>
          </>
        }
      />
      {choice.rule.by === "hand" && <Reasons issues={byHandIssues} />}
    </RadioGroup>
  );
};

/** What is noticed of a rule, be it why it cannot be chosen. */
const Reasons = ({ issues }: { readonly issues: readonly Issue[] }): ReactElement => {
  const styles = useStyles();
  return (
    <>
      {issues.map((issue, index) => (
        <Caption1 block className={styles.aside} key={index}>
          {wordsOf(issue).what}
        </Caption1>
      ))}
    </>
  );
};
