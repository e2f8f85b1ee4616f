import { useRef, useState } from 'react';
import { BriefingForm } from '../clearance/briefing-form.tsx';
import { Evidence } from '../clearance/evidence.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useAway, useDay } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { Member } from './member.ts';

interface MemberRowProps {
  member: Member;
  /** Whether the unit is worth saying: the team has several. */
  withUnit: boolean;
  /** What is missing before access, for somebody who is to start or has just started. */
  lacks?: string | undefined;
}

/** Somebody in the team: the name, what they do, and what there is to say about the reading, in words and dates. */
export function MemberRow({ member, withUnit, lacks }: MemberRowProps) {
  const day = useDay();
  const away = useAway();
  const words = useText('manager').team;
  const work = member.jobs.map(({ function: task, unit }) => (withUnit ? words.work(task, unit) : task));
  return (
    <li className={layout.entry}>
      <span className={layout.entryName}>{member.name}</span>
      <span className={layout.quiet}>{[...new Set(work)].join(' · ')}</span>
      {sentences(member, words, day, away).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      {lacks !== undefined && <span>{lacks}</span>}
      {member.inPerson && <InPerson member={member} inPerson={member.inPerson} />}
    </li>
  );
}

const firstName = (name: string) => name.split(' ')[0] ?? name;

type DayWord = (day: string) => string;

function sentences(member: Member, words: TextOf<'manager'>['team'], day: DayWord, away: DayWord): readonly string[] {
  const { startsOn, leavesOn, noAccount, unreached, state, onPaper } = member;
  return [
    statusSentence(member, words, day, away),
    ...(onPaper === undefined ? [] : [words.onPaper(onPaper)]),
    ...(startsOn !== undefined && state !== 'coming' ? [words.newSince(day(startsOn))] : []),
    ...(leavesOn === undefined ? [] : [words.leaves(day(leavesOn))]),
    ...(noAccount ? [words.noAccount] : unreached ? [words.unreached(firstName(member.name))] : []),
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

interface InPersonProps {
  member: Member;
  inPerson: NonNullable<Member['inPerson']>;
}

/** For somebody our own pages do not reach (G1): the manager goes through the rules with them, and notes it here. */
function InPerson({ member: { person, name, jobs }, inPerson: { rules, briefings } }: InPersonProps) {
  const words = useText('clearance');
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const place = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone: the keyboard goes on from this person, not from the top of the list.
  function done(sentence: string): void {
    say(sentence);
    place.current?.focus({ preventScroll: true });
  }

  function close(saved: boolean): void {
    setOpen(false);
    done(saved ? words.saved(name) : '');
  }

  return (
    <div ref={place} tabIndex={-1}>
      <div role="status">{said}</div>
      <Evidence
        newcomer={{ name, briefings: briefings.map((one) => ({ ...one, mayUndo: true })), papers: [] }}
        onDone={done}
      />
      {isOpen && <BriefingForm {...{ person, name, rules }} unit={jobs[0]?.unit} onClose={close} />}
      {!isOpen && rules.length > 0 && (
        <div className={layout.actions} data-screen-only>
          <Action aria-label={words.briefOf(name)} onClick={() => setOpen(true)}>
            {words.brief}
          </Action>
        </div>
      )}
    </div>
  );
}
