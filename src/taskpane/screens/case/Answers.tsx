import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CaseTopic } from "../../../model/caseTopics";
import type { StatedAnswer, StatedCase } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import type { InExcel } from "../../desk/desk";
import { More } from "../parts/More";
import { Pages } from "../parts/Pages";
import { Section } from "../parts/Section";
import type { AnswerStanding } from "./answerStanding";
import { FoundAnswer } from "./FoundAnswer";
import { OpenQuestion } from "./OpenQuestion";
import { withAnswer, withoutAnswer } from "./statedWith";

interface AnswersProps {
  readonly standing: { readonly found: readonly AnswerStanding[]; readonly open: readonly AnswerStanding[] };
  readonly request: StatedCase;
  readonly excel: InExcel | null;
  readonly onChange: (request: StatedCase) => void;
}

/** The questions to be answered, right there; and behind them the answers that the case gives. */
export const Answers = ({ standing: { found, open }, request, excel, onChange }: AnswersProps): ReactElement => {
  const answer = (topic: CaseTopic, value: StatedAnswer["value"]): void =>
    onChange(withAnswer(request, { topic, value }));
  const unanswered = open.filter(({ stated }) => !stated).length;
  return (
    <>
      <Section title={words.unanswered(unanswered)}>
        <Body1 as="p">{unanswered === 0 ? words.allAnswered : words.unansweredHow}</Body1>
        <Pages of={words.unansweredOf} items={open} size={pageSize} apart>
          {(standing) => (
            <OpenQuestion
              key={standing.topic}
              standing={standing}
              excel={excel}
              onAnswer={(value) => answer(standing.topic, value)}
              onTakeBack={() => onChange(withoutAnswer(request, standing.topic))}
            />
          )}
        </Pages>
      </Section>
      {found.length > 0 && (
        <More title={words.found(found.length)}>
          <Pages of={words.foundOf} items={found} size={pageSize} apart>
            {(standing) => (
              <FoundAnswer
                key={standing.topic}
                standing={standing}
                excel={excel}
                onAnswer={(value) => answer(standing.topic, value)}
              />
            )}
          </Pages>
        </More>
      )}
    </>
  );
};

const pageSize = 6;
