import type { Area } from "../book/layer";
import { maker, property, type ClassTable, type Property } from "../protocol/classTable";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { formatSetting, type Allowed } from "./formatSetting";
import type { HostObject } from "./hostObject";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const border = ({ sheet, areas }: HostObject<"RangeBorderCollection">, side: string): HostObject<"RangeBorder"> => {
  if (!sides.includes(side)) throw invalidArgument(`${side} is no border.`);
  return { is: "RangeBorder", sheet, areas, side };
};

export const rangeBorderCollectionTable: ClassTable<HostObject<"RangeBorderCollection">> = {
  properties: { count: property("1.1", () => sides.length) },
  items: (self) => sides.map((side) => border(self, side)),
  item: (self, args) => border(self, args.text(0)),
  makers: {
    getItem: maker("1.1", (self, args) => border(self, args.text(0))),
    getItemAt: maker("1.1", (self, args) => border(self, sides[args.number(0)] ?? "")),
  },
};

/** The cells at the edge that a border of an area lies on; each keeps it under its own side. */
const onEdge = (area: Area, side: string): readonly Area[] => {
  switch (side) {
    case "EdgeTop":
      return [{ ...area, bottom: area.top }];
    case "EdgeBottom":
      return [{ ...area, top: area.bottom }];
    case "EdgeLeft":
      return [{ ...area, right: area.left }];
    case "EdgeRight":
      return [{ ...area, left: area.right }];
    default:
      return [area];
  }
};

const borderSetting = (what: string, byDefault: Json, allowed: Allowed): Property<HostObject<"RangeBorder">> => {
  const setting = (side: string): Property<HostObject<"RangeBorder">> =>
    formatSetting("1.1", `borders/${side}/${what}`, byDefault, allowed);
  const edged = (self: HostObject<"RangeBorder">): HostObject<"RangeBorder"> => ({
    ...self,
    areas: self.areas.flatMap((area) => onEdge(area, self.side)),
  });
  return property(
    "1.1",
    (self, book) => setting(self.side).get(edged(self), book),
    (self, value, book) => setting(self.side).set?.(edged(self), value, book),
  );
};

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

export const rangeBorderTable: ClassTable<HostObject<"RangeBorder">> = {
  id: ({ side }) => ({ Id: side }),
  properties: {
    color: borderSetting("color", "#000000", "colour"),
    sideIndex: property("1.1", ({ side }) => side),
    style: borderSetting("style", "None", lineStyles),
    weight: borderSetting("weight", "Thin", ["Hairline", "Thin", "Medium", "Thick"]),
  },
};
