import { isDark } from "../../src/taskpane/useDark";

describe("a colour of Excel's theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#e6e6e6", false],
    ["#262626", true],
    ["#000000", true],
  ])("%s is dark: %s", (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });

  it("counts as light when it cannot be read", () => {
    expect(isDark("")).toBe(false);
  });
});
