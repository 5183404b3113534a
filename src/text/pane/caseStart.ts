/** The words of the screen on which checking a business case begins, and of what a case looks like. */
export const caseStartWords = {
  title: "Check a business case",
  what: "What a case for shared services claims to save: which claims stand, which do not, and which cannot be told, each with its pounds and its cells.",
  example: "Try the example: Clyde Valley 2011",
  looks: "What a business case looks like",
  looksWhat:
    "Lines of savings and of costs, each with its pounds a year or year by year, under headings that say which they are; and answers to what an auditor asks, each beside its question. A case in another form is read as well as can be, and every line can be corrected here.",
  sample: {
    title: "Shared services of Anytown and Othertown, £",
    header: ["Savings", "Year 1", "Year 2"],
    rows: [
      ["One finance team", "600,000", "1,200,000"],
      ["One service desk", "0", "850,000"],
    ],
    answers: [
      ["What do the functions in scope cost all partners a year? (£)", "14,300,000"],
      ["By how much are the claimed savings cut for optimism bias? (%)", "10 %"],
    ],
    answersTitle: "Answers",
    question: "Question",
    answer: "Answer",
  },
  template: "Save the empty template",
  templateWhat: "A workbook with a place for every line and every question. Fill it in, then check it here.",
  templateInExcel: "Get the empty template",
  templateInExcelWhat:
    "It opens in your browser, which saves it: a workbook with a place for every line and every question. Open it in Excel, fill it in, and open this pane there.",
} as const;
