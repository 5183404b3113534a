import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { caseStartWords as words } from "../../../text/pane/caseStart";
import type { Place } from "../../place";
import { SampleTable } from "./SampleTable";

const { sample } = words;
const template = "assets/examples/business-case-template.xlsx";

/** What a business case looks like: a small one, what makes it one, and the template for those who start from nothing. */
export const CaseLooks = ({ place }: { readonly place: Place }): ReactElement => (
  <>
    <SampleTable title={sample.title} header={sample.header} rows={sample.rows} />
    <SampleTable title={sample.answersTitle} header={[sample.question, sample.answer]} rows={sample.answers} />
    <Body1 as="p">{words.looksWhat}</Body1>
    {place === "excel" ? (
      // Excel's own pane saves nothing: the browser outside it does.
      <Button as="a" href={template} target="_blank" rel="noreferrer">
        {words.templateInExcel}
      </Button>
    ) : (
      <Button as="a" href={template} download>
        {words.template}
      </Button>
    )}
    <Caption1 as="p">{place === "excel" ? words.templateInExcelWhat : words.templateWhat}</Caption1>
  </>
);
