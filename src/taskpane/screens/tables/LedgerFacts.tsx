import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CostTable } from "../../../model/costTable";
import type { Ledger } from "../../../model/ledger";
import { ledgerFacts, repeatedFacts, repeatedPayment } from "../../../text/ledgerFacts";
import { tablesWords as words } from "../../../text/pane/tables";
import type { InExcel } from "../../desk/desk";
import { Cells } from "../parts/Cells";
import { More } from "../parts/More";
import { Pages } from "../parts/Pages";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LedgerFactsProps {
  readonly ledger: Ledger;
  readonly extent: CostTable["extents"][number];
  readonly excel: InExcel | null;
}

/** What a ledger's lines were added up from, and each payment that stands in it again, with its pounds. */
export const LedgerFacts = ({ ledger, extent, excel }: LedgerFactsProps): ReactElement => {
  const styles = useStyles();
  const listed = ledger.duplicates?.listed ?? [];
  return (
    <Section title={words.ledger}>
      <ul className={styles.facts}>
        {ledgerFacts(ledger).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Body1 as="p">{repeatedFacts(ledger)}</Body1>
      {listed.length > 0 && (
        <More title={words.repeated(listed.length)}>
          <Pages of={words.repeatedOf} items={listed} size={pageSize} apart>
            {(payment) => (
              <>
                <Body1 block>{repeatedPayment(payment)}</Body1>
                {excel && (
                  <Caption1>
                    <Cells ranges={payment.rows.map((row) => ({ ...extent, top: row, bottom: row }))} excel={excel} />
                  </Caption1>
                )}
              </>
            )}
          </Pages>
        </More>
      )}
    </Section>
  );
};

const pageSize = 5;
