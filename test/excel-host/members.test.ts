import { declaredMembers } from "./declared";
import { classTables } from "./objects/classTables";
import type { ClassTable } from "./protocol/classTable";

interface Known {
  readonly className: string;
  readonly name: string;
  readonly since: string;
  readonly canBeSet: boolean;
  readonly isValue: boolean;
}

const known: readonly Known[] = Object.entries(classTables).flatMap(
  ([className, table]: [string, ClassTable<never>]) => {
    const members = { ...table.properties, ...table.links, ...table.makers, ...table.methods };
    return Object.entries(members)
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, member]) => ({
        className,
        name,
        since: member.since,
        canBeSet: "set" in member,
        isValue: Object.hasOwn(table.properties ?? {}, name),
      }));
  },
);

const declared = ({ className, name }: Known): ReturnType<typeof declaredMembers>[number] | undefined =>
  declaredMembers(className).find((member) => member.name === name);

const listed = (members: readonly Known[]): readonly string[] =>
  members.map(
    (member) =>
      `${member.className}.${member.name} since ${member.since}, declared ${declared(member)?.since ?? "nowhere"}`,
  );

describe("the members of the stand-in host", () => {
  it("are many enough to have been found", () => {
    expect(known.length).toBeGreaterThan(300);
  });

  it("are all declared by Microsoft in that class, so that no invented member passes a test", () => {
    expect(listed(known.filter((member) => !declared(member)))).toEqual([]);
  });

  it("need the requirement set that Microsoft's declarations say", () => {
    expect(listed(known.filter((member) => declared(member)?.since !== member.since))).toEqual([]);
  });

  it("can be set only where the declarations say so", () => {
    expect(listed(known.filter((member) => member.canBeSet && declared(member)?.isReadonly === true))).toEqual([]);
  });
});
