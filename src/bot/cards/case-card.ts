import type { Language } from '../../core/language.ts';
import { type AskedForIt, askedForItOf, askedOf } from '../../features/cases/incident/asked.ts';
import { type Kinds, kindWords } from '../../features/cases/incident/category.ts';
import type { shownReport } from '../../features/incidents/shown-report.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { behalfPiece, type Colleague } from './behalf-piece.ts';
import type { CardQuestion, Carried } from './card-data.ts';
import { clockTime } from './moment-words.ts';
import { box, button, buttons, card, heading, hint, type Piece, text } from './parts.ts';
import { questionPiece } from './question-piece.ts';

/** A report as its reporter meets it, in the tab and here. */
type ReportView = ReturnType<typeof shownReport>;
/** One without a number: kept, and not in SharePoint yet. */
type Waiting = Pick<ReportView, 'category'>;

/** What a card shows besides the report and what it carries. */
export interface Beside {
  /** A question that is shown with all its choices. */
  showAll?: CardQuestion | undefined;
  /** Found by the name that was written. */
  colleagues?: readonly Colleague[] | undefined;
  /** The same person's report that this one may be more about. */
  earlier?: (Kinds & Pick<ReportView, 'number'>) | undefined;
}

/**
 * The one card of a report (screens.md 3): the number, who has been told, what to do now, and the next open question.
 */
export function caseCard(
  report: ReportView | Waiting,
  kept: Carried,
  phones: { dpo: string; serviceDesk: string },
  beside: Beside = {},
): Card {
  const { bot, firstAid, firstAidWhere } = wordsIn(kept.lang);
  const received = 'number' in report ? bot.received(report.number) : bot.receivedWaiting;
  const { category } = report;
  const steps = (kept.aid && firstAidWhere[kept.aid][category]) ?? firstAid[category];
  const aid = steps.map((line, at) => `${at + 1}. ${line}`).join('\n');
  const call = bot.phones(phones.dpo, phones.serviceDesk);
  const drawn = card(
    [
      heading(received),
      ...('number' in report ? [text(toldWords(report, kept.lang))] : []),
      ...('sealed' in report && report.sealed ? [text(bot.sealed[report.sealed])] : []),
      box(
        text(bot.doNow, { weight: 'Bolder', style: 'heading' }),
        text(aid, { spacing: 'Small' }),
        ...(call === '' ? [] : [text(bot.call(call), { spacing: 'Small' })]),
      ),
      ...('number' in report && report.mayAnswer ? conversation(report, kept, beside) : []),
    ],
    received,
  );
  if ('number' in report) return drawn;
  // The report may be stored meanwhile by any server, so the card refreshes when it is viewed.
  const data = { ...kept, waiting: report.category };
  return { ...drawn, refresh: { action: { type: 'Action.Execute', verb: 'again', data } } };
}

/** The card with a button below that makes a report of its own. @param aside id of the words that were put aside */
export function separately({ body, ...rest }: Card, title: string, aside: string, lang: Language): Card {
  const press = button(title, 'aside', { v: 1, lang, aside });
  return { ...rest, body: [...(body as readonly Piece[]), ...buttons(press)] };
}

function conversation(report: ReportView, kept: Carried, { showAll, colleagues, earlier }: Beside): readonly Piece[] {
  const { bot } = wordsIn(kept.lang);
  if (earlier) return whichPiece(kept, earlier);
  const asked = askedOf(report.category);
  const own = report.madeBy === undefined;
  const forIt = own ? askedForItOf(report.category) : [];
  const isOpen = (question: AskedForIt) => report[question] === undefined && !kept.done.includes(question);
  const isTold = kept.done.includes('manager') || report.managerMayKnow !== 'later';
  const answered = [
    ...forIt.filter((question) => !isOpen(question)),
    ...asked.filter((question) => report.answered.includes(question)),
    ...(own && isTold ? (['manager'] as const) : []),
  ];
  const all = forIt.length + asked.length + Number(own);
  const open: readonly CardQuestion[] = [
    ...(kept.forAnother && !kept.done.includes('behalf') ? (['behalf'] as const) : []),
    ...(kept.done.includes('category') ? [] : (['category'] as const)),
    ...forIt.filter(isOpen),
    ...asked.filter((question) => !report.answered.includes(question)),
    ...(own && !isTold ? (['manager'] as const) : []),
  ];
  const next = showAll ?? open[0];
  return [
    ...answerLines(report, kept),
    ...(next === 'behalf'
      ? behalfPiece(kept, next === showAll, colleagues)
      : next
        ? questionPiece(next, kept, report, next === showAll, wayBack(report, kept))
        : [text(bot.finished, { spacing: 'Medium' }), hint(bot.whatNext)]),
    hint(bot.progress(answered.length, all)),
  ];
}

/** Is it more about the report before? Asked before everything else, so that no answer stands in the wrong case. */
function whichPiece(kept: Carried, { number, ...kinds }: NonNullable<Beside['earlier']>): readonly Piece[] {
  const { bot, understanding } = wordsIn(kept.lang);
  const press = (title: string, choice: 'more' | 'new') => button(title, 'which', { ...kept, choice });
  return [
    text(bot.moreOrNew(number, kindWords(kinds, understanding.categories)), { weight: 'Bolder', spacing: 'Medium' }),
    ...buttons(press(bot.moreOf(number), 'more'), press(bot.somethingNew, 'new')),
  ];
}

/**
 * The button of whoever only asked. Not where somebody has the case already, and not about the DBR's or IT's own people:
 * nobody is to be talked into taking such a report back.
 */
function wayBack({ key, state, sealed, madeBy }: ReportView, { written, lang }: Carried): readonly Piece[] {
  if (!written || state !== 'received' || sealed !== undefined || madeBy !== undefined) return [];
  return [button(wordsIn(lang).bot.onlyAsked, 'onlyAsked', { v: 1, lang, case: key })];
}

/** What has been answered, a line each; what was in the message says so. */
function answerLines(report: ReportView, kept: Carried): readonly Piece[] {
  const { bot, understanding } = wordsIn(kept.lang);
  const { answers } = bot;
  const { data, persons, seenBy, contained, concerns, unsure } = report;
  const said: Partial<Record<CardQuestion, string>> = {
    ...(report.onBehalfOf !== undefined && { behalf: report.onBehalfOf }),
    ...(kept.done.includes('category') && { category: kindWords(report, understanding.categories) }),
    ...Object.fromEntries(askedForItOf(report.category).map((question) => [question, report[question]])),
    data: data.map((kind) => answers.data[kind]).join(', '),
    ...(persons && { persons: answers.persons[persons] }),
    ...(seenBy && { seenBy: answers.seenBy[seenBy] }),
    ...(contained && contained !== 'unknown' && { contained: answers.contained[contained] }),
    concerns: concerns.map((concern) => answers.concerns[concern]).join(', '),
    ...Object.fromEntries(unsure.map((question) => [question, bot.unknown])),
  };
  return (Object.keys(said) as CardQuestion[]).flatMap((question) => {
    if (!said[question]) return [];
    const from = kept.said.includes(question) ? ` · ${bot.fromMessage}` : '';
    return [hint(`✓ ${bot.questions[question]} ${said[question]}${from}`)];
  });
}

/** Who has been told, and who will be; never more than is so. */
function toldWords({ toTell, toldDpo, toldDesk }: ReportView, lang: Language): string {
  const { bot } = wordsIn(lang);
  if (toldDpo === undefined) {
    return toldDesk === undefined ? bot.toldSoon : bot.toldDeskFirst(clockTime(toldDesk, lang));
  }
  if (toTell.includes('serviceDesk') && toldDesk === undefined) return bot.toldDpoFirst(clockTime(toldDpo, lang));
  return bot.told(clockTime(toldDpo, lang), toldDesk && clockTime(toldDesk, lang));
}
