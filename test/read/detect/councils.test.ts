import { bareName, councilIn } from "../../../src/read/detect/council/councilIn";
import { councilOf } from "../gridOf";

describe("a council's name", () => {
  it.each([
    ["Cambridgeshire CC (d)", "Cambridgeshire"],
    ["Cambridgeshire County Council", "Cambridgeshire"],
    ["Edinburgh City", "City of Edinburgh"],
    ["Edinburgh, City of", "City of Edinburgh"],
    ["Bristol, City of UA", "Bristol City Council"],
    ["Bath & North East Somerset UA", "Bath and North East Somerset"],
    ["St. Helens MBC", "St Helens"],
    ["Burnley BC (note 2)", "Burnley Borough Council"],
    ["Kingston upon Hull, City of", "Kingston upon Hull City Council"],
    ["Herefordshire, County of", "Herefordshire"],
    ["Camden LB", "London Borough of Camden"],
    ["Windsor & Maidenhead UA (a)", "Royal Borough of Windsor and Maidenhead"],
    ["Isle of Wight Council*", "Isle of Wight"],
    ["Dundee City Council", "Dundee City"],
    ["Rhondda Cynon Taf CBC", "Rhondda Cynon Taf County Borough Council"],
  ])("%p is the same as %p", (one, other) => {
    expect(bareName(one)).toBe(bareName(other));
  });

  it.each([
    ["Leicester UA", "Leicestershire CC"],
    ["Durham", "Durham City of"],
    ["Nottingham City Council", "Nottinghamshire County Council"],
  ])("%p is not %p unless nothing but its kind differs", (one, other) => {
    expect(bareName(one) === bareName(other)).toBe(one === "Durham");
  });

  it("is found by its code among texts, whatever its spelling", () => {
    expect(councilIn(["Return for E10000003", "Cambs"], councilOf("E10000003", "Cambridgeshire"))).toMatchObject({
      code: "E10000003",
      name: "Cambridgeshire",
    });
  });
});
