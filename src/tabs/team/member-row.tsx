import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { BriefingForm } from '../clearance/briefing-form.tsx';
import { Evidence } from '../clearance/evidence.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Person } from '../parts/person.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { Member } from './member.ts';
import { MemberMenu } from './member-menu.tsx';

const useStyles = makeStyles({
  row: {
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const badges = {
  ready: 'done',
  underWay: 'round',
  behind: 'owed',
  paused: 'replaced',
  coming: 'new',
} as const satisfies Record<Member['state'], StatusKind>;

interface MemberRowProps {
  member: Member;
  /** Whether the unit is worth saying: the team has several. */
  withUnit: boolean;
  /** What is missing before access, for somebody who is to start or has just started. */
  lacks?: string | undefined;
}

/** Somebody in the team: face, name, work, where they stand, and what can be done about it. */
export function MemberRow({ member, withUnit, lacks }: MemberRowProps) {
  const styles = useStyles();
  const day = useDay();
  const { team: words } = useText('manager');
  const clearance = useText('clearance');
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const [fault, setFault] = useState<Error>();
  const place = useRef<HTMLDivElement>(null);
  const { name, person, state, jobs, inPerson, noAccount, unreached } = member;
  const firstName = name.split(' ')[0] ?? name;
  const outOfReach = noAccount ? words.noAccount : unreached && words.unreached(firstName);
  const work = jobs.map(({ function: task, unit }) => (withUnit ? words.work(task, unit) : task));

  // What was pressed is gone: the keyboard goes on from this person, not from the top of the list.
  function done(sentence: string): void {
    say(sentence);
    place.current?.focus({ preventScroll: true });
  }

  return (
    <div ref={place} className={styles.row} tabIndex={-1}>
      <Person
        name={name}
        state={<StatusWord kind={badges[state]}>{words.state[state]}</StatusWord>}
        action={<MemberMenu member={member} onBrief={() => setOpen(true)} onFault={setFault} />}
        under={
          (inPerson || outOfReach || fault || said !== '') && (
            <>
              {outOfReach && <span className={styles.small}>{outOfReach}</span>}
              <div role="status">{said}</div>
              {fault && <RefusalNotice fault={fault} />}
              {inPerson && (
                <Evidence
                  newcomer={{
                    name,
                    briefings: inPerson.briefings.map((one) => ({ ...one, mayUndo: true })),
                    papers: [],
                  }}
                  onDone={done}
                />
              )}
              {isOpen && inPerson && (
                <BriefingForm
                  {...{ person, name, rules: inPerson.rules }}
                  unit={jobs[0]?.unit}
                  onClose={(saved) => {
                    setOpen(false);
                    done(saved ? clearance.saved(name) : '');
                  }}
                />
              )}
            </>
          )
        }
      >
        <span className={styles.small}>{[...new Set(work), ...sentences(member, words, day)].join(' · ')}</span>
        {lacks !== undefined && <span className={styles.small}>{lacks}</span>}
      </Person>
    </div>
  );
}

type DayWord = (day: string) => string;

/** What there is to say beside the state, in words and dates; why somebody is on pause is nobody's business. */
function sentences(member: Member, words: TextOf<'manager'>['team'], day: DayWord): readonly string[] {
  const { state, owes, dueOn, startsOn, leavesOn, pausedTo, onPaper } = member;
  const isLate = state === 'behind';
  return [
    ...(state === 'paused' && pausedTo !== undefined ? [words.pausedTo(day(pausedTo))] : []),
    ...(state === 'coming' && startsOn !== undefined ? [words.starts(day(startsOn))] : []),
    ...(state === 'coming' && owes > 0 ? [words.toRead(owes)] : []),
    ...((isLate || state === 'underWay') && dueOn !== undefined
      ? [(isLate ? words.overdue : words.due)(owes, day(dueOn))]
      : []),
    ...(onPaper === undefined ? [] : [words.onPaper(onPaper)]),
    ...(startsOn !== undefined && state !== 'coming' ? [words.newSince(day(startsOn))] : []),
    ...(leavesOn === undefined ? [] : [words.leaves(day(leavesOn))]),
  ];
}
