import type { FluentIcon } from '@fluentui/react-icons';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { DocumentArrowRightRegular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { DocumentDataRegular } from '@fluentui/react-icons/svg/document-data';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { EyeTrackingRegular } from '@fluentui/react-icons/svg/eye-tracking';
import { FolderListRegular } from '@fluentui/react-icons/svg/folder-list';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import { HeadsetRegular } from '@fluentui/react-icons/svg/headset';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { PeopleErrorRegular } from '@fluentui/react-icons/svg/people-error';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonInfoRegular } from '@fluentui/react-icons/svg/person-info';
import { ReceiptRegular } from '@fluentui/react-icons/svg/receipt';
import { RocketRegular } from '@fluentui/react-icons/svg/rocket';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import type { ViewData } from '../contract/contract.ts';
import type { Action } from '../roles.ts';
import type { Text } from './language.tsx';

export interface MenuItem {
  to: string;
  name: string;
  /** For the row at the foot of a phone. */
  short: string;
  icon: FluentIcon;
  /** How many things wait for the reader there. */
  waiting?: number;
  /** Paths that belong under this item. */
  covers: readonly string[];
}

/** How many things wait for the reader in each place. */
interface Waiting {
  /** Other people's questions. */
  questions?: number | undefined;
  /** Cases nobody has taken over. */
  cases?: number | undefined;
  /** Exemptions to assess, decide or renew. */
  exemptions?: number | undefined;
  /** Cases to decide, ratify or name somebody for. */
  decisions?: number | undefined;
  /** Proposals about roles to confirm, or a role lost today. */
  proposals?: number | undefined;
  /** Cases IT-Servicedesk is to stop. */
  toStop?: number | undefined;
  /** The municipality has first steps left, which the reader takes. */
  firstSteps?: boolean;
  /** What the DBR has asked for; absent when it never has. */
  fromDpo?: number | undefined;
}

/** What waits for the reader, as the server says it. */
export function waitingOf({ waiting, cases, ...counts }: ViewData<'me'>): Waiting {
  const { toStop, fromDpo, exemptions, decisions, proposals } = counts;
  const firstSteps = counts.firstSteps !== undefined;
  const told = { toStop, fromDpo, exemptions, decisions, proposals, firstSteps };
  return { questions: waiting?.questions, cases: cases?.untaken, ...told };
}

/** The menu for somebody who may do these actions. */
export function menuOf(actions: readonly string[], { shell }: Text, waiting: Waiting = {}): readonly MenuItem[] {
  const may = (action: Action) => actions.includes(action);
  const item = (to: string, name: string, icon: FluentIcon, short = name, covers: readonly string[] = [to]) => [
    { to, name, short, icon, covers },
  ];
  const counted = (items: readonly MenuItem[], count = 0) => items.map((one) => ({ ...one, waiting: count }));
  const first = [
    ...item('/', shell.start, HomeRegular, shell.start, ['/rule']),
    ...item('/report', shell.report, AlertUrgentRegular, shell.reportShort, ['/report', '/reports']),
  ];
  const fromDpo =
    waiting.fromDpo === undefined
      ? []
      : counted(
          item('/from-dpo', shell.fromDpo, ClipboardTaskRegular, shell.fromDpo, ['/from-dpo', '/invited']),
          waiting.fromDpo,
        );
  // A person who is outside reports, and does what the DBR has asked of them.
  if (may('me') && !may('handbook')) return [...first, ...fromDpo];
  return [
    ...first,
    ...(waiting.firstSteps ? item('/first-steps', shell.firstSteps, RocketRegular) : []),
    ...(may('cases')
      ? counted(
          item('/cases', shell.cases, FolderOpenRegular, shell.cases, ['/cases', '/case', '/drills', '/case-pattern']),
          waiting.cases,
        )
      : []),
    ...(may('decisions') || waiting.decisions
      ? counted(item('/decisions', shell.decisions, GavelRegular), waiting.decisions)
      : []),
    ...(may('deskCases') ? counted(item('/desk', shell.desk, HeadsetRegular), waiting.toStop) : []),
    ...(may('accessList') ? item('/access', shell.access, KeyRegular, shell.accessShort) : []),
    ...(may('team')
      ? item('/team', shell.team, PeopleTeamRegular, shell.teamShort, ['/team', '/clearance', '/tasks', '/reviews'])
      : []),
    ...(may('centre') ? item('/centre', shell.centre, BuildingRegular, shell.centreShort) : []),
    ...item('/handbook', shell.handbook, BookRegular, shell.handbook, ['/handbook', '/policy']),
    ...counted(item('/questions', shell.questions, ChatHelpRegular), waiting.questions),
    ...fromDpo,
    ...(may('storage') ? item('/storage', shell.storage, FolderListRegular, shell.storageShort) : []),
    ...item('/receipts', shell.receipts, ReceiptRegular, shell.receiptsShort),
    ...item('/about-me', shell.aboutMe, PersonInfoRegular, shell.aboutMe, ['/about-me', '/reminders']),
    ...(may('lessons') ? item('/lessons', shell.lessons, LightbulbRegular, shell.lessonsShort) : []),
    ...(may('readingStatus')
      ? item('/reading-status', shell.readingStatus, DataTrendingRegular, shell.readingStatusShort)
      : []),
    ...(may('upkeep') ? item('/upkeep', shell.upkeep, DocumentSearchRegular, shell.upkeepShort) : []),
    ...(may('learning') ? item('/learning', shell.learning, BookQuestionMarkRegular, shell.learningShort) : []),
    ...(may('council') ? item('/council', shell.council, PeopleCommunityRegular, shell.councilShort) : []),
    ...(may('revisions')
      ? item('/revisions', shell.revisions, DocumentArrowRightRegular, shell.revisions, ['/revisions', '/revision'])
      : []),
    ...(may('partners') ? item('/partners', shell.partners, HandshakeRegular, shell.partnersShort) : []),
    ...(may('attachments') ? item('/attachments', shell.attachments, AttachRegular) : []),
    ...(may('exemptions')
      ? counted(
          item('/exemptions', shell.exemptions, DocumentCheckmarkRegular, shell.exemptionsShort),
          waiting.exemptions,
        )
      : []),
    ...(may('drafts')
      ? item('/drafts', shell.drafts, EditRegular, shell.drafts, ['/drafts', '/draft', '/import'])
      : []),
    ...(may('wheel') ? item('/wheel', shell.wheel, CalendarLtrRegular, shell.wheelShort) : []),
    ...(may('breachReports')
      ? item('/breach-reports', shell.breachReports, DocumentDataRegular, shell.breachReportsShort)
      : []),
    ...(may('accountability')
      ? item('/accountability', shell.accountability, PeopleErrorRegular, shell.accountabilityShort)
      : []),
    ...(may('settings')
      ? counted(
          item('/settings', shell.settings, SettingsRegular, shell.settingsShort, [
            '/settings',
            '/modules',
            '/appointments',
            '/employments',
            '/organisation',
            '/planner',
          ]),
          waiting.proposals,
        )
      : may('appointments') || waiting.proposals !== undefined
        ? counted(item('/appointments', shell.appointments, KeyRegular), waiting.proposals)
        : []),
    ...(may('siteTouches') ? item('/site-touches', shell.siteTouches, EyeTrackingRegular, shell.siteTouchesShort) : []),
    ...(may('foreignEdits')
      ? item('/foreign-edits', shell.foreignEdits, ShieldErrorRegular, shell.foreignEditsShort)
      : []),
  ];
}

const inThumbRow = 5;

/** A phone has room for five: what is too much goes behind the last, *Mere*, which counts what waits behind it. */
export function thumbRow(menu: readonly MenuItem[], { shell }: Text): readonly MenuItem[] {
  if (menu.length <= inThumbRow) return menu;
  const behind = menu.slice(inThumbRow - 1);
  const covers = ['/more', ...behind.flatMap((item) => item.covers)];
  const waiting = behind.reduce((sum, item) => sum + (item.waiting ?? 0), 0);
  const more = { to: '/more', name: shell.more, short: shell.more, icon: MoreHorizontalRegular, covers, waiting };
  return [...menu.slice(0, inThumbRow - 1), more];
}

/** Is the reader on this item's page, or on one below it? */
export function isHere(item: MenuItem, path: string): boolean {
  return path === item.to || item.covers.some((covered) => path === covered || path.startsWith(`${covered}/`));
}
