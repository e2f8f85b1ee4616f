import { longestNote } from '../../features/exemptions/exemption.ts';
import { focusFault } from '../parts/focus-first.ts';
import { named, RadioField, Tick, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Decided, Exemption, StepFormProps } from './exemption-view.ts';

interface DecideFormProps extends StepFormProps {
  exemption: Exemption;
  onSave: (said: Decided) => void;
}

/** A director decides: for a shorter time or on conditions too. That it goes against the DBR is said before it is saved. */
export function DecideForm({ label, exemption, onSave, sending, onClose }: DecideFormProps) {
  const today = useToday();
  const day = useDay();
  const words = useText('exemptions');
  const { form } = words;
  const { advice, adviceConditions, wishedUntil } = exemption;
  const { at, said: written } = useFields(
    {
      decision: undefined as Decided['decision'] | undefined,
      keeps: true,
      until: wishedUntil,
      conditions: '',
      reason: '',
    },
    form,
  );
  const { decision, keeps, until, conditions, reason } = written;
  const drops = adviceConditions !== undefined && !keeps;
  const isAgainst =
    decision !== undefined && (decision === 'refused' ? advice !== 'against' : advice === 'against' || drops);

  const state = useForm(sending, (element) => {
    if (decision === undefined || reason.trim() === '' || (decision === 'granted' && until === '')) {
      focusFault(element);
      return;
    }
    const said = { reason: reason.trim() };
    if (decision === 'refused') {
      onSave({ decision, ...said });
      return;
    }
    const added = conditions.trim() === '' ? {} : { conditions: conditions.trim() };
    onSave({ decision, ...said, until, ...added, ...(drops && { dropsDpoConditions: true }) });
  });

  return (
    <Form {...state} label={label} focused words={words} onClose={onClose} noValidate>
      <RadioField
        {...at('decision')}
        required
        fault={state.tried && !decision && words.pick}
        choices={named(['granted', 'refused'], form.decisions)}
      />
      {decision === 'granted' && (
        <>
          {adviceConditions !== undefined && (
            <div>
              <p>{adviceConditions}</p>
              <Tick {...at('keeps')} label={form.keep} />
            </div>
          )}
          <ValueField
            {...at('until')}
            label={form.endsOn}
            hint={form.endsOnHelp(day(wishedUntil))}
            required
            fault={state.tried && until === '' && words.fault.noEnd}
            min={today}
            max={wishedUntil}
          />
          <FreeTextField {...at('conditions')} hint={form.optional} maxLength={longestNote} />
        </>
      )}
      <FreeTextField
        {...at('reason')}
        label={form.decisionReason}
        hint={form.freeHelp}
        maxLength={longestNote}
        required
      />
      <div role="status">{isAgainst && <Notice kind="warning" title={form.against} />}</div>
    </Form>
  );
}
