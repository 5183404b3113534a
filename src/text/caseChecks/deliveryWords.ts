import type { CheckWords, Said } from "./words";

const clydeValley = "Clyde Valley shared services, detailed business case (2011)";
const unison =
  "UNISON Scotland survey of front-office staff (2011; sample size not given). A scenario, never an estimate";

/** What the survey's hours would make of the case's own staff and rate. */
const survey = ({ has, pounds, number }: Said): string =>
  has("surveyLow")
    ? ` At the survey's ${number("hoursLow")} to ${number("hoursMid")} hours a week it would be ${pounds("surveyLow")} to ${pounds("surveyMid")}.`
    : "";

/** Words of the checks on whether the savings come, and when. */
export const deliveryWords = {
  "up-front-cost": {
    title: "Up-front cost",
    rule: "The cost of getting the savings is stated, and is not implausibly little for each pound of saving a year beside Clyde Valley's.",
    source: `${clydeValley}: £28–31m of investment for £30m a year. One case: a sense of scale, not a price list.`,
    remedy: "State the one-off costs line by line; explain with evidence why they are lower than Clyde Valley's.",
    stake: "What the one-off cost is short of Clyde Valley's low end for a claim of this size: once, not a year.",
    because: {
      plausible: ({ pounds }) =>
        `One-off costs of ${pounds("cost")} for ${pounds("claim")} a year; at Clyde Valley's low end it would be ${pounds("expected")}.`,
      "implausibly-low": ({ pounds }) =>
        `One-off costs of ${pounds("cost")} are implausibly low for ${pounds("claim")} a year: at Clyde Valley's low end it would be ${pounds("expected")}.`,
      "none-listed": "The case lists no one-off cost. That is not taken for none.",
      "cost-not-known": "A one-off cost has no figure that can be read, or is negative.",
    },
  },
  payback: {
    title: "Payback and its year",
    rule: "The cash flow has paid for itself by the year that the case states, and no later than the longest payback that passes.",
    source: "HM Treasury, The Green Book, for the cash flow; the longest payback is a judgement of this project.",
    remedy: "Show savings and costs year by year, and state the year in which they have paid for themselves.",
    stake: "What is not yet paid back at the end of the last year that would pass: once, not a year.",
    because: {
      "as-stated": ({ number }) =>
        `The cash flow is paid back in year ${number("year")}; the case states ${number("stated")}.`,
      never: ({ number }) => `The cash flow is not paid back in any of the ${number("years")} years.`,
      "too-long": ({ number }) =>
        `The cash flow is paid back in year ${number("year")}, later than year ${number("most")}.`,
      "stated-too-early": ({ number }) =>
        `The case states payback by year ${number("stated")}, but its cash flow is paid back only in year ${number("year")}.`,
      "flow-not-known": ({ text }) =>
        text("why") === "negative"
          ? "A line of money has a negative figure, so the cash flow cannot be trusted."
          : "A year's saving or cost is not known, so the cash flow cannot be told.",
      "no-years": ({ number }) =>
        `The case shows no years. Read in its favour, with savings whole from the year after the spending, it is paid back in year ${number("year")}; when the savings really come it does not say.`,
    },
  },
  "realisation-rate": {
    title: "Realisation against the reference class",
    rule: "The claim is no larger a part of the cost in scope than the reference class set out to save, and is cut for savings that do not come true, by a realisation rate below one or by optimism bias.",
    source:
      "Reference class: Buckinghamshire pathfinder £4m of £45m, Clyde Valley (2011) £30m of £155m, both plans and not results; NAO (2016): £90m realised in 2.5 years against £128m a year forecast. Three cases, chosen by what was published.",
    remedy:
      "Say what part of the claim will come true, from the reference class and not from the case, and cut the claim by it.",
    stake:
      "The part of the claim above the reference class; where the claim is not cut, the part that did not come true at the NAO's rate. A year.",
    because: {
      "cut-and-within-class": ({ percent }) =>
        `The claim is ${percent("share")} of the cost in scope, against ${percent("classLow")} to ${percent("classHigh")} planned in the reference class, and the case cuts it for what does not come true. Realised at the NAO's: ${percent("realised")}.`,
      "above-class": ({ percent }) =>
        `The claim is ${percent("share")} of the cost in scope, above the ${percent("classHigh")} that is the highest of the reference class.`,
      "not-cut": ({ percent }) =>
        `The case takes its savings to come true in full; of those that the NAO looked at, ${percent("realised")} did.`,
      "no-in-scope": "The cost in scope is not known, so the claim cannot be held against the reference class.",
    },
  },
  "displacement-priced": {
    title: "Work that moves to the front line",
    rule: "Work that moves from administration to front-line staff is priced, at no less than the case's own staff × hours × weeks × rate; a price of nothing needs the word that nothing moves.",
    source: `${unison}; 87 % had administrative support cut, 84 % were expected to do clerical tasks.`,
    remedy: "State who takes the work over, how many hours a week, at what rate, and the cost that follows.",
    stake: "What the price is short of the case's own figures, a year.",
    because: {
      priced: (said) =>
        `Work that moves is priced at ${said.pounds("cost")}, no less than the ${said.pounds("scenario")} of the case's own figures.${survey(said)}`,
      "nothing-moves": "The case says that nothing moves to front-line staff.",
      "priced-too-low": (said) =>
        `Work that moves is priced at ${said.pounds("cost")}, but the case's own staff, hours and rate come to ${said.pounds("scenario")}.${survey(said)}`,
      "moved-for-nothing": (said) => `The case moves work to front-line staff and prices it at nothing.${survey(said)}`,
      "not-priced": (said) =>
        `The case gives staff, hours and rate of the work that moves, ${said.pounds("scenario")} a year, but does not price it.${survey(said)}`,
      "not-traceable": ({ pounds }) =>
        `Work that moves is priced at ${pounds("cost")}, but for how many staff, hours and at what rate the case does not say.`,
    },
  },
  "displacement-rate": {
    title: "Rate for work that moves",
    rule: "Work that moves to professional staff is priced at their hourly rate.",
    source: `${unison}.`,
    remedy: "Use the hourly rate of the staff who take the work over.",
    stake: "No pounds can be put on it: the right rate is not stated.",
    because: {
      professional: ({ rate }) => `Work that moves is priced at a professional's rate, ${rate("rate")} an hour.`,
      "not-professional": "Work that moves to professional staff is not priced at a professional's rate.",
    },
  },
  "failure-demand": {
    title: "Failure demand",
    rule: "A figure for failure demand is used for traditional call centres only, and is no higher than was found there.",
    source: "“As much as 80 %” in traditional call centres, as reported by APSE; no evidence for other work.",
    remedy: "Use the figure for call centres only, or measure failure demand where it is claimed.",
    stake: "The claims that say failure demand, a year.",
    because: {
      contradicted: "The case says that it uses no figure for failure demand, but one of its claims names it.",
      "not-used": "The case says that it uses no figure for failure demand.",
      "in-call-centre": ({ percent }) => `Failure demand of ${percent("share")} is used for a call centre.`,
      "outside-call-centre":
        "A figure for failure demand is used outside call centres, where there is no evidence for it.",
      "above-most": ({ percent }) =>
        `Failure demand of ${percent("share")} is above the ${percent("most")} that was found at most, in call centres.`,
    },
  },
  "multiplier-as-cash": {
    title: "Local multiplier counted as cash",
    rule: "What spending does in the local economy is not counted as cash.",
    source: "APSE: £1.64 for a pound; the original study was not seen. Information only, never netted against cash.",
    remedy: "Show the multiplier apart, and take it out of the cash figures.",
    stake: "The claims that say multiplier, a year.",
    because: {
      "not-cash": "The case says that no multiplier is counted as cash.",
      "counted-as-cash": "The case says that it counts a local multiplier as cash.",
      "line-among-claims": ({ text }) => `“${text("label")}” stands among the claims, which are cash.`,
    },
  },
} satisfies { readonly [Id in DeliverySide]: CheckWords<Id> };

type DeliverySide =
  | "up-front-cost"
  | "payback"
  | "realisation-rate"
  | "displacement-priced"
  | "displacement-rate"
  | "failure-demand"
  | "multiplier-as-cash";
