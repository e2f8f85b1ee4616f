import { shownVersion } from '../../../../core/shown-version.ts';
import type { contentsText as Danish } from './contents-text.da.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const minutes = (seconds: number) => {
  const whole = Math.ceil(seconds / 60);
  return whole === 1 ? '1 minute' : `${whole} minutes`;
};

/** What the page says of the texts of an edition. */
export const contentsText: typeof Danish = {
  contents: 'What is in the edition',
  contentsNone: 'There are no texts in the edition yet.',
  becomes: (base, version) =>
    base === undefined
      ? `New: version ${shownVersion(version)}`
      : `Version ${shownVersion(base)} becomes ${shownVersion(version)}`,
  material: 'Changes the content: read again',
  notMaterial: 'Correction: nobody reads it again',
  pageQuiet: 'Page: not confirmed',
  asks: (count) => `${people(count)} will be asked`,
  begins: (day) => `Begins ${day}`,
  beginsWhenOut: 'Begins when the edition is published',
  begunWhenOut: 'Began when the edition was published',
  changedOnTable: 'The text is another than the one that was put forward',
  compare: (count) => (count === 0 ? 'The text is as before' : `See what has changed (${count})`),
  compareNew: 'See the text',
  draftFault: {
    noTitle: 'The title is missing.',
    noText: 'The text is missing.',
    noChapter: 'Choose a chapter.',
    noAudience: 'Choose an audience.',
    noFocus: 'Choose a focus area.',
    noSubjects: 'Choose whose information the rule is about.',
    noOwner: 'Write who answers for the rule.',
    noDaysToRead: 'Write how many days there are to read it.',
    materialUnsaid: 'Say whether the content has changed.',
    whatsNewMissing: 'Write what is new.',
    cpr: 'Something reads as a CPR number.',
    unchanged: 'The text says the same as before.',
    overtaken: 'There is a newer version.',
    proposal: 'The text is still an example. Open the draft and make it yours.',
    variablesLeft: 'A name is missing. It is between { and } in the text.',
  },
  opinion: { agrees: 'The DPO agrees', agreesIf: 'The DPO agrees if …', advisesAgainst: 'The DPO advises against it' },
  write: 'Open the draft',
  writeOf: (title) => `Open the draft: ${title}`,
  takeOut: 'Take out',
  takeOutOf: (title) => `Take out: ${title}`,
  putIn: 'Put in the edition',
  putInOf: (title) => `Put in the edition: ${title}`,
  loose: 'Drafts that are in no edition',
  reach: {
    title: 'Who will be asked?',
    lead: (count, seconds) => `${people(count)} read ${minutes(seconds)} all together.`,
    most: (seconds) => `The person who gets most reads ${minutes(seconds)}.`,
    nobody: 'Nobody has to read or confirm anything.',
    line: (type, count, seconds) => `${type}: ${people(count)}, ${minutes(seconds)}`,
    type: {
      employee: 'Employees',
      temp: 'Temps',
      student: 'Students and trainees',
      volunteer: 'Volunteers',
      councillor: 'Council members',
      partner: 'Partners',
      none: 'Others',
    },
    at: (day) => `Worked out ${day}.`,
    outdated: 'The edition has changed since. Work it out again.',
    none: 'It has not been worked out yet.',
    work: 'Work out who will be asked',
    again: 'Work it out again',
    working: 'Working …',
  },
  starts: {
    title: 'When does it begin?',
    lead: 'Each rule may begin on its own day. Without a day it begins when the edition is published.',
    spread: 'Spread over weeks',
    spreadHelp: (perWeek) =>
      perWeek === 1
        ? 'Then nobody gets more than 1 new rule a week. What is urgent does not wait.'
        : `Then nobody gets more than ${perWeek} new rules a week. What is urgent does not wait.`,
    save: 'Save the days',
    of: (title) => `${title}: begins`,
  },
};
