import { useRef, useState } from 'react';
import { BriefingForm } from '../clearance/briefing-form.tsx';
import { Evidence } from '../clearance/evidence.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';

interface InPersonProps {
  member: Member;
  inPerson: NonNullable<Member['inPerson']>;
  today: string;
}

/** For somebody our own pages do not reach (G1): the manager goes through the rules with them, and notes it here. */
export function InPerson({ member: { person, name, jobs }, inPerson: { rules, briefings }, today }: InPersonProps) {
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
        today={today}
        onDone={done}
      />
      {isOpen && <BriefingForm {...{ person, name, rules, today }} unit={jobs[0]?.unit} onClose={close} />}
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
