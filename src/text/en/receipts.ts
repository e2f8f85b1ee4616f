import { shownVersion } from '../../core/shown-version.ts';
import type { receipts as Danish } from '../da/receipts.ts';

export const receipts: typeof Danish = {
  list: {
    title: 'My receipts',
    lead: 'Everything you have confirmed, the newest first.',
    none: 'No receipts yet',
    noneNext: 'When you confirm a rule, the receipt is kept here.',
    version: (version) => `Version ${shownVersion(version)}`,
    round: (round) => `Round ${round}`,
    how: { tab: 'Confirmed here in the tab', bot: 'Confirmed in the chat', meeting: 'Confirmed at a meeting' },
    inForce: 'Confirmed',
    withdrawn: (day, clock) => `Withdrawn ${day} at ${clock}`,
    waits: 'Does not count yet',
    trial: 'Trial confirmation, does not count',
    open: (title) => `See the receipt for ${title}`,
  },
  one: {
    title: (title) => `Receipt: ${title}`,
    trialTitle: (title) => `Trial confirmation: ${title}`,
    statement: (title, version) => `I have read ${title} (version ${shownVersion(version)}) and know whom I can ask.`,
    when: 'Confirmed',
    at: (day, clock) => `${day} at ${clock}`,
    version: 'Version',
    how: 'How',
    round: 'Round',
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    state: 'Status',
    imprint: 'Imprint of the text',
    imprintHelp:
      'The imprint (SHA-256) is computed from the text you confirmed. If a single character changes, it no longer fits.',
    matches: 'The text is unchanged since you confirmed it.',
    differs: 'The text does not fit the imprint. Please tell the data protection officer.',
    proof: {
      sealed: 'Nobody has changed the receipt.',
      older: 'We see no sign that anybody has changed the receipt. It is from before Rettesnor sealed receipts.',
      unverifiable: 'The seal cannot be verified, because its key is lost. The receipt still counts.',
      waits:
        'Somebody wrote or changed it outside Rettesnor. It does not count unless the data protection officer vouches for it. You can read and confirm the rule again.',
      vouched:
        'Somebody wrote or changed it outside Rettesnor. The data protection officer has vouched for it, so it counts.',
      trial:
        'The text is a trial edition that nobody has adopted. So the confirmation counts nowhere, and it is deleted when the trial is over.',
    },
    touched: 'Somebody has changed the receipt outside Rettesnor. The data protection officer can see it.',
    text: 'The text you confirmed',
    readVersion: (version) => `Read version ${shownVersion(version)} in the handbook`,
    readRule: 'Read the rule as it is now',
  },
};
