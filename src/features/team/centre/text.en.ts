import type { text as Danish } from './text.da.ts';

export const text: typeof Danish = {
  title: 'My centre',
  lead: 'What the managers have done, and how far the units are. Counts only, never the names of employees.',
  own: 'Those you lead yourself are in My team.',
  toTeam: 'Go to My team',
  report: 'The centre’s report',
  nothing: 'You lead no units right now',
  nothingNext: 'The units and managers under you appear here. Tell HR if somebody is missing.',
  calm: 'Nothing needs you right now',
  calmNext: 'The managers are on track, and no place stands out.',
  notCounted: 'The units have not been counted yet. Rettesnor counts every night at 4.',
  counted: (when: string) =>
    `Counted ${when}. A unit’s figures change here once a week at most, and only when at least five people have moved. When all are ready, or a new edition or round begins, they change the next morning.`,
  managers: 'Managers',
  about: { all: 'All', newcomers: 'Newcomers not ready', reviews: 'Meetings left', conveying: 'Something to pass on' },
  managersHelp: 'Those with most left come first. Two reviews a year is the aim. The half-year is only a plan.',
  units: 'Units',
  reviews: (held: number, year: number) => `Reviews: ${held} of 2 in ${year}`,
  outOfReach: 'The year can no longer reach two',
  conveyed: {
    nothing: 'Nothing new to tell of',
    told: 'Has told of what is new',
    open: 'Has something new to tell of',
    late: 'Still to tell, and the date has passed',
  },
  newcomers: (count: number | 'few') => {
    if (count === 0) return 'No newcomer lacks anything';
    return count === 'few'
      ? 'Fewer than 5 newcomers are not ready in time'
      : `${count} newcomers are not ready in time`;
  },
  see: (name: string) => `See what ${name} has done`,
  core: 'The rules for everybody, one by one',
  picture: (unit: string, parts: string) => `Read of the rules for everybody in ${unit}. ${parts}`,
  ofRules: (count: number, band: string) => `${band}: ${count === 1 ? '1 rule' : `${count} rules`}`,
  gaps: 'Where is most missing?',
  gapsHelp: 'Rules for roles, systems and special tasks. The least read come first.',
  noGaps: 'None of the rules for roles stands out, or the groups are too small to show.',
  moreGaps: (count: number) => `Show ${count === 1 ? '1 more rule' : `${count} more rules`}`,
  manager: {
    gone: 'You do not lead this manager',
    lead: 'What the manager has done. What employees have read is shown in counts only.',
    reviews: 'Reviews',
    held: (day: string) => `Held ${day}`,
    noneHeld: 'None has been held this year yet.',
    nextBy: (day: string) => `The next is planned for ${day} at the latest.`,
    editions: 'Telling of new versions',
    noEditions: 'There is nothing new to tell of.',
    told: (name: string, day: string) => `${name}: told ${day}`,
    open: (name: string, day: string) => `${name}: to be told by ${day}`,
    late: (name: string, day: string) => `${name}: should have been told by ${day}`,
    newcomers: 'Newcomers before they get access',
    noUnits: 'There are no counts for the manager’s units.',
  },
};
