import type { ReactElement } from "react";
import type { CaseAudit } from "../../../model/caseAudit";
import { exactPounds, spokenPounds } from "../../../text/amounts";
import type { PoundsWords } from "../../../text/caseHeadlines";

interface HeadlineProps {
  readonly audit: CaseAudit;
  readonly words: (audit: CaseAudit, pounds: PoundsWords, bases: PoundsWords) => string;
}

/** What an audit says of one thing, as a sentence begins: pounds as a person says them, to the pound on hover. */
export const Headline = ({ audit, words }: HeadlineProps): ReactElement => (
  <span title={capital(words(audit, exactPounds, exactPounds))}>
    {capital(words(audit, spokenPounds, spokenPounds))}
  </span>
);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
