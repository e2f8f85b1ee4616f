import { useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

const kinds = ['correction', 'urgentWarning'] as const;
type View = ViewData<'revisions'>;

/** What Direktionen has said may be released before its next meeting: recorded, ended, and the ending taken back (S16). */
export function StandingMandates({ data }: { data: View }) {
  const words = useText('revisions');
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={words.mandates.title}>
      <p className={layout.quiet}>{data.mandates.length === 0 ? words.mandates.none : words.mandates.lead}</p>
      <List of={data.mandates} by="key">
        {(mandate) => <Mandate mandate={mandate} mayEnd={data.may.mandates} />}
      </List>
      {data.may.mandates && !isOpen && (
        <div className={layout.actions}>
          <Action onClick={() => setOpen(true)}>{words.mandates.add}</Action>
        </div>
      )}
      {isOpen && <RecordForm onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Mandate({ mandate, mayEnd }: { mandate: View['mandates'][number]; mayEnd: boolean }) {
  const today = useToday();
  const day = useDay();
  const words = useText('revisions');
  const action = useAction('endStandingMandate');
  const { key, version: seen, kind, from, to, caseRef, decidedOn, counts, ended } = mandate;
  const name = words.mandates.kind[kind];
  return (
    <article className={layout.card} aria-label={name}>
      <StatusWord kind={counts ? 'done' : 'replaced'}>
        {counts ? words.mandates.counts : words.mandates.over}
      </StatusWord>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{words.mandates.period(day(from), to ? day(to) : '')}</p>
      <p className={layout.quiet}>{words.mandates.decided(day(decidedOn), caseRef)}</p>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
      {mayEnd && (ended || counts) && (
        <div className={layout.actions}>
          <Press
            of={action}
            send={{ key, seen, ...(!ended && { to: today }) }}
            aria-label={ended ? words.mandates.resumeOf(name) : words.mandates.endOf(name)}
          >
            {ended ? words.mandates.resume : words.mandates.end}
          </Press>
        </div>
      )}
    </article>
  );
}

function RecordForm({ onClose }: { onClose: () => void }) {
  const today = useToday();
  const words = useText('revisions');
  const { mandates } = words;
  const action = useAction('recordStandingMandate');
  return (
    <EntryForm<ActionInput<'recordStandingMandate'>>
      label={mandates.add}
      card
      focused
      words={{ ...words, saving: words.busy }}
      names={mandates}
      begin={{ kind: 'correction', decidedOn: today, from: today, to: '', caseRef: '' }}
      sending={action}
      onSend={(said) => action.mutate(said, { onSuccess: onClose })}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <ListField {...at('kind', mandates.what)} choices={named(kinds, mandates.kind)} required />
          <DayField {...at('decidedOn')} max={today} required />
          <DayField {...at('from')} required />
          <DayField {...at('to')} />
          <LineField {...at('caseRef', words.form.caseRef)} max={60} required refusesCpr />
        </>
      )}
    </EntryForm>
  );
}
