import { chance } from "./chance";

/** A value as the ledger's cells hold it: a text, a number, or a date as Excel's serial. */
export type LedgerCell =
  { readonly text: string } | { readonly number: number; readonly digits: string } | { readonly serial: number };

export const headers = [
  "Cost centre",
  "Cost centre description",
  "Account",
  "Account description",
  "Supplier",
  "Description",
  "Reference",
  "Posting date",
  "Payment date",
  "Net amount",
  "VAT",
  "Gross amount",
] as const;

/** Which column holds the amount whose sum every reader must find. */
export const amountColumn = headers.indexOf("Net amount") + 1;

const teams = ["Finance", "ICT", "Human resources", "Legal services", "Procurement", "Revenues and benefits"];
const costCentres = Array.from({ length: 240 }, (_, at) => ({
  code: `CC${1000 + at}`,
  name: `${teams[at % teams.length]} team ${1 + Math.floor(at / teams.length)}`,
}));
const kinds = ["Salaries", "Agency staff", "Training", "Software licences", "Consultancy", "Printing & postage"];
const accounts = Array.from({ length: 90 }, (_, at) => ({
  code: `R${20_000 + at * 10}`,
  name: `${kinds[at % kinds.length]} ${1 + Math.floor(at / kinds.length)}`,
}));
const suppliers = Array.from({ length: 4000 }, (_, at) => `Supplier ${at + 1} Limited`);
const descriptions = Array.from({ length: 900 }, (_, at) => `Invoice for services, contract ${at + 1}`);

/** 1 April 2024. */
const yearStart = 45_383;

const picked = <T>(all: readonly T[], at: number): T => {
  const one = all[at];
  if (one === undefined) throw new Error(`there is no ${at}`);
  return one;
};

/** The transactions of a council's year, each with the pence of its net amount; the same each time. One in thirty is a credit. */
export const transactions = function* (count: number): Generator<readonly [pence: number, cells: LedgerCell[]]> {
  const draw = chance();
  for (let at = 0; at < count; at += 1) {
    const costCentre = picked(costCentres, draw(costCentres.length));
    const account = picked(accounts, draw(accounts.length));
    const sign = draw(30) === 0 ? -1 : 1;
    const pence = sign * (1 + draw(10 ** (2 + draw(5))));
    const vat = Math.round(pence / 5);
    const posted = yearStart + draw(365);
    const net = pence / 100;
    const gross = net + vat / 100;
    yield [
      pence,
      [
        { text: costCentre.code },
        { text: costCentre.name },
        { text: account.code },
        { text: account.name },
        { text: picked(suppliers, draw(suppliers.length)) },
        { text: picked(descriptions, draw(descriptions.length)) },
        { text: `PAY${5_000_000_000 + at * 7}` },
        { serial: posted },
        { serial: posted + draw(45) },
        { number: net, digits: String(net) },
        { number: vat / 100, digits: String(vat / 100) },
        // As a program that adds doubles leaves it: often with all the digits a double has.
        { number: gross, digits: String(gross) },
      ],
    ];
  }
};
