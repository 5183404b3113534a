import { fernshire } from "../borough/fernshire";
import { memberQuality, memberVolumes, type Volumes } from "./memberActivity";
import { memberCosts } from "./memberCosts";
import { members, type Member } from "./members";
import { nearest } from "./nearest";
import { ownCosts, ownQuality, ownVolumes } from "./ownReturn";

/** A file of the dataset before it is written: its name without ending, and rows in the columns of its schema. */
export interface ClubTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Source ids of the descriptor. */
export const sourceIds = { own: "fernshire-workbook", invented: "illustrative-club" } as const;

/** The tables of the illustrative club's dataset, in the order of the descriptor. */
export const clubTables = (): readonly ClubTable[] => {
  const { year } = fernshire;
  const isOwn = ({ code }: Member): boolean => code === fernshire.code;
  const sourceOf = (member: Member): string => (isOwn(member) ? sourceIds.own : sourceIds.invented);
  const returns = members.map((member) => {
    const volumes = isOwn(member) ? ownVolumes() : memberVolumes(member);
    const costs = isOwn(member) ? ownCosts() : memberCosts(member, volumes);
    return { member, volumes, costs, quality: isOwn(member) ? ownQuality() : memberQuality(member) };
  });
  return [
    councilTable(),
    {
      name: "figures",
      rows: returns.flatMap(({ member, costs }) =>
        costs.flatMap((cost) =>
          (["gross", "net"] as const).map((basis) => {
            const amount = cost[basis];
            const known = typeof amount === "number";
            return [
              member.code,
              year,
              cost.function,
              basis,
              "outturn",
              known ? amount : "",
              known ? "" : amount,
              sourceOf(member),
            ];
          }),
        ),
      ),
    },
    {
      name: "drivers",
      rows: returns.flatMap(({ member, volumes }) =>
        Object.entries(volumes).map(([driver, value]) => [member.code, year, driver, value, "", sourceOf(member)]),
      ),
    },
    indicatorTable,
    {
      name: "indicator-figures",
      rows: returns.flatMap(({ member, quality }) =>
        [...quality].map(([id, value]) => [member.code, year, id, value, "", sourceOf(member)]),
      ),
    },
    {
      name: "deflators",
      rows: [[year, 100, "outturn", sourceIds.invented]],
    },
    neighbourTable(returns),
  ];
};

const councilTable = (): ClubTable => ({
  name: "councils",
  rows: members.map(({ code, name, region, corporateFamily, peopleFamily }) => [
    code,
    name,
    shortNames(name),
    "Illustrative",
    "illustrative-borough",
    region,
    corporateFamily,
    peopleFamily,
  ]),
});

/** The spellings a person may type, divided by bars. */
const shortNames = (name: string): string => {
  const place = name.replace(" Borough Council (fictional)", "");
  return `${place}|${place} Borough Council`;
};

const indicatorTable: ClubTable = {
  name: "indicators",
  rows: [
    [
      "council-tax-collected",
      "Council tax collected in the year (% of amount due)",
      "local-tax-collection",
      "quality",
      "%",
      "higher-is-better",
    ],
    ["invoices-paid-30-days", "Invoices paid within 30 days (%)", "finance", "quality", "%", "higher-is-better"],
    ["sickness-days", "Sickness days per FTE (days)", "", "quality", "days", "lower-is-better"],
  ],
};

const neighbourTable = (returns: readonly { readonly member: Member; readonly volumes: Volumes }[]): ClubTable => {
  // Area descriptors only, never a cost.
  const descriptors = returns.map(({ volumes }) => [
    volumes.resident,
    volumes.dwelling / volumes.resident,
    volumes.caseload / volumes.resident,
  ]);
  return {
    name: "neighbours",
    rows: nearest(descriptors).flatMap((others, index) =>
      others.map((other, place) => [codeAt(returns, index), place + 1, codeAt(returns, other), sourceIds.invented]),
    ),
  };
};

const codeAt = (returns: readonly { readonly member: Member }[], index: number): string => {
  const found = returns[index];
  if (!found) throw new Error(`no member at ${index}`);
  return found.member.code;
};
