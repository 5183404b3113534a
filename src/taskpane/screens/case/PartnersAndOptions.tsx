import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BusinessCase } from "../../../model/businessCase";
import { rangeOf } from "../../../model/cells";
import { isKnown } from "../../../model/missing";
import { percent } from "../../../text/amounts";
import { modelNouns, vehicleNouns } from "../../../text/caseChecks/topics";
import { caseWords as words } from "../../../text/pane/case";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { More } from "../parts/More";
import { Pages } from "../parts/Pages";

interface PartnersAndOptionsProps {
  readonly businessCase: BusinessCase;
  readonly excel: InExcel | null;
}

/** The councils that would share, each with its part, and the ways of delivering that the case looks at. */
export const PartnersAndOptions = ({
  businessCase: { partners, options },
  excel,
}: PartnersAndOptionsProps): ReactElement => (
  <>
    <More title={words.partners(partners.length)}>
      {partners.length === 0 && <Body1 as="p">{words.noLines}</Body1>}
      <Pages of={words.partnersOf} items={partners} size={pageSize}>
        {({ name, share, at }) => (
          <>
            <Body1Strong block>{name}</Body1Strong>
            <Caption1 block>
              {isKnown(share.value) ? words.partner(percent(share.value)) : words.shareUnknown} ·{" "}
              <Cells ranges={[rangeOf(at)]} excel={excel} />
            </Caption1>
          </>
        )}
      </Pages>
    </More>
    <More title={words.options(options.length)}>
      {options.length === 0 && <Body1 as="p">{words.noLines}</Body1>}
      <Pages of={words.optionsOf} items={options} size={pageSize}>
        {({ name, model, vehicle, preferred, at }) => (
          <>
            <Body1Strong block>{name}</Body1Strong>
            <Caption1 block>
              {[
                model === null ? words.modelUnknown : modelNouns[model],
                ...(vehicle === null ? [] : [vehicleNouns[vehicle]]),
                ...(preferred ? [words.preferred] : []),
              ].join(", ")}{" "}
              · <Cells ranges={[rangeOf(at)]} excel={excel} />
            </Caption1>
          </>
        )}
      </Pages>
    </More>
  </>
);

const pageSize = 10;
