import { dayWords, distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { type TextOf, useText } from '../use-text.ts';
import { InPerson } from './in-person.tsx';
import type { Member } from './member.ts';

interface MemberRowProps {
  member: Member;
  today: string;
  /** Whether the unit is worth saying: the team has several. */
  withUnit: boolean;
  /** What is missing before access, for somebody who is to start or has just started. */
  lacks?: string | undefined;
}

/** Somebody in the team: the name, what they do, and what there is to say about the reading, in words and dates. */
export function MemberRow({ member, today, withUnit, lacks }: MemberRowProps) {
  const { language } = useSpeech();
  const words = useText('manager').team;
  const day = (date: string) => dayWords(date, language, today);
  const away = (date: string) => distanceWords(date, language, today);
  const work = member.jobs.map(({ function: task, unit }) => (withUnit ? words.work(task, unit) : task));
  return (
    <li className={layout.entry}>
      <span className={layout.entryName}>{member.name}</span>
      <span className={layout.quiet}>{[...new Set(work)].join(' · ')}</span>
      {sentences(member, words, day, away).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      {lacks !== undefined && <span>{lacks}</span>}
      {member.inPerson && <InPerson member={member} inPerson={member.inPerson} today={today} />}
    </li>
  );
}

type DayWord = (day: string) => string;

function sentences(member: Member, words: TextOf<'manager'>['team'], day: DayWord, away: DayWord): readonly string[] {
  const { startsOn, leavesOn, noAccount, unreached, state, onPaper } = member;
  return [
    statusSentence(member, words, day, away),
    ...(onPaper === undefined ? [] : [words.onPaper(onPaper)]),
    ...(startsOn !== undefined && state !== 'coming' ? [words.newSince(day(startsOn))] : []),
    ...(leavesOn === undefined ? [] : [words.leaves(day(leavesOn))]),
    ...(noAccount ? [words.noAccount] : unreached ? [words.unreached] : []),
  ];
}

function statusSentence(member: Member, words: TextOf<'manager'>['team'], day: DayWord, away: DayWord): string {
  const { state, owes, dueOn, startsOn, pausedTo } = member;
  if (state === 'paused') return pausedTo === undefined ? words.paused : words.pausedTo(day(pausedTo));
  if (state === 'coming' && startsOn !== undefined) {
    return [words.starts(day(startsOn), away(startsOn)), ...(owes > 0 ? [words.toRead(owes)] : [])].join('. ');
  }
  if (state === 'ready' || dueOn === undefined) return words.ready;
  return (state === 'behind' ? words.overdue : words.due)(owes, day(dueOn), away(dueOn));
}
