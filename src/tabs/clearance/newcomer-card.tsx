import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { longestReference } from '../../features/clearance/declaration.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { BriefingForm } from './briefing-form.tsx';
import { Evidence } from './evidence.tsx';
import { GateLines } from './gate-lines.tsx';
import type { Newcomer } from './newcomer.ts';

interface NewcomerCardProps {
  newcomer: Newcomer;
  /** @param sentence what has been done, for the page to say */
  onDone: (sentence: string) => void;
}

/** Somebody who is made ready: what is missing in plain words, and what the manager can do about it. */
export function NewcomerCard({ newcomer, onDone }: NewcomerCardProps) {
  const words = useText('clearance');
  const [open, setOpen] = useState<'briefing' | 'paper'>();
  const { person, name, gates, hasAccount, standingInFor } = newcomer;
  const waiting = gates.filter(({ state }) => state === 'waiting');
  const toBrief = waiting.filter(({ kind }) => kind === 'work').flatMap(({ rules }) => rules);
  const rules = [...new Map(toBrief.map((rule) => [rule.rule, rule])).values()];
  const lacksDeclaration = waiting.some(({ declaration }) => declaration === 'missing');

  const ownWays = [
    ...(waiting.some((gate) => gate.rules.length > 0) ? [words.canRead(name)] : []),
    ...(lacksDeclaration ? [words.canSign(name)] : []),
  ];

  function close(saved: boolean): void {
    setOpen(undefined);
    if (saved) onDone(words.saved(name));
  }

  return (
    <article className={layout.card} aria-label={name}>
      <h2 className={layout.heading}>{name}</h2>
      {standingInFor !== undefined && <p className={layout.quiet}>{words.standingInFor(standingInFor)}</p>}
      {gates.map((gate) => (
        <GateLines key={`${gate.kind} ${gate.startsOn} ${gate.unit}`} gate={gate} />
      ))}
      {waiting.length > 0 && standingInFor === undefined && (
        <p className={layout.quiet}>{hasAccount ? ownWays.join(' ') : words.noAccount}</p>
      )}
      <Evidence newcomer={newcomer} onDone={onDone} />
      {open === 'briefing' && <BriefingForm {...{ person, name, rules }} unit={waiting[0]?.unit} onClose={close} />}
      {open === 'paper' && <PaperForm person={person} name={name} onClose={close} />}
      {open === undefined && (rules.length > 0 || lacksDeclaration) && (
        <div className={layout.actions}>
          {rules.length > 0 && (
            <Action appearance="primary" aria-label={words.briefOf(name)} onClick={() => setOpen('briefing')}>
              {words.brief}
            </Action>
          )}
          {lacksDeclaration && (
            <Action
              appearance={rules.length > 0 ? 'secondary' : 'primary'}
              aria-label={words.paperOf(name)}
              onClick={() => setOpen('paper')}
            >
              {words.paper}
            </Action>
          )}
        </div>
      )}
    </article>
  );
}

/** A declaration that was signed on paper: when, and where the paper is (S34). */
function PaperForm({ person, name, onClose }: { person: string; name: string; onClose: (saved: boolean) => void }) {
  const today = useToday();
  const words = useText('clearance');
  const action = useAction('recordPaperDeclaration');
  return (
    <EntryForm<Omit<ActionInput<'recordPaperDeclaration'>, 'person'>>
      label={words.paperOf(name)}
      focused
      words={words}
      begin={{ signedOn: today, reference: '' }}
      sending={action}
      onSend={(said) => action.mutate({ person, ...said }, { onSuccess: () => onClose(true) })}
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <DayField {...at('signedOn')} required max={today} />
          <LineField {...at('reference')} max={longestReference} required={words.referenceMissing} refusesCpr />
        </>
      )}
    </EntryForm>
  );
}
