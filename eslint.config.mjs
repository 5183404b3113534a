import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const source = ["src/**/*.{ts,tsx}"];
const faces = ["src/cli/**", "src/taskpane/**", "src/commands/**"];
const typed = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "assets/build/**/*.ts", "bench/**/*.ts"];
const scripts = ["**/*.{js,cjs,mjs}"];

const clock = "Time is an argument: let a face read the clock.";
const chance = "Chance is an argument.";

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  // Text from a workbook may hold control characters, which XML forbids: they must be named to be kept out.
  { rules: { "no-control-regex": "off" } },
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/no-unnecessary-type-arguments": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/require-array-sort-compare": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: source,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    files: source,
    ignores: faces,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clock },
        { object: "Math", property: "random", message: chance },
        { object: "crypto", property: "randomUUID", message: chance },
      ],
    },
  },
  {
    // Not in workbook/: there a default of 0 is the file format's own.
    files: source,
    ignores: ["src/workbook/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "LogicalExpression[operator='??'] > Literal[value=0].right",
          message: "Missing is not zero: say why the figure is missing.",
        },
      ],
    },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test may reach into what a library calls unknown, and Jest's matchers are passed about unbound.
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-properties": [
        "error",
        ...["it", "test", "describe"].flatMap((object) =>
          ["skip", "only", "todo"].map((property) => ({ object, property, message: "Every test runs." })),
        ),
      ],
      "no-restricted-globals": ["error", "xit", "xtest", "xdescribe", "fit", "fdescribe"],
    },
  },
  {
    files: scripts,
    languageOptions: {
      globals: { process: "readonly", URL: "readonly", require: "readonly", module: "writable", __dirname: "readonly" },
    },
  },
);
