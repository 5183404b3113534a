/** Accounts that invoices are booked to, and invented suppliers of each. None is a person, and none exists. */
export const accounts: readonly (readonly [code: string, name: string, suppliers: readonly string[]])[] = [
  ["2010", "Agency staff", ["Larch Lane Staffing (fictional)", "Beckside Recruitment (fictional)"]],
  ["3020", "Equipment and furniture", ["Tallow Street Supplies (fictional)", "Harbourlight Office (fictional)"]],
  ["3110", "Software and licences", ["Hazelbrook Software (fictional)", "Kingfisher Systems (fictional)"]],
  ["3120", "Telephones and postage", ["Merrow Telecom (fictional)", "Quayside Print and Post (fictional)"]],
  ["3210", "Professional fees", ["Thistledown Advisers (fictional)", "Old Mill Surveyors (fictional)"]],
  ["3310", "Repairs and energy", ["Saltmarsh Energy (fictional)", "Old Mill Facilities (fictional)"]],
  ["3410", "Training and travel", ["Wren Hill Training (fictional)", "Coppergate Travel (fictional)"]],
];
