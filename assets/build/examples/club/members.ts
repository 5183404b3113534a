import { fernshire } from "../borough/fernshire";

/** A fictional member of the illustrative club. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly corporateFamily: string;
  readonly peopleFamily: string;
  readonly residents: number;
}

const member = (
  number: number,
  place: string,
  [side, corporate, people]: readonly ["North" | "South", "rural" | "mixed" | "urban", "less" | "more"],
  residents: number,
): Member => ({
  code: `X990000${String(number).padStart(2, "0")}`,
  name: `${place} Borough Council (fictional)`,
  region: `Illustrative ${side}`,
  corporateFamily: `illustrative-${corporate}`,
  peopleFamily: `illustrative-${people}-deprived`,
  residents,
});

/** The members: the example council and fourteen others. Every name is invented. */
export const members: readonly Member[] = [
  {
    code: fernshire.code,
    name: fernshire.name,
    region: "Illustrative South",
    corporateFamily: "illustrative-mixed",
    peopleFamily: "illustrative-less-deprived",
    residents: 142_600,
  },
  member(2, "Amberwick", ["North", "rural", "less"], 88_200),
  member(3, "Brackenmere", ["North", "mixed", "more"], 126_900),
  member(4, "Cinderholt", ["North", "urban", "more"], 168_400),
  member(5, "Dapplecombe", ["South", "rural", "less"], 97_300),
  member(6, "Elderwater", ["South", "mixed", "less"], 139_700),
  member(7, "Foxglove Vale", ["South", "rural", "less"], 112_500),
  member(8, "Gorsebury", ["North", "urban", "more"], 187_100),
  member(9, "Harefold", ["South", "mixed", "less"], 121_400),
  member(10, "Ivyholme", ["North", "mixed", "more"], 150_800),
  member(11, "Juniper Sands", ["South", "urban", "more"], 174_600),
  member(12, "Kestrelby", ["North", "rural", "less"], 104_900),
  member(13, "Larkmoor", ["North", "mixed", "less"], 133_000),
  member(14, "Mossgate", ["North", "urban", "more"], 201_300),
  member(15, "Quillhaven", ["South", "mixed", "more"], 158_700),
];

/** The members but the example council, whose figures come from its own workbook. */
export const others: readonly Member[] = members.filter(({ code }) => code !== fernshire.code);
