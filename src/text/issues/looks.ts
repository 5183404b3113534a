/** What a file that is no workbook looks like, by the core's word for it. */
export const looksWords: Readonly<Record<string, string>> = {
  pdf: "a PDF document",
  markup: "a web page or an XML file",
  text: "a text file such as CSV",
  "office-97": "another kind of Office 97 document",
};
