import type { ActionInput } from '../../contract/contract.ts';
import { longestNote } from '../../features/exemptions/exemption.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, TextField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { StepFormProps } from './exemption-view.ts';

type Granting = Omit<Extract<ActionInput<'decideExemption'>, { decision: 'granted' }>, 'key' | 'seen' | 'decision'>;
type Decision = Granting & { decision: 'granted' | 'refused'; keeps?: boolean };

/** A director decides: for a shorter time or on conditions too. That it goes against the DBR is said before it is saved. */
export function DecideForm({ label, exemption, onClose }: StepFormProps) {
  const today = useToday();
  const day = useDay();
  const words = useText('exemptions');
  const { form } = words;
  const action = useAction('decideExemption');
  const { key, row: seen, advice, adviceConditions, wishedUntil } = exemption;
  return (
    <EntryForm<Decision>
      {...{ label, words, onClose }}
      names={form}
      focused
      begin={{
        ...{ decision: undefined, keeps: true, until: wishedUntil },
        ...{ conditions: '', reason: '', dropsDpoConditions: undefined },
      }}
      sending={action}
      onSend={({ decision, reason, keeps, ...granted }) =>
        action.mutate(
          decision === 'refused'
            ? { key, seen, decision, reason }
            : { key, seen, decision, reason, ...granted, ...(keeps === false && { dropsDpoConditions: true }) },
          { onSuccess: () => onClose('decide') },
        )
      }
      lands={{ noEnd: 'until', laterThanAsked: 'until', inThePast: 'until', datesReversed: 'until' }}
    >
      {({ at, said: { decision, keeps } }) => (
        <>
          <ChoiceField {...at('decision')} choices={named(['granted', 'refused'], form.decisions)} required />
          {decision === 'granted' && (
            <>
              {adviceConditions !== undefined && (
                <div>
                  <p>{adviceConditions}</p>
                  <TickField {...at('keeps', form.keep)} />
                </div>
              )}
              <DayField
                {...at('until', form.endsOn, form.endsOnHelp(day(wishedUntil)))}
                required={words.fault.noEnd}
                min={today}
                max={wishedUntil}
              />
              <TextField {...at('conditions', form.conditions, form.optional)} max={longestNote} />
            </>
          )}
          <TextField {...at('reason', form.decisionReason, form.freeHelp)} max={longestNote} required />
          <div role="status">
            {isAgainst(decision, advice, keeps === false) && <Notice kind="warning" title={form.against} />}
          </div>
        </>
      )}
    </EntryForm>
  );
}

function isAgainst(decision: Decision['decision'] | undefined, advice: string | undefined, drops: boolean): boolean {
  if (decision === undefined) return false;
  return decision === 'refused' ? advice !== 'against' : advice === 'against' || drops;
}
