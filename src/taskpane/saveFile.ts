import type { ChosenFile } from "./desk/desk";

/** Hands a file to the browser's own saving. */
export const saveFile = ({ name, bytes }: ChosenFile): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Later, since the browser still reads from the address when click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
