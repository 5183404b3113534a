import { removeFolders } from "../backbench";
import { leaves, shapeOf, type Json } from "../jsonShape";
import { audited, clydeValley, shakyCase, soundCase } from "./audited";

afterAll(removeFolders);

const { holds } = shapeOf("backbench audit");

describe("the JSON of a whole run has only documented keys, each of its type, and a reason beside every missing number, for", () => {
  it.each([
    ["a sound case", soundCase],
    ["Clyde Valley 2011", clydeValley],
    ["a case with most of what such cases get wrong", shakyCase],
  ])("%s", async (_, bytes) => {
    const { code, out } = await audited(bytes, "--json", "-");
    expect(code).toBeLessThan(2);
    const found = leaves(JSON.parse(out) as Json);
    expect(found.length).toBeGreaterThan(500);
    holds(found);
  });
});

it("has the claim of Clyde Valley at 19.4 % of the cost in scope, and what is not public as null", async () => {
  const { out } = await audited(clydeValley, "--json", "-");
  const { ceiling, verdict } = JSON.parse(out) as Record<string, Record<string, Json>>;
  expect(ceiling).toMatchObject({
    realistic: 18_600_000,
    best: 37_200_000,
    inScope: 155_000_000,
    claimOfInScope: expect.closeTo(0.194, 3) as number,
    totalExpenditure: null,
    claimOfTotal: null,
  });
  expect(ceiling?.["claimOfTotalReason"]).toEqual(expect.any(String));
  expect(verdict).toMatchObject({ stands: "does not stand", claim: 30_000_000, aboveRealistic: 11_400_000 });
});
