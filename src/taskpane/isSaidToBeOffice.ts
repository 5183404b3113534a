/** True when the address carries the host that an Office program adds to it when it opens a pane; it may be a stale one. */
export const isSaidToBeOffice = ({ search }: Pick<Location, "search">): boolean =>
  new URLSearchParams(search).has("_host_Info");
