import type { text as Danish } from './text.da.ts';

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);
const nothing = () => '';

const modules: (typeof Danish)['modules'] = {
  storage: {
    name: 'Where may I keep what?',
    what: 'A table for each unit: ten kinds of things, and where they are to be kept.',
    who: 'Everybody reads it. Managers write it.',
    asks: 'A manager spends 15 minutes once.',
    open: nothing,
  },
  lessons: {
    name: 'What we learnt',
    what: 'Short stories of what a breach has taught us, without a case and without names.',
    who: 'Everybody reads them. The DPO writes them.',
    asks: 'The DPO spends 10 minutes on each.',
    open: nothing,
  },
  feedback: {
    name: 'This is unclear',
    what: 'A reader points to the place in a rule that is hard to understand.',
    who: 'Everybody can point. Editors see where there is most doubt.',
    asks: 'A press for the reader. An editor spends half an hour a month.',
    open: (count) => `Readers are in doubt about ${counted('1 rule', 'rules')(count)}`,
  },
  exemptions: {
    name: 'Exemptions',
    what: 'A manager asks to depart from a rule for a time. The DPO assesses, and a director decides.',
    who: 'Managers, owners of systems and data, the DPO and directors.',
    asks: '10 minutes to ask and 15 to decide, each time.',
    open: counted('1 exemption is not over', 'exemptions are not over'),
  },
  partners: {
    name: 'Partners',
    what: 'The agreements, and what shows that the partner knows the rules.',
    who: 'Those who answer for an agreement, and the DPO.',
    asks: '15 minutes a year for each agreement.',
    open: counted('1 agreement runs', 'agreements run'),
  },
  wheel: {
    name: 'Annual wheel',
    what: 'Six fixed tasks a year, and what shows that they are done.',
    who: 'The accountable security director, the DPO and centre heads.',
    asks: '10 minutes to note each of the six.',
    open: counted('1 item is not done', 'items are not done'),
  },
  breachReports: {
    name: 'Reports',
    what: 'Breaches in figures for each quarter, and the annual report. Without names and without small numbers.',
    who: 'The DPO locks them. Directors, secretariat and auditors read them; the council reads the annual report.',
    asks: 'The DPO spends 20 minutes a quarter.',
    open: nothing,
  },
  drills: {
    name: 'Drills',
    what: 'A breach is practised from the report to the closing.',
    who: 'The DPO and those the DPO chooses.',
    asks: 'An hour, as often as the DPO wants to practise.',
    open: counted('1 drill is running', 'drills are running'),
  },
  mandates: {
    name: 'Mandates',
    what: 'Another director can decide on a case out of hours or during absence.',
    who: 'The accountable security director and division directors.',
    asks: '5 minutes to give a mandate. What is decided is ratified afterwards.',
    open: counted('1 mandate or ratification is open', 'mandates and ratifications are open'),
  },
  planner: {
    name: 'Tasks in Planner',
    what: 'Managers’ reviews and briefings are shown in Planner too.',
    who: 'Managers.',
    asks: 'An editor spends 10 minutes on choosing a group.',
    open: counted('1 task is in Planner', 'tasks are in Planner'),
  },
  systems: {
    name: 'Systems',
    what: 'Who answers for each system, and the documents it is to have.',
    who: 'The DPO and the head of IT security, system owners, data owners and administrators.',
    asks: 'An owner spends 20 minutes a month on the three gaps that matter most.',
    open: counted('1 system has no owner', 'systems have no owner'),
  },
  training: {
    name: 'Training',
    what: 'Courses for each centre and role, and who has taken them.',
    who: 'The DPO and editors plan. Managers record who was there. Everybody sees their own courses.',
    asks: 'Half an hour to plan. 5 minutes each time a course has been held.',
    open: nothing,
  },
};

const all = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names.map((name) => `“${name}”`));

export const text: typeof Danish = {
  lead: 'Reading, reports, cases, My team, meetings and access are always there. Switch the rest on when you are ready.',
  off: 'What is off is in no menu and sends no messages. What is stored stays, and its deadlines run.',
  modules,
  on: 'On',
  isOff: 'Off',
  who: 'Who meets it',
  asks: 'What it takes',
  openOn: (open) => `${open}.`,
  openOff: (open) => `${open}. Nobody is told of it now.`,
  see: 'See what is open',
  seeNamed: (name) => `See what is open: ${name}`,
  switchedOn: (name) => `${name} is switched on.`,
  switchedOff: (name) => `${name} is switched off.`,
  undo: 'Undo',
  demandedLater: 'The policy demands it. The day appears here once the handbook is in force.',
  demanded: (by) => `The policy demands it. Switch it on by ${by}.`,
  overdue: (by) => `The policy demands it. It should have been on by ${by}.`,
  demandedNamed: (names, by) => `The policy demands ${all(names)}: to be switched on by ${by}.`,
  overdueNamed: (names, by) => `The policy demands ${all(names)}: should have been on by ${by}.`,
  byEditor: 'An editor switches it on under Settings, Modules.',
  toModules: 'Go to Modules',
};
