import type { FluentIcon } from '@fluentui/react-icons';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PeopleErrorRegular } from '@fluentui/react-icons/svg/people-error';
import { PersonInfoRegular } from '@fluentui/react-icons/svg/person-info';
import { ReceiptRegular } from '@fluentui/react-icons/svg/receipt';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import type { Action } from '../domain/role-table.ts';
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

/**
 * The menu for somebody who may do these actions.
 * @param waiting other people's questions that wait for the reader
 */
export function menuOf(actions: readonly string[], { shell }: Text, waiting = 0): readonly MenuItem[] {
  const may = (action: Action) => actions.includes(action);
  const item = (to: string, name: string, icon: FluentIcon, short = name, covers: readonly string[] = [to]) => [
    { to, name, short, icon, covers },
  ];
  return [
    ...item('/', shell.start, HomeRegular, shell.start, ['/rule']),
    ...item('/report', shell.report, AlertUrgentRegular, shell.reportShort, ['/report', '/reports']),
    ...item('/handbook', shell.handbook, BookRegular, shell.handbook, ['/handbook', '/policy']),
    ...item('/questions', shell.questions, ChatHelpRegular).map((questions) => ({ ...questions, waiting })),
    ...item('/receipts', shell.receipts, ReceiptRegular, shell.receiptsShort),
    ...item('/about-me', shell.aboutMe, PersonInfoRegular, shell.aboutMe, ['/about-me', '/reminders']),
    ...(may('readingStatus')
      ? item('/reading-status', shell.readingStatus, DataTrendingRegular, shell.readingStatusShort)
      : []),
    ...(may('accountability')
      ? item('/accountability', shell.accountability, PeopleErrorRegular, shell.accountabilityShort)
      : []),
    ...(may('settings')
      ? item('/settings', shell.settings, SettingsRegular, shell.settingsShort, [
          '/settings',
          '/appointments',
          '/employments',
        ])
      : []),
    ...(may('foreignEdits')
      ? item('/foreign-edits', shell.foreignEdits, ShieldErrorRegular, shell.foreignEditsShort)
      : []),
  ];
}

const inThumbRow = 5;

/** A phone has room for five: what is too much goes behind the last, *Mere*. */
export function thumbRow(menu: readonly MenuItem[], { shell }: Text): readonly MenuItem[] {
  if (menu.length <= inThumbRow) return menu;
  const behind = menu.slice(inThumbRow - 1);
  const covers = ['/more', ...behind.flatMap((item) => item.covers)];
  const more = { to: '/more', name: shell.more, short: shell.more, icon: MoreHorizontalRegular, covers };
  return [...menu.slice(0, inThumbRow - 1), more];
}

/** Is the reader on this item's page, or on one below it? */
export function isHere(item: MenuItem, path: string): boolean {
  return path === item.to || item.covers.some((covered) => path === covered || path.startsWith(`${covered}/`));
}
