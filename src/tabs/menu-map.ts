import { AlertUrgentFilled, AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { BookFilled, BookRegular } from '@fluentui/react-icons/svg/book';
import { BuildingFilled, BuildingRegular } from '@fluentui/react-icons/svg/building';
import { ChatHelpFilled, ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { FolderOpenFilled, FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HeadsetFilled, HeadsetRegular } from '@fluentui/react-icons/svg/headset';
import { HomeFilled, HomeRegular } from '@fluentui/react-icons/svg/home';
import { PeopleTeamFilled, PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonInfoFilled, PersonInfoRegular } from '@fluentui/react-icons/svg/person-info';
import {
  alone,
  type EntryOnMap,
  exemptions,
  leads,
  leadsLeaders,
  type PlaceOnMap,
  partners,
  readingStatus,
  systems,
  training,
  wheel,
} from './menu-entry.ts';
import { groups } from './menu-groups.ts';

const fromDpo: PlaceOnMap = {
  to: '/from-dpo',
  name: 'fromDpo',
  shows: 'onlyWaiting',
  covers: ['/invited'],
};
const start: EntryOnMap = {
  name: 'start',
  icon: HomeRegular,
  iconHere: HomeFilled,
  lines: [alone({ to: '/', name: 'start', covers: ['/rule'] })],
};
const report: EntryOnMap = {
  name: 'reportShort',
  icon: AlertUrgentRegular,
  iconHere: AlertUrgentFilled,
  lines: [alone({ to: '/report', name: 'reportShort', covers: ['/reports'] })],
};

/** What a person who is outside has: reporting, and what the DBR has asked of them. */
export const outsideMap: readonly EntryOnMap[] = [
  start,
  report,
  { name: 'fromDpo', icon: PersonInfoRegular, iconHere: PersonInfoFilled, lines: [alone(fromDpo)] },
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
    iconHere: FolderOpenFilled,
    isWork: true,
    lines: [
      alone({
        to: '/cases',
        name: 'cases',
        needs: 'cases',
        covers: ['/case', '/drills', '/case-pattern', '/open-case', '/old-register'],
      }),
      alone({ to: '/decisions', name: 'decisions', needs: 'decisions', shows: 'alsoWaiting' }),
    ],
  },
  {
    name: 'desk',
    icon: HeadsetRegular,
    iconHere: HeadsetFilled,
    isWork: true,
    lines: [
      {
        name: 'desk',
        places: [
          { to: '/desk', name: 'desk', needs: 'deskCases' },
          { to: '/access', name: 'access', needs: 'accessList' },
        ],
      },
    ],
  },
  {
    name: 'team',
    icon: PeopleTeamRegular,
    iconHere: PeopleTeamFilled,
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
          { ...training, when: (holder) => leads(holder) && !leadsLeaders(holder) },
          { ...exemptions, when: leads },
          { ...partners, when: leads },
        ],
      },
    ],
  },
  {
    name: 'centre',
    icon: BuildingRegular,
    iconHere: BuildingFilled,
    under: { entry: 'team', name: 'leadership' },
    isWork: true,
    lines: [
      {
        name: 'centre',
        places: [
          { to: '/centre', name: 'managers', needs: 'centre' },
          { ...readingStatus, when: leadsLeaders },
          { ...training, when: leadsLeaders },
          { ...wheel, when: leadsLeaders },
          { ...systems, when: leadsLeaders },
        ],
      },
    ],
  },
  {
    name: 'handbook',
    icon: BookRegular,
    iconHere: BookFilled,
    lines: [
      {
        name: 'handbook',
        places: [
          { to: '/handbook', name: 'handbook', covers: ['/policy', '/about-system'] },
          { to: '/storage', name: 'storage', needs: 'storage' },
          { to: '/lessons', name: 'lessons', needs: 'lessons' },
        ],
      },
    ],
  },
  {
    name: 'ask',
    icon: ChatHelpRegular,
    iconHere: ChatHelpFilled,
    lines: [alone({ to: '/questions', name: 'ask' })],
  },
  report,
  {
    name: 'mine',
    icon: PersonInfoRegular,
    iconHere: PersonInfoFilled,
    lines: [
      {
        name: 'mine',
        places: [
          { to: '/my-systems', name: 'mySystems', shows: 'onlyWaiting' },
          { to: '/receipts', name: 'receipts' },
          fromDpo,
          { to: '/reminders', name: 'reminders' },
          { to: '/about-me', name: 'aboutMe' },
        ],
      },
    ],
  },
  ...groups,
];
