import type { CaseTopic } from "../../../../model/caseTopics";

type Words = Readonly<Partial<Record<CaseTopic, readonly RegExp[]>>>;

/** What the template and cases call what makes a case sound: tests, law, tracking and readiness. */
export const soundnessTopicWords = {
  "withdrawal-tested": [
    /\btested for partners that leave\b/iu,
    /\bpartners?\b.{0,20}\b(?:withdraw\w*|leav\w+|exit\w*)\b/iu,
    /\bwithdrawal\b.{0,30}\b(?:partners?|tested|test|councils?)\b/iu,
  ],
  "sensitivity-present": [/\btested for sensitivity\b/iu, /\bsensitivity (?:analysis|test(?:s|ing|ed)?)\b/iu],
  "redesign-before-structure": [
    /\bredesigned before the structure\b/iu,
    /\bredesign\b.{0,30}\b(?:before|precede|first|ahead)/iu,
  ],
  "legal-advice-date": [/\blegal advice\b/iu, /\bcounsel'?s? (?:opinion|advice)\b/iu],
  "procurement-route": [/\bprocurement route\b/iu, /\blegal basis\b/iu, /\broute to market\b/iu],
  "benefits-owner": [
    /\bwho answers for the savings\b/iu,
    /\bbenefits?\b.{0,20}\bowner\b/iu,
    /\b(?:owner|sro|senior responsible (?:owner|officer))\b.{0,20}\bbenefits?\b/iu,
    /^(?:senior responsible (?:owner|officer)|sro)(?: ?\(.*\))?$/iu,
  ],
  "benefits-date": [
    /\bby when must the savings\b/iu,
    /\bbenefits?\b.{0,30}\b(?:dates?|by when|deadline|due)\b/iu,
    /\bdate\b.{0,20}\bbenefits?\b/iu,
  ],
  communication: [
    /\bstaff, members and unions told\b/iu,
    /^communications?(?: (?:plan|strategy|in place|with staff))*\??(?: ?\(.*\))?$/iu,
  ],
  "shared-vision": [/\bwritten vision\b/iu, /^(?:shared|common|joint|agreed) vision\b.{0,30}$/iu],
  "governance-body": [
    /\bbody that governs\b/iu,
    /^(?:joint )?governance(?: (?:body|board|arrangements?|structure|in place))*\??(?: ?\(.*\))?$/iu,
  ],
  "buy-in": [
    /\bcommitted to it\b/iu,
    /^(?:(?:member|political|senior|officer|leadership|stakeholder)s? (?:and )?)*(?:buy[- ]?in|commitment)\b.{0,30}$/iu,
  ],
  "approach-to-risk": [/\bapproach to risk\b/iu, /^risk (?:appetite|approach)\b/iu],
  "approach-to-control": [/\bapproach to control\b/iu],
  "approach-to-decisions": [
    /\bapproach to decisions?(?:[- ]making)?\b/iu,
    /^decision[- ]making(?: (?:approach|arrangements?|rules?))?$/iu,
  ],
  review: [
    /\breview of the shared service planned\b/iu,
    /^(?:planned |post[- ]implementation |regular )?reviews?(?: (?:planned|date|arrangements?|point|in place))*\??(?: ?\(.*\))?$/iu,
  ],
} satisfies Words;
