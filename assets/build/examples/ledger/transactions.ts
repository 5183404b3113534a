import { chance } from "../club/chance";
import { costCentres, type CostCentre } from "./elderwater";
import { accounts } from "./suppliers";

/** A line of the ledger. `day` counts from 1 April 2024; amounts are in pounds and pence, a credit is negative. */
export interface Transaction {
  readonly day: number;
  readonly centre: Pick<CostCentre, "code" | "name">;
  readonly account: readonly [code: string, name: string];
  readonly supplier: string;
  readonly document: string;
  readonly amount: number;
}

const payDays = [25, 55, 86, 116, 147, 178, 208, 239, 263, 300, 330, 358];
const lastDay = 364;
const invoicesOf = ({ cost, pay }: CostCentre): number =>
  Math.max(40, Math.min(150, Math.round((cost * (1 - pay)) / 6_500)));

/** Every transaction of the ledger in the order of its days: the year's, the planted repeats, and a few of the next year. */
export const transactions = (): readonly Transaction[] => {
  const year = costCentres().flatMap((centre) => [...salaries(centre), ...invoices(centre)]);
  const all = [...planted, ...year, ...repeats, ...nextYear()];
  return all
    .map((one, place) => ({ one, place }))
    .sort((a, b) => a.one.day - b.one.day || a.place - b.place)
    .map(({ one }) => one);
};

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;

const drawn = <One>(key: string, from: readonly One[]): One => {
  const one = from[Math.floor(chance(key) * from.length)];
  if (one === undefined) throw new Error("nothing to draw from");
  return one;
};

const salaries = (centre: CostCentre): readonly Transaction[] => {
  if (centre.pay === 0) return [];
  const month = pence((centre.cost * centre.pay) / payDays.length);
  return payDays.map((day, place) => ({
    day,
    centre,
    account: ["1010", "Salaries"],
    supplier: "Payroll of the council (fictional)",
    document: `PY-${String(place + 1).padStart(2, "0")}-${centre.code}`,
    amount: month,
  }));
};

/** Invoices of uneven size, some with a credit note; the last brings the cost centre to what it comes to, to the penny. */
const invoices = (centre: CostCentre): readonly Transaction[] => {
  const rest =
    centre.cost - (centre.pay === 0 ? 0 : pence((centre.cost * centre.pay) / payDays.length) * payDays.length);
  const count = invoicesOf(centre);
  const sizes = Array.from({ length: count }, (_, place) => 0.15 + chance(`${centre.code}/size/${place}`) ** 3 * 4);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const made: Transaction[] = [];
  let booked = 0;
  sizes.forEach((size, place) => {
    const key = `${centre.code}/${place}`;
    const [code, name, suppliers] = drawn(`${key}/account`, accounts);
    const invoice: Transaction = {
      day: Math.floor(chance(`${key}/day`) * lastDay),
      centre,
      account: [code, name],
      supplier: drawn(`${key}/supplier`, suppliers),
      document: `INV-${centre.code.slice(1)}${String(place + 1).padStart(3, "0")}`,
      amount: place === count - 1 ? pence(rest - booked) : pence((rest * size) / whole),
    };
    made.push(invoice);
    booked += invoice.amount;
    if (place === count - 1 || chance(`${key}/credit`) > 0.04) return;
    const credit = -pence(invoice.amount * 0.25);
    made.push({
      ...invoice,
      day: Math.min(lastDay, invoice.day + 21),
      document: `CRN-${invoice.document.slice(4)}`,
      amount: credit,
    });
    booked += credit;
  });
  return made;
};

const invoice = (
  day: number,
  code: string,
  account: string,
  supplier: string,
  document: string,
  amount: number,
): Transaction => {
  const centre = costCentres().find((each) => each.code === code);
  const name = accounts.find(([each]) => each === account)?.[1];
  if (!centre || name === undefined) throw new Error(`no cost centre ${code} or account ${account}`);
  return { day, centre, account: [account, name], supplier, document, amount };
};

const software = invoice(67, "43010", "3110", "Hazelbrook Software (fictional)", "HB-20417", 46_250);
const cleaning = invoice(142, "43030", "3310", "Old Mill Facilities (fictional)", "OMF/0931", 8_914.6);
const telephones = invoice(229, "42050", "3120", "Merrow Telecom (fictional)", "88120", 612.48);
const printing = invoice(185, "41110", "3120", "Quayside Print and Post (fictional)", "QP-5571", 1_284);
const training = invoice(201, "42010", "3410", "Wren Hill Training (fictional)", "WH-301", 1_950);

/** Payments planted on purpose, and what stands there of them again; assets/examples/README.md names them. */
const planted: readonly Transaction[] = [software, cleaning, telephones, printing, training];
const repeats: readonly Transaction[] = [
  software,
  cleaning,
  telephones,
  telephones,
  printing,
  { ...printing, day: printing.day + 12, amount: -printing.amount },
  { ...training, document: "WH-302" },
];

/** Bills of April 2025 that were booked before the ledger was drawn. */
const nextYear = (): readonly Transaction[] => [
  invoice(366, "43010", "3110", "Kingfisher Systems (fictional)", "KS-2511", 18_400),
  invoice(367, "43020", "3310", "Saltmarsh Energy (fictional)", "SE-90011", 7_322.15),
  invoice(369, "42020", "3210", "Thistledown Advisers (fictional)", "TA-118", 2_760),
  invoice(371, "41010", "3410", "Coppergate Travel (fictional)", "CT-4410", 188.2),
];
