import type { text as Danish } from './text.da.ts';

export const text: typeof Danish = {
  search: 'Find a choice',
  hits: (count) => (count === 1 ? '1 choice fits.' : `${count} choices fit.`),
  noHits: 'No choice fits. Try another word.',
  missing: 'Missing',
  fillIn: (count) => `Fill in the ${count} that are missing`,
  fillInNamed: (count, group) => `Fill in the ${count} that are missing: ${group}`,
  fallback: (value) => `Default: ${value}`,
  groups: {
    municipality: { name: 'The municipality', lead: 'Names and numbers shown on the pages and in the texts.' },
    links: { name: 'Links', lead: 'Where the bot and the pages send people. Without a link there is no button.' },
    reading: { name: 'Notices and reading', lead: 'How often and when Rettesnor may write to people.' },
    newcomers: {
      name: 'New people and declarations',
      lead: 'The policy requires the declarations that are necessary. Who signs is for you to choose.',
    },
    managers: {
      name: 'Managers and works council',
      lead: 'What managers see, and how long they have to tell of what is new.',
    },
    partners: { name: 'Partners and exemptions', lead: 'How long an agreement or an exception holds.' },
    council: { name: 'The council', lead: 'What the council decides itself, and who writes to it.' },
    planner: { name: 'Planner', lead: 'Managers’ tasks can be shown in Planner too.' },
    people: { name: 'People and files', lead: 'Who takes part, and what is brought in.' },
    cases: { name: 'Cases', lead: 'Deadlines and answers when somebody has reported something.' },
  },
  reasons: {
    dpoPhone: 'Without a number there is nobody to call.',
    serviceDeskPhone: 'Without a number there is nobody to call.',
    secretariatName: 'An example with an empty name cannot be published.',
    handbookUnitName: 'An example with an empty name cannot be published.',
    cardsPerWeek: 'The default is low, so that each one is read.',
    tellFromHour: 'The default is an ordinary working day, so that nobody is disturbed in their free time.',
    weeksOfNotice: 'The default follows the agreement on control measures. Check what holds for you.',
    nextPeriodicEvaluation: 'Without a day it is four years after the last one: an election period.',
    declarationFromEmployees: 'Off by default, since employees are bound to secrecy without a signature too.',
    declarationYearsStaff: 'That is the default, since the duty of confidentiality lasts.',
    monthsUntilDemanded: 'The default is half a year, so that reading and reports come first.',
    closeOutGroups: 'Off by default, so that the number can be seen first.',
    onlyWithEmployment: 'Off by default, since nearly everybody would be outside without employments brought in.',
  },
};
