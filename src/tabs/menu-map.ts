import type { FluentIcon } from '@fluentui/react-icons';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HeadsetRegular } from '@fluentui/react-icons/svg/headset';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonInfoRegular } from '@fluentui/react-icons/svg/person-info';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { Action } from '../roles.ts';
import type { Text } from './language.tsx';

/** What is counted for the reader, each in one place. */
type Counted =
  | 'questions'
  | 'cases'
  | 'exemptions'
  | 'decisions'
  | 'proposals'
  | 'toStop'
  | 'fromDpo'
  /** Steps a municipality that begins has left. */
  | 'firstSteps';

/** How many things wait for the reader in each place; absent where the reader has nothing to do with it. */
export type Waiting = Readonly<Partial<Record<Counted, number>>>;

/** What the map has to know of its reader. */
export interface Holder {
  may(action: Action): boolean;
  waiting: Waiting;
}

type Shell = Text['shell'];
/** A name of a page or a group of pages. */
type Word = { [W in keyof Shell]: Shell[W] extends string ? W : never }[keyof Shell];

interface PlaceOnMap {
  to: string;
  name: Word;
  /** The view without which there is nothing to see; a place without one is everybody's. */
  needs?: Action;
  counts?: Counted;
  /** It is there when something is counted, also without the view; or only then. */
  shows?: 'alsoCounted' | 'onlyCounted';
  /** Further paths that belong under it. */
  covers?: readonly string[];
  when?: (holder: Holder) => boolean;
}

interface LineOnMap {
  name: Word;
  places: readonly PlaceOnMap[];
}

interface EntryOnMap {
  name: Word;
  icon: FluentIcon;
  /** The reader's own field of work, which has a place under the thumb. */
  isWork?: true;
  lines: readonly LineOnMap[];
}

const alone = (place: PlaceOnMap): LineOnMap => ({ name: place.name, places: [place] });

/** Who looks after the whole municipality meets its numbers in one place; who leads meets them beside their own people. */
const overlooks = ({ may }: Holder) => may('accountability') || may('breachReports');
const leads = (holder: Holder) => holder.may('team') && !overlooks(holder);
const leadsLeaders = (holder: Holder) => holder.may('centre') && !overlooks(holder);

const exemptions: PlaceOnMap = { to: '/exemptions', name: 'exemptions', needs: 'exemptions', counts: 'exemptions' };
const partners: PlaceOnMap = { to: '/partners', name: 'partners', needs: 'partners' };
const readingStatus: PlaceOnMap = { to: '/reading-status', name: 'readingStatus', needs: 'readingStatus' };
const wheel: PlaceOnMap = { to: '/wheel', name: 'wheel', needs: 'wheel' };
const fromDpo: PlaceOnMap = {
  to: '/from-dpo',
  name: 'fromDpo',
  counts: 'fromDpo',
  shows: 'onlyCounted',
  covers: ['/invited'],
};
const start: EntryOnMap = {
  name: 'start',
  icon: HomeRegular,
  lines: [alone({ to: '/', name: 'start', covers: ['/rule'] })],
};
const report: EntryOnMap = {
  name: 'reportShort',
  icon: AlertUrgentRegular,
  lines: [alone({ to: '/report', name: 'reportShort', covers: ['/reports'] })],
};

/** What a person who is outside has: reporting, and what the DBR has asked of them. */
export const outsideMap: readonly EntryOnMap[] = [
  start,
  report,
  { name: 'fromDpo', icon: PersonInfoRegular, lines: [alone(fromDpo)] },
];

/**
 * Every page of the menu, at the first level in the order it is shown: an entry with several lines folds, and the places
 * of a line stand beside each other on each of its pages (experience.md section 1).
 */
export const map: readonly EntryOnMap[] = [
  start,
  {
    name: 'cases',
    icon: FolderOpenRegular,
    isWork: true,
    lines: [
      alone({
        to: '/cases',
        name: 'cases',
        needs: 'cases',
        counts: 'cases',
        covers: ['/case', '/drills', '/case-pattern'],
      }),
      alone({ to: '/decisions', name: 'decisions', needs: 'decisions', counts: 'decisions', shows: 'alsoCounted' }),
    ],
  },
  {
    name: 'desk',
    icon: HeadsetRegular,
    isWork: true,
    lines: [
      {
        name: 'desk',
        places: [
          { to: '/desk', name: 'desk', needs: 'deskCases', counts: 'toStop' },
          { to: '/access', name: 'access', needs: 'accessList' },
        ],
      },
    ],
  },
  {
    name: 'team',
    icon: PeopleTeamRegular,
    isWork: true,
    lines: [
      {
        name: 'team',
        places: [
          { to: '/team', name: 'people', needs: 'team', covers: ['/team/paper'] },
          { to: '/team/reading', name: 'reading', needs: 'team' },
          { to: '/reviews', name: 'meetings', needs: 'team' },
          { to: '/clearance', name: 'newcomers', needs: 'team' },
          { to: '/tasks/convey', name: 'conveying', needs: 'team', covers: ['/tasks'] },
          { ...exemptions, when: leads },
          { ...partners, when: leads },
        ],
      },
    ],
  },
  {
    name: 'centre',
    icon: BuildingRegular,
    isWork: true,
    lines: [
      {
        name: 'centre',
        places: [
          { to: '/centre', name: 'managers', needs: 'centre' },
          { ...readingStatus, when: leadsLeaders },
          { ...wheel, when: leadsLeaders },
        ],
      },
    ],
  },
  {
    name: 'handbook',
    icon: BookRegular,
    lines: [
      {
        name: 'handbook',
        places: [
          { to: '/handbook', name: 'handbook', covers: ['/policy'] },
          { to: '/storage', name: 'storage', needs: 'storage' },
          { to: '/lessons', name: 'lessons', needs: 'lessons' },
        ],
      },
    ],
  },
  {
    name: 'ask',
    icon: ChatHelpRegular,
    lines: [alone({ to: '/questions', name: 'ask', counts: 'questions' })],
  },
  report,
  {
    name: 'mine',
    icon: PersonInfoRegular,
    lines: [
      {
        name: 'mine',
        places: [
          { to: '/receipts', name: 'receipts' },
          fromDpo,
          { to: '/reminders', name: 'reminders' },
          { to: '/about-me', name: 'aboutMe' },
        ],
      },
    ],
  },
  {
    name: 'rules',
    icon: EditRegular,
    lines: [
      {
        name: 'editing',
        places: [
          { to: '/drafts', name: 'drafts', needs: 'drafts', covers: ['/draft', '/import'] },
          { to: '/revisions', name: 'revisions', needs: 'revisions', covers: ['/revision'] },
          { to: '/attachments', name: 'attachments', needs: 'attachments' },
        ],
      },
      {
        name: 'feedback',
        places: [
          { to: '/learning', name: 'learning', needs: 'learning' },
          { to: '/upkeep', name: 'upkeep', needs: 'upkeep' },
        ],
      },
      alone({ ...exemptions, when: (holder) => !leads(holder) }),
      alone({ ...partners, when: (holder) => !leads(holder) }),
      alone({ to: '/council', name: 'council', needs: 'council' }),
    ],
  },
  {
    name: 'overview',
    icon: DataTrendingRegular,
    lines: [
      alone({ ...readingStatus, when: overlooks }),
      alone({ ...wheel, when: (holder) => !leadsLeaders(holder) }),
      alone({ to: '/breach-reports', name: 'breachReports', needs: 'breachReports' }),
      alone({ to: '/accountability', name: 'accountability', needs: 'accountability' }),
      {
        name: 'changes',
        places: [
          { to: '/site-touches', name: 'siteTouches', needs: 'siteTouches' },
          { to: '/foreign-edits', name: 'foreignEdits', needs: 'foreignEdits' },
        ],
      },
    ],
  },
  {
    name: 'setup',
    icon: SettingsRegular,
    lines: [
      {
        name: 'setup',
        places: [
          { to: '/first-steps', name: 'firstSteps', counts: 'firstSteps', shows: 'onlyCounted' },
          { to: '/settings', name: 'settings', needs: 'settings' },
          { to: '/modules', name: 'modules', needs: 'modules' },
          {
            to: '/appointments',
            name: 'appointments',
            needs: 'appointments',
            counts: 'proposals',
            shows: 'alsoCounted',
          },
          { to: '/employments', name: 'employments', needs: 'importEmployments' },
          { to: '/organisation', name: 'organisation', needs: 'organisation' },
          { to: '/planner', name: 'planner', needs: 'planner' },
        ],
      },
    ],
  },
];
