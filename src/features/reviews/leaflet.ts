import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { textBlocks } from '../handbook/text-blocks.ts';
import { holds } from '../workplace/appointments/appointment.ts';
import type { Appointment } from '../workplace/appointments/records.ts';
import type { Setting } from '../workplace/records.ts';
import { readSetting } from '../workplace/setting.ts';
import type { LeafletOffice } from './leaflet-office.ts';
import type { Point, PointKind } from './point.ts';
import { isRulePoint } from './point.ts';
import type { PointSource } from './shown-point.ts';
import { shownPoint } from './shown-point.ts';

/** One page for the notice board (S86): the duty, an example, one question, whom to ask, and which version it is of. */
export interface LeafletPage {
  title: string;
  language: Language;
  mustTitle: string;
  must: readonly string[];
  exampleTitle: string;
  example?: string | undefined;
  talkTitle: string;
  question: string;
  askTitle: string;
  ask: readonly string[];
  /** Version of the rule and from when, whose it is and when it was made. */
  foot: string;
}

/** Where it is made, and by whom. */
export interface LeafletSource extends LeafletOffice {
  points: PointSource;
}

/** The sentences on it, in the reader's language. */
export interface LeafletWords {
  example: string;
  talk: string;
  gone: string;
  talkAbout: Readonly<Record<Exclude<PointKind, 'leastConfirmed'>, readonly string[]>>;
  privateData: { title: string; must: readonly string[] };
  paper: {
    must: string;
    lesson: string;
    ask: string;
    manager(name: string): string;
    dpo(name: string, phone: string): string;
    desk(phone: string): string;
    version(rule: string, version: string, from: string): string;
    made(municipality: string, day: string): string;
    about: string;
    talkAboutRole: string;
  };
  /** A day in words. */
  day(day: Day): string;
}

/** Whose the leaflet of a manager is and whom to ask, on a day. */
export function leafletOffice(
  manager: string,
  appointments: readonly Appointment[],
  settings: readonly Setting[],
  today: Day,
): LeafletOffice {
  const dpo = appointments.find((one) => one.role === 'dpo' && holds(one, today));
  return {
    municipality: readSetting('municipalityName', settings),
    manager,
    dpo: { name: dpo?.name ?? '', phone: readSetting('dpoPhone', settings) },
    deskPhone: readSetting('serviceDeskPhone', settings),
  };
}

/** A page for each point; a question somebody has asked is for the room and not for the wall. */
export function leafletOf(
  points: readonly Point[],
  source: LeafletSource,
  words: LeafletWords,
): readonly LeafletPage[] {
  return points.flatMap((point, at) => (point.kind === 'question' ? [] : [pageOf(point, at, source, words)]));
}

/**
 * One page of a role: the tasks it has, the rest of its text, and whom to ask.
 * @param shown the page in the reader's language, with the version it is of
 */
export function leafletOfPage(
  shown: { title: string; text: string; language: Language; version: string; inForceFrom: Day },
  source: LeafletOffice & { today: Day },
  words: LeafletWords,
): LeafletPage {
  const blocks = textBlocks(shown.text);
  const items = blocks.filter(({ what }) => what === 'item');
  const under = items[0]?.under ?? '';
  const rest = blocks.filter(({ what }) => what === 'paragraph').map(({ text }) => text);
  return {
    title: shown.title,
    language: shown.language,
    mustTitle: under === '' ? words.paper.must : under,
    must: items.map(({ text }) => text),
    exampleTitle: words.paper.about,
    ...(rest.length > 0 && { example: rest.join('\n\n') }),
    talkTitle: words.talk,
    question: words.paper.talkAboutRole,
    ...askAndFoot(
      source,
      [words.paper.version(shown.title, shown.version, words.day(shown.inForceFrom))],
      source.today,
      words,
    ),
  };
}

/** Whom to ask, and what stands at its foot. */
function askAndFoot(
  { municipality, manager, dpo, deskPhone }: LeafletOffice,
  of: readonly string[],
  today: Day,
  { paper, day }: LeafletWords,
): Pick<LeafletPage, 'askTitle' | 'ask' | 'foot'> {
  return {
    askTitle: paper.ask,
    ask: [paper.manager(manager), paper.dpo(dpo.name, dpo.phone), paper.desk(deskPhone)],
    foot: [...of, paper.made(municipality, day(today))].join(' · '),
  };
}

function pageOf(point: Point, at: number, source: LeafletSource, words: LeafletWords): LeafletPage {
  const { points } = source;
  const { paper, privateData, talkAbout } = words;
  const shown: ReturnType<typeof shownPoint> & {
    title?: string;
    must?: readonly string[];
    example?: string;
    language?: Language;
    version?: string;
    inForceFrom?: Day;
  } = shownPoint(point, points);
  const isFixed = point.kind === 'privateData';
  const number = (point.ref ?? '').toUpperCase();
  const { title = words.gone, must = [], example, language = points.language, version, inForceFrom } = shown;
  const questions = talkAbout[point.kind === 'leastConfirmed' ? 'rule' : point.kind];
  const of =
    version !== undefined && inForceFrom !== undefined ? [paper.version(number, version, words.day(inForceFrom))] : [];
  return {
    title: isFixed ? privateData.title : isRulePoint(point) ? `${number} ${title}` : title,
    language,
    mustTitle: point.kind === 'lesson' ? paper.lesson : paper.must,
    must: isFixed ? privateData.must : must,
    exampleTitle: words.example,
    ...(example !== undefined && { example }),
    talkTitle: words.talk,
    question: questions[at % questions.length] ?? '',
    ...askAndFoot(source, of, points.today, words),
  };
}
