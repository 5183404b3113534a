import type { CaseTopic } from "../../../../model/caseTopics";

type Words = Readonly<Partial<Record<CaseTopic, readonly RegExp[]>>>;

/** What the template and cases call the figures that a claim stands on. More special topics stand before those whose words they share. */
export const moneyTopicWords = {
  "savings-in-other-plans": [
    /\banother savings plan\b/iu,
    /\bsavings?\b.{0,40}\b(?:counted|included|already|also)\b.{0,30}\b(?:other|another|medium[- ]term|mtf[psb]|budget|plans?)\b/iu,
    /\b(?:overlap|double[- ]count\w*)\b.{0,40}\b(?:plans?|mtf[psb]|budget|savings?)?\b/iu,
    /^savings? in (?:other|another|existing) plans?\b/iu,
  ],
  "baseline-after-savings-taken": [
    /\bbaseline\b.{0,30}\b(?:after|net of|reflects?|adjusted for|excludes?)\b.{0,40}\bsavings?\b/iu,
  ],
  "savings-already-taken": [
    /\bsaved\b.{0,40}\balready\b/iu,
    /\bsavings? (?:already |previously )(?:taken|made|achieved|delivered|realised|banked)\b/iu,
    /\b(?:previous|prior|earlier|past) savings?\b/iu,
    /\bsavings? (?:banked|to date)\b/iu,
  ],
  "duplicate-payments-net-of-recovery": [
    /\bsaving after what is recovered\b/iu,
    /\b(?:duplicate|double) payments?\b.{0,50}\b(?:net of|after) (?:recover|what)/iu,
    /\bnet of recover(?:y|ies)\b/iu,
  ],
  "duplicate-payments-saving": [
    /\bpayments made twice\b/iu,
    /\b(?:duplicate|double) payments?\b/iu,
    /\bpaid twice\b/iu,
  ],
  "decentralised-support-counted": [
    /\bsupport\b.{0,60}\b(?:counted|included)\b/iu,
    /\b(?:departmental|decentrali[sz]ed|embedded|devolved) (?:support|back[- ]office)\b.{0,40}\b(?:counted|included|in scope)\b/iu,
  ],
  "decentralised-support-cost": [
    /\bsupport work inside service departments cost\b/iu,
    /\b(?:cost of )?(?:departmental|decentrali[sz]ed|embedded|devolved) (?:support|back[- ]office)(?: (?:services?|functions?|work|staff))?(?: costs?)?\b/iu,
  ],
  "claimed-share-is-of": [
    /\bpercentage of\b.{0,12}:/iu,
    /\bpercentage\b.{0,30}\b(?:is|taken|calculated|expressed) (?:of|as)\b/iu,
    /\b(?:percentage|%|share|saving) (?:base|denominator)\b/iu,
    /\b(?:base|denominator) (?:of|for) (?:the )?(?:claimed )?(?:percentage|%|share|saving)/iu,
    /^(?:%|percentage|share) (?:is )?of what\b/iu,
  ],
  "claimed-share": [
    /\bwhat percentage\b.{0,40}\bsave\b/iu,
    /\bclaimed (?:share|percentage)\b/iu,
    /^(?:claimed |annual |total |expected |target )?savings? (?:as (?:a )?)?(?:\(?%\)?|per ?cent(?:age)?)(?: of\b.*)?$/iu,
    /\bsavings?\b.{0,20}\bas (?:a )?(?:%|per ?cent(?:age)?|share|proportion)\b/iu,
    /^(?:percentage|%) (?:saving|reduction|claimed)s?\b/iu,
    /^savings? (?:rate|yield|percentage|target)\b.{0,10}%?/iu,
  ],
  "best-case-yield": [
    /\bbest[- ]?case\b.{0,30}\b(?:yield|saving|percentage|%)/iu,
    /\b(?:yield|savings?)\b.{0,20}\bbest[- ]?case\b/iu,
  ],
  "baseline-same-definitions": [
    /\bsame definitions?\b/iu,
    /\b(?:common|consistent|comparable) (?:definitions?|cost (?:definitions?|base))\b/iu,
    /\b(?:baseline|costs?)\b.{0,30}\b(?:comparable|comparability|like[- ]for[- ]like|consistent)\b/iu,
    /\bcost comparability\b/iu,
  ],
  "benefits-baseline": [/\bbaseline\b.{0,40}\b(?:track|benefits?)/iu, /\bbenefits?\b.{0,30}\bbaseline\b/iu],
  "baseline-year": [
    /\bfinancial year\b.{0,20}\bbaseline\b/iu,
    /\bbase(?:line)?[- ]year\b/iu,
    /\byear of (?:the )?base(?:line)?\b/iu,
    /^(?:price|cost) base(?: year)?$/iu,
    /^baseline$/iu,
  ],
  "in-scope-cost": [
    /\bfunctions in scope cost\b/iu,
    /\b(?:costs?|expenditure|budget|spend(?:ing)?|baseline)\b.{0,40}\bin[- ]scope\b/iu,
    /\bin[- ]scope\b.{0,30}\b(?:costs?|expenditure|budget|spend(?:ing)?|baseline)\b/iu,
    /\baddressable (?:costs?|spend|expenditure|budget)\b/iu,
    /^(?:total )?back[- ]office (?:costs?|expenditure|budget|spend)(?: baseline)?\b/iu,
    /^baseline (?:costs?|expenditure|budget)\b/iu,
  ],
  "total-expenditure": [
    /\btotal expenditure of all partners\b/iu,
    /^(?:combined |partners'? )?(?:total|gross|whole[- ]council|overall) (?:annual |revenue |gross |council )*(?:expenditure|spend(?:ing)?|budget)(?: (?:of|for|across|all|a year|per)\b.*)?(?: ?\(.*\))?$/iu,
  ],
} satisfies Words;
