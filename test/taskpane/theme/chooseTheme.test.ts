import { chooseTheme, isDark } from "../../../src/taskpane/theme/chooseTheme";

const plain = { place: "browser", forced: false, prefersDark: false, office: null } as const;

describe("the pane's theme", () => {
  it.each([
    ["the browser's light", plain, "light"],
    ["the browser's dark", { ...plain, prefersDark: true }, "dark"],
    [
      "Excel's white, though the browser prefers dark",
      { ...plain, prefersDark: true, office: { background: "#FFFFFF", text: "#262626" } },
      "light",
    ],
    ["Excel's black", { ...plain, office: { background: "#262626", text: "#FFFFFF" } }, "dark"],
    ["Excel's dark grey", { ...plain, office: { background: "#666666", text: "#FFFFFF" } }, "dark"],
    [
      "a contrast theme that Excel wears",
      { ...plain, office: { background: "#000000", text: "#FFFF00" } },
      "high-contrast",
    ],
    [
      "colours that the system forces",
      { ...plain, forced: true, office: { background: "#FFFFFF", text: "#000000" } },
      "high-contrast",
    ],
  ] as const)("goes with %s", (_words, colours, theme) => {
    expect(chooseTheme(colours)).toBe(theme);
  });
});

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
