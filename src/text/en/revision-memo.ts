import type { revisionMemo as danish } from '../da/revision-memo.ts';
import { tabReading } from './tab/tab-reading.ts';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

export const revisionMemo: typeof danish = {
  title: (body, document, edition) => `Matter for ${body}: ${document}, edition ${edition}`,
  document: { policy: 'the information security policy', handbook: 'the information security handbook' },
  body: tabReading.rule.body,
  forDecision: (body) => `To be decided by ${body}`,
  made: (day) => `Printed from Rettesnor on ${day}`,
  section: {
    recommendation: 'Recommendation',
    why: 'Background',
    staff: 'Staff and the main co-determination committee',
    changes: 'What changes',
    opinion: 'What the data protection officer (DPO) says',
    effect: 'Who is asked, and what it costs',
    decision: 'Decision',
    sentences: "The Executive Board's three sentences",
    comparison: 'Annex: the new beside the old',
  },
  recommend: {
    lead: 'It is recommended',
    adopt: (body, document, edition) => `that ${body} adopts ${document}, edition ${edition},`,
    inForce: 'that each part is in force from the day beside it, and from the decision at the earliest.',
    medFirst: 'that the matter is talked over in the main co-determination committee before it is decided.',
    opinions: "that the decision says why it goes against the data protection officer's advice.",
  },
  changeType: {
    content: 'The handbook gets new content. The Executive Board adopts it.',
    correction:
      'The handbook is corrected without new content. Under a standing mandate of the Executive Board it may be done at once.',
    urgentWarning:
      'An urgent warning. Under a standing mandate it is in force for 30 days at most before the Executive Board has seen it.',
    periodicEvaluation: 'The fixed periodic evaluation of the policy. The Municipal Council always adopts it.',
    runningChange: 'A running change of the policy. The Finance Committee may adopt it.',
  },
  whyMissing: 'No reason has been written yet.',
  staff: {
    touches: 'The changes touch staff conditions or are a control measure.',
    not: 'The changes touch no staff conditions and are no control measure.',
    heard: (day) => `Talked over in the main co-determination committee on ${day}.`,
    notHeard: 'They have not been talked over in the main co-determination committee yet.',
  },
  changes: { rule: 'Rule or page', what: 'What', again: 'Read again', from: 'In force from', dpo: 'DPO' },
  what: { new: 'New', material: 'New content', correction: 'Correction', page: 'Changed page' },
  yes: 'Yes',
  no: 'No',
  fromRelease: 'When it is published',
  opinion: { none: 'No answer', agrees: 'Agrees', agreesIf: 'Agrees if', advisesAgainst: 'Advises against' },
  opinionOn: (day, isOutdated) => (isOutdated ? `(${day}; the text has changed since)` : `(${day})`),
  against: (rules) => `The DPO advises against: ${rules}. To adopt it all the same is against that advice.`,
  opinionMissing: 'On the rest the DPO has given no opinion.',
  effect: {
    people: (people, all) =>
      people === 1
        ? `1 person is asked to read, ${minutes(all)} in all.`
        : `${people} people are asked to read, ${minutes(all)} in all for the municipality.`,
    most: (most) => `The person who is asked most needs ${minutes(most)}.`,
    unknown: 'It has not been worked out yet.',
    none: 'Nobody is asked to read anything again.',
  },
  decision: (body, document, edition) =>
    `${body} adopts ${document}, edition ${edition}, as it is shown in the annex. Each part is in force from the day beside it.`,
  decisionLines: ['Date of the meeting', 'Case number', 'Signature'],
  sentences: {
    lead: 'Three sentences from the Executive Board on why this matters. They are shown on the page of the policy when the edition is out.',
    lines: ['First sentence', 'Second sentence', 'Third sentence'],
    names: 'Names and date',
  },
  comparison: {
    lead: 'What has come is underlined and marked [added]. What has gone is struck out and marked [removed]. What is as it was is shortened.',
    new: 'The whole text is new:',
    same: 'The text is the same.',
    facts: 'About the rule',
    changed: (before, after) => `${before} → ${after}`,
  },
  nothing: 'not given',
  mark: {
    added: 'added',
    removed: 'removed',
    moved: 'moved',
    unchanged: (count) => (count === 1 ? '… one part is as it was …' : `… ${count} parts are as they were …`),
  },
};
