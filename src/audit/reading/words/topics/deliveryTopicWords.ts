import type { CaseTopic } from "../../../../model/caseTopics";

type Words = Readonly<Partial<Record<CaseTopic, readonly RegExp[]>>>;

/** What the template and cases call what stands between a claim and its cash: how sure it is, what it moves and what it costs besides. */
export const deliveryTopicWords = {
  "payback-year": [
    /\bpaid for itself\b/iu,
    /^(?:expected |estimated |discounted )?pay[- ]?back(?: (?:period|year|achieved|in|point|date))*(?: ?\(.*\))?$/iu,
    /^(?:years? (?:to|of) )?(?:pay[- ]?back|break[- ]?even)(?: (?:year|period|point))?$/iu,
  ],
  "optimism-bias": [/\boptimism bias\b/iu],
  "realisation-rate": [
    /\bclaimed savings is expected to come true\b/iu,
    /\b(?:benefits?|savings?)?\s?(?:reali[sz]ation|achievement|deliverability|delivery confidence) (?:rate|factor|percentage)\b/iu,
  ],
  "displacement-staff": [
    /\bhow many front[- ]line staff\b/iu,
    /\b(?:front[- ]line |professional )?(?:staff|employees|ftes?) (?:affected|who take on|taking on|absorbing)\b/iu,
    /\b(?:number of )?front[- ]line staff\b.{0,20}\baffected\b/iu,
  ],
  "displacement-hours-a-week": [
    /\bhow many hours a week\b/iu,
    /\b(?:extra |additional )?hours (?:a|per) week\b/iu,
    /\bweekly hours\b/iu,
  ],
  "displacement-rate-is-professional": [
    /\bhourly rate of professional staff\b/iu,
    /\bprofessional (?:hourly |pay )?rates?\b.{0,20}\b(?:used|applied|\?)/iu,
    /\brate\b.{0,30}\bprofessional\b.{0,12}\?/iu,
  ],
  "displacement-hourly-rate": [
    /\bhour of their time cost\b/iu,
    /\b(?:professional |average |staff )?hourly (?:rates?|costs?)\b/iu,
    /\b(?:rate|cost) (?:per|an|a) hour\b/iu,
  ],
  "displacement-cost": [
    /\bwork that moves to front-line staff cost\b/iu,
    /\b(?:cost )?displacement(?: costs?)?\b/iu,
    /\bcosts? (?:displaced|moved|shifted) to (?:the )?front[- ]?line\b/iu,
  ],
  "administration-moved-to-front-line": [
    /\badministration moves? onto front[- ]line\b/iu,
    /\b(?:administrat\w+|tasks?|work)\b.{0,20}\b(?:mov\w+|shift\w*|transfer\w*|pass\w*)\b.{0,20}\bfront[- ]?line\b/iu,
  ],
  "failure-demand-in-call-centre": [
    /\bshare used for a call cent(?:re|er)\b/iu,
    /\bfailure demand\b.{0,60}\bcall[- ]cent(?:re|er)/iu,
  ],
  "failure-demand-share": [/\bfailure demand\b/iu],
  "multiplier-counted-as-cash": [/\bmultiplier\b.{0,60}\b(?:cash|saving)/iu],
  "multiplier-used": [/\bmultiplier\b/iu],
  "it-cost": [
    /\bnew or changed IT cost\b/iu,
    /^(?:total |new |one[- ]off )?(?:it|ict|i\.t\.|technology|digital|systems?)(?: and systems?| systems?| platform| investment| implementation)*(?: costs?| investment| spend)(?: ?\(.*\))?$/iu,
  ],
  "redundancy-cost": [
    /\bwhat will redundancy cost\b/iu,
    /^(?:total |estimated |one[- ]off )?(?:redundanc(?:y|ies)|severance)(?: (?:costs?|payments?|provision))*(?: ?\(.*\))?$/iu,
  ],
  "pension-strain": [
    /\bwhat will pension strain cost\b/iu,
    /^(?:total |estimated |one[- ]off )?pensions?(?: fund)? strain(?: (?:costs?|payments?))*(?: ?\(.*\))?$/iu,
  ],
  "pay-harmonisation": [
    /\bwhat will pay harmonisation cost\b/iu,
    /^(?:pay|terms and conditions|pay and grading|salary) harmoni[sz]ation(?: (?:costs?|of pay))*(?: ?\(.*\))?$/iu,
    /^harmoni[sz]ation of (?:pay|terms)\b/iu,
  ],
  "vat-cost": [
    /\bwhat VAT\b/iu,
    /^(?:irrecoverable |unrecoverable |non[- ]recoverable )?vat(?: (?:costs?|liability|leakage|implications?|impact))*(?: ?\(.*\))?$/iu,
  ],
  "retained-client-cost": [
    /\bclient side that partners keep\b/iu,
    /^(?:retained |intelligent )?client(?:[- ](?:side|team|function|management|organisation))+(?: (?:costs?|a year))*(?: ?\(.*\))?$/iu,
    /^retained client(?: costs?)?(?: ?\(.*\))?$/iu,
    /^retained (?:organisation|functions?)(?: costs?)?(?: ?\(.*\))?$/iu,
  ],
} satisfies Words;
