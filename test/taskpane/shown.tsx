import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";

/** Shows a screen in Fluent's theme, as the pane does. */
export const show = (screen: ReactElement): HTMLElement =>
  render(
    <FluentProvider theme={webLightTheme}>
      <main>{screen}</main>
    </FluentProvider>,
  ).container;

const off = { enabled: false };

/** What axe finds wrong, but for what is seen in a drawing: jsdom draws none. */
export const faults = async (container: HTMLElement): Promise<readonly string[]> => {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": off, "label-content-name-mismatch": off },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};
