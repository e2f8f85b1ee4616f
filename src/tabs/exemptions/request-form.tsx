import { longestName, longestNote } from '../../features/exemptions/exemption.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { UnitsField } from '../parts/form/units-field.tsx';
import { layout } from '../parts/page.tsx';
import { SystemField } from '../systems/systems-field.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Exemption, type Exemptions, type Request, requestFrom } from './exemption-view.ts';

interface RequestFormProps {
  label: string;
  data: Exemptions;
  /** What it would renew; the form begins with its words. */
  earlier?: Exemption | undefined;
  /** The rule the reader comes from. */
  rule?: string | undefined;
  onClose: (isSent: boolean) => void;
}

/** Asks for leave to depart from one rule: which, for whom, why, at what risk, with what instead and until when (S67, S30). */
export function RequestForm({ label, data, earlier, rule = '', onClose }: RequestFormProps) {
  const today = useToday();
  const words = useText('exemptions');
  const { form, fault } = words;
  const action = useAction('askExemption');
  const rules = new Map(data.rules.map((one) => [one.rule, one]));
  const nameOf = (one: string, title = '', isBound?: boolean) =>
    `${one.toUpperCase()} ${isBound ? form.bound(title) : title}`;
  return (
    <EntryForm<Request>
      {...{ label, words }}
      names={form}
      focused
      sticky
      says={[words.send, words.saving]}
      begin={requestFrom(earlier, rules.get(rule)?.lawBound ? '' : (rules.get(rule)?.rule ?? ''), data.hasTeam, today)}
      sending={action}
      onSend={(said, { nonce }) => {
        const version = earlier ? (earlier.ruleNow ?? earlier.version) : (rules.get(said.rule)?.version ?? '');
        action.mutate({ ...said, version, nonce }, { onSuccess: () => onClose(true) });
      }}
      lands={{
        ...{ noEnd: 'until', datesReversed: 'until', tooLong: 'until', inThePast: 'from', noName: 'workflow' },
        ...{ noUnits: 'units', manyUnits: 'units', unknownUnit: 'units', leadsNobody: 'scope' },
      }}
      onClose={() => onClose(false)}
    >
      {({ at, said: { scope, from } }) => (
        <>
          <p className={layout.quiet}>{form.lead}</p>
          <ListField
            {...at('rule')}
            choices={data.rules.map((one) => [one.rule, nameOf(one.rule, one.title, one.lawBound)])}
            disabled={data.rules.flatMap((one) => (one.lawBound ? [one.rule] : []))}
            locked={earlier !== undefined}
            required
          />
          <ChoiceField
            {...at('scope')}
            choices={named(['team', 'units', 'workflow'], form.scopes)}
            disabled={data.hasTeam ? [] : ['team']}
            required
          />
          {scope === 'workflow' && <SystemField {...at('workflow')} max={longestName} required={fault.noName} />}
          {scope === 'units' && <UnitsField {...at('units')} units={data.units} required={fault.noUnits} />}
          {scope === 'workflow' && (
            <UnitsField {...at('units', form.unitsOfWorkflow, form.unitsOfWorkflowHelp)} units={data.units} />
          )}
          <TextField {...at('reason', form.reason, form.freeHelp)} max={longestNote} required />
          <TextField {...at('risk')} max={longestNote} required />
          <TextField {...at('tradeOffNote', form.tradeOff)} max={longestNote} required />
          <TextField {...at('compensatingMeasures', form.measures)} max={longestNote} required />
          <DayField {...at('from')} min={today} required />
          <DayField
            {...at('until', form.until, form.untilHelp(data.maxMonths))}
            min={from || today}
            required={fault.noEnd}
          />
        </>
      )}
    </EntryForm>
  );
}
