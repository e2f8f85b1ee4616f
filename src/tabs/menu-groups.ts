import { DataTrendingFilled, DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { EditFilled, EditRegular } from '@fluentui/react-icons/svg/edit';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import {
  alone,
  audits,
  type EntryOnMap,
  exemptions,
  leads,
  leadsLeaders,
  overlooks,
  partners,
  readingStatus,
  systems,
  training,
  wheel,
} from './menu-entry.ts';

/** What folds together, for those who write, oversee and set up. */
export const groups: readonly EntryOnMap[] = [
  {
    name: 'rules',
    icon: EditRegular,
    iconHere: EditFilled,
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
    iconHere: DataTrendingFilled,
    lines: [
      {
        name: 'readingStatus',
        places: [
          { ...readingStatus, when: overlooks },
          { ...training, when: (holder) => !leads(holder) && !leadsLeaders(holder) },
        ],
      },
      {
        name: 'wheel',
        places: [
          { ...wheel, when: (holder) => !leadsLeaders(holder) },
          audits,
          { to: '/coverage', name: 'coverage', needs: 'coverage' },
        ],
      },
      {
        name: 'breachReports',
        places: [
          { to: '/breach-reports', name: 'reportsOnBreaches', needs: 'breachReports', when: overlooks },
          { to: '/annual-report', name: 'annualReport', needs: 'annualReport', covers: ['/controls'] },
        ],
      },
      alone({ ...systems, when: (holder) => !leadsLeaders(holder) }),
      {
        name: 'answering',
        places: [
          { to: '/accountability', name: 'accountability', needs: 'accountability' },
          { to: '/responsibilities', name: 'responsibilities', needs: 'responsibilities' },
        ],
      },
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
    iconHere: SettingsFilled,
    under: { entry: 'overview', name: 'overview' },
    lines: [
      {
        name: 'setup',
        places: [
          { to: '/first-steps', name: 'firstSteps', shows: 'onlyWaiting' },
          { to: '/settings', name: 'settings', needs: 'settings' },
          { to: '/modules', name: 'modules', needs: 'modules' },
          {
            to: '/appointments',
            name: 'appointments',
            needs: 'appointments',
            shows: 'alsoWaiting',
          },
          { to: '/employments', name: 'employments', needs: 'importEmployments' },
          { to: '/organisation', name: 'organisation', needs: 'organisation' },
          { to: '/planner', name: 'planner', needs: 'planner' },
        ],
      },
    ],
  },
];
