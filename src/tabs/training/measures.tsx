import { useState } from 'react';
import { addMonths } from '../../core/dates.ts';
import { longestMeasure, mostMonthsAhead } from '../../features/training/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { idOf, type Training } from './shown-course.ts';

type Measure = Training['measures'][number];
type OnDone = (done: Done) => void;

const marks = { done: 'done', late: 'urgent', open: 'owed' } as const satisfies Record<string, StatusKind>;

/** *Tiltag* (S80): what the head of a centre has decided, by when, and that it is done. */
export function Measures({ training, onDone }: { training: Training; onDone: OnDone }) {
  const words = useText('training').measures;
  const mayDecide = useMay('saveMeasure');
  const [isNew, setNew] = useState(false);
  const { measures, units } = training;
  if (measures.length === 0 && !mayDecide) return null;
  return (
    <Section title={words.title}>
      {measures.length === 0 && !isNew && <p>{words.none}</p>}
      {measures.map((measure) => (
        <OneMeasure key={measure.key} {...{ measure, units, onDone }} />
      ))}
      {isNew && <MeasureForm {...{ units, onDone }} onClose={() => setNew(false)} />}
      {mayDecide && !isNew && (
        <div data-screen-only>
          <Action onClick={() => setNew(true)}>{words.add}</Action>
        </div>
      )}
    </Section>
  );
}

interface OneMeasureProps {
  measure: Measure;
  units: Training['units'];
  onDone: OnDone;
}

function OneMeasure({ measure, units, onDone }: OneMeasureProps) {
  const words = useText('training').measures;
  const [day, today] = [useDay(), useToday()];
  const [open, setOpen] = useState<'change' | 'finish'>();
  const { what, unitName, dueOn, doneOn, note, byName, mayChange } = measure;
  const state = doneOn !== undefined ? 'done' : dueOn < today ? 'late' : 'open';
  return (
    <article className={layout.card} aria-label={what}>
      <StatusWord kind={marks[state]}>{words.state[state]}</StatusWord>
      <p>{what}</p>
      <p className={layout.quiet}>
        {unitName} · {words.decidedBy(byName)} ·{' '}
        {doneOn === undefined ? words.due(day(dueOn)) : words.done(day(doneOn))}
      </p>
      {note !== undefined && <p>{note}</p>}
      {open ? (
        <MeasureForm {...{ measure, units, onDone }} finishes={open === 'finish'} onClose={() => setOpen(undefined)} />
      ) : (
        mayChange && (
          <div className={layout.row} data-screen-only>
            {doneOn === undefined && (
              <Action aria-label={words.finishNamed(what)} onClick={() => setOpen('finish')}>
                {words.finish}
              </Action>
            )}
            <Action
              appearance="subtle"
              className={layout.flush}
              aria-label={words.changeNamed(what)}
              onClick={() => setOpen('change')}
            >
              {words.change}
            </Action>
          </div>
        )
      )}
    </article>
  );
}

interface MeasureFormProps {
  measure?: Measure;
  units: Training['units'];
  finishes?: boolean;
  onDone: OnDone;
  onClose: () => void;
}

interface MeasureInput {
  unit: string;
  what: string;
  dueOn: string;
  note?: string;
}

/** Decides a measure, changes it, or says what shows that it is done. */
function MeasureForm({ measure, units, finishes = false, onDone, onClose }: MeasureFormProps) {
  const { measures: words, save, saving, fault } = useText('training');
  const today = useToday();
  const action = useAction('saveMeasure');
  const [first] = units;
  const isDone = finishes || measure?.doneOn !== undefined;
  const only = measure?.unit ?? (units.length === 1 ? first?.unit : undefined);
  const label = measure ? (finishes ? words.finishNamed : words.changeNamed)(measure.what) : words.add;
  return (
    <EntryForm<MeasureInput>
      {...{ label, onClose }}
      words={{ save, saving, fault }}
      names={words.form}
      focused
      appearance="secondary"
      begin={{ unit: only ?? '', what: measure?.what ?? '', dueOn: measure?.dueOn ?? '', note: measure?.note ?? '' }}
      sending={action}
      onSend={({ unit = only ?? '', what = measure?.what ?? '', dueOn = measure?.dueOn ?? '', note }, { nonce }) => {
        const id = measure ? idOf(measure) : nonce;
        action.mutate(
          { measure: id, unit, what, dueOn, done: isDone, ...(note && { note }), seen: measure?.version ?? 0 },
          {
            onSuccess: ({ record }) => {
              onClose();
              onDone({
                said: finishes ? words.finished : words.saved,
                ...(finishes && {
                  undo: {
                    name: 'saveMeasure',
                    send: { measure: id, unit, what, dueOn, done: false, seen: record.version },
                  },
                }),
              });
            },
          },
        );
      }}
      lands={{ inThePast: 'dueOn', tooFar: 'dueOn', noEvidence: 'note' }}
    >
      {({ at }) => (
        <>
          {!finishes && units.length > 1 && (
            <ListField {...at('unit')} choices={units.map(({ unit, name }) => [unit, name])} required />
          )}
          {!finishes && <TextField {...at('what')} max={longestMeasure} required />}
          {!finishes && (
            <DayField
              {...at('dueOn')}
              min={measure && measure.dueOn < today ? measure.dueOn : today}
              max={addMonths(today, mostMonthsAhead)}
              required
            />
          )}
          {isDone && <TextField {...at('note')} max={longestMeasure} required={fault.noEvidence} />}
        </>
      )}
    </EntryForm>
  );
}
