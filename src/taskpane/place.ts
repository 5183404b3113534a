/** Where the pane is open: in Excel, or in an ordinary browser tab. */
export type Place = "excel" | "browser";
