import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { nis2Steps } from '../../features/cases/papers/case-notice.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Nis2Case = ViewData<'nis2Cases'>['cases'][number];

const longestLine = 200;

/** What the authority of NIS 2 is still to be told of the DBR's cases; nothing where there is none. */
export function Nis2Cases() {
  const { opening, casePapers } = useText('cases');
  const view = useView('nis2Cases', {});
  return (
    <QueryBoundary view={view} lines={2}>
      {({ cases, authority }) =>
        cases.length > 0 && (
          <Section title={opening.nis2.title}>
            <p className={layout.quiet}>{opening.nis2.lead}</p>
            {authority !== undefined && <p>{casePapers.notices.authority(authority)}</p>}
            <ul className={layout.list}>
              {cases.map((one) => (
                <li key={one.key}>
                  <Nis2Card of={one} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </QueryBoundary>
  );
}

function Nis2Card({ of }: { of: Nis2Case }) {
  const now = useNow();
  const when = useWhen();
  const { text } = useSpeech();
  const { opening, casePapers } = useText('cases');
  const words = casePapers.notices;
  const [open, setOpen] = useState(false);
  const { key, number, category, systems = [], discoveredAt, steps } = of;
  return (
    <article className={layout.card} aria-label={text.cases.number(number)}>
      <h3 className={layout.subheading}>
        {text.cases.number(number)} · {text.cases.category[category]}
      </h3>
      <p className={layout.quiet}>
        {[`${text.cases.case.fact.discoveredAt} ${when(discoveredAt)}`, ...systems].join(' · ')}
      </p>
      <ul className={layout.chips}>
        {steps.map(({ step, deadlineAt, toldAt }) => {
          const isLate = toldAt === undefined && deadlineAt < now;
          const say = toldAt !== undefined ? words.taken : isLate ? words.late : words.deadline;
          return (
            <li key={step}>
              <StatusWord kind={toldAt !== undefined ? 'done' : isLate ? 'urgent' : 'owed'}>
                {say(words.step[step], when(toldAt ?? deadlineAt))}
              </StatusWord>
            </li>
          );
        })}
      </ul>
      {open ? (
        <Nis2Form caseKey={key} number={number} onClose={() => setOpen(false)} />
      ) : (
        <Action aria-label={opening.nis2.noteOf(number)} onClick={() => setOpen(true)}>
          {opening.nis2.note}
        </Action>
      )}
    </article>
  );
}

interface Nis2FormProps {
  caseKey: string;
  number: string;
  onClose: () => void;
}

function Nis2Form({ caseKey: key, number, onClose }: Nis2FormProps) {
  const { caseHandling, casePapers, opening } = useText('cases');
  const words = casePapers.notices;
  const action = useAction('noteNotice');
  return (
    <EntryForm<{ step: (typeof nis2Steps)[number]; toldAt: Moment; reference?: string }>
      label={opening.nis2.noteOf(number)}
      focused
      words={caseHandling}
      names={words}
      begin={{ step: 'earlyWarning', toldAt: useNow(), reference: '' }}
      sending={action}
      onSend={(said, { nonce }) =>
        action.mutate({ key, nonce, said: { receiver: 'nis2', ...said } }, { onSuccess: onClose })
      }
      refusal={CaseFault}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <ChoiceField {...at('step', words.whichStep)} choices={named(nis2Steps, words.step)} />
          <MomentField {...at('toldAt', words.at)} required />
          <LineField {...at('reference')} max={longestLine} />
        </>
      )}
    </EntryForm>
  );
}
