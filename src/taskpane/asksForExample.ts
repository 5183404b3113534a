/** True when the address ends in `?example`: the pane then opens on the example instead of the start screen. */
export const asksForExample = ({ search }: Pick<Location, "search">): boolean =>
  new URLSearchParams(search).has("example");
