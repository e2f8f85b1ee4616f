import type { Language } from '../../core/language.ts';
import type { NoticeKind } from '../../features/cases/notifications/notice-kind.ts';
import type { NoticeState } from '../../features/cases/notifications/notification-state.ts';
import type { Notice } from '../../features/delivery/notifier.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { askedCard } from './asked-card.ts';
import { buttons, card, heading, text } from './parts.ts';

interface CaseNotice {
  number: string;
  /** Teams' link to where something can be done about it. */
  link: string;
  /** What may be said of it besides. */
  kind?: NoticeKind | undefined;
}

/**
 * A notice about cases as a message: a number and the way there, and a kind that tells of nobody, since locked phones show it.
 * @returns nothing for a notice that is about something else
 */
export function caseNotice(
  { activity, parameters, question }: Notice,
  link: string,
  lang: Language,
): Message | undefined {
  const { bot } = wordsIn(lang);
  const { case: number = '', count = '' } = parameters;
  if (activity === 'caseNeedsYou' && question !== undefined)
    return { card: askedCard({ question, number, link }, lang), notice: bot.caseNeedsYou(number) };
  if (activity === 'caseIsLate')
    return { card: caseNoticeCard({ number, link }, lang, 'late'), notice: bot.caseIsLate(number) };
  if (activity === 'caseNeedsYou')
    return { card: caseNoticeCard({ number, link }, lang), notice: bot.caseNeedsYou(number) };
  if (activity === 'deviceLost' || activity === 'attacked' || activity === 'systemDown') {
    const kind = activity;
    return { card: caseNoticeCard({ number, link, kind }, lang), notice: bot.caseOf[kind](number) };
  }
  const said = activity === 'casesNeedYou' ? bot.casesNeedYou(count) : activity === 'tellingsWork' && bot.tellingsWork;
  if (!said) return undefined;
  const open = { type: 'Action.OpenUrl', title: bot.openCases, url: link };
  return { card: card([heading(said), ...buttons(open)], said), notice: said };
}

/**
 * The same card, by now. It asks the bot for itself whenever it is looked at, so that an old one says that the case is
 * in hand or over, on whichever server and after any restart; whoever it was forwarded to sees the number they saw.
 */
export function caseNoticeCard({ number, link, kind }: CaseNotice, lang: Language, state?: NoticeState): Card {
  const { bot } = wordsIn(lang);
  const waiting = kind ? bot.caseOf[kind](number) : bot.caseNeedsYou(number);
  const title = state === 'late' ? bot.caseIsLate(number) : waiting;
  const data = { v: 1, lang, number };
  const open = { type: 'Action.OpenUrl', title: bot.openCase, url: link };
  return {
    ...card(
      [
        heading(state === undefined || state === 'waiting' || state === 'late' ? title : bot.caseNumber(number)),
        ...(state === undefined || state === 'waiting' ? [] : [text(bot.caseStates[state])]),
        ...(state === 'notForYou' ? [] : buttons(open)),
      ],
      title,
    ),
    refresh: { action: { type: 'Action.Execute', verb: 'case', data } },
  };
}
