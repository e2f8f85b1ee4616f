import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { longestName, longestNote, scopeKinds } from '../../features/exemptions/exemption.ts';
import { focusFault } from '../parts/focus-first.ts';
import { ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Exemption, type Exemptions, type Request, requestFrom } from './exemption-view.ts';
import { UnitsField } from './units-field.tsx';

interface RequestFormProps {
  label: string;
  data: Exemptions;
  /** What it would renew; the form begins with its words. */
  earlier?: Exemption;
  /** The rule the reader comes from. */
  rule?: string | undefined;
  sending: Sending;
  onSend: (request: Omit<Request, 'nonce'>) => void;
  onClose: () => void;
}

const notes = ['reason', 'risk', 'tradeOffNote', 'compensatingMeasures'] as const;

/** Asks for leave to depart from one rule: which, for whom, why, at what risk, with what instead and until when (S67, S30). */
export function RequestForm({ label, data, earlier, rule, sending, onSend, onClose }: RequestFormProps) {
  const today = useToday();
  const words = useText('exemptions');
  const { form } = words;
  const { at, said, set } = useFields(() => {
    const begin = requestFrom(earlier, data.hasTeam, today);
    return earlier || !rule ? begin : { ...begin, ...chosenRule(data, rule) };
  }, form);
  const labels = {
    reason: form.reason,
    risk: form.risk,
    tradeOffNote: form.tradeOff,
    compensatingMeasures: form.measures,
  };
  const needsUnits = said.scope === 'units' && (said.units ?? []).length === 0;
  const needsName = said.scope === 'workflow' && (said.workflow ?? '').trim() === '';

  const state = useForm(sending, (element) => {
    const isSaid = notes.every((note) => said[note].trim() !== '');
    if (said.rule === '' || !said.until || needsUnits || needsName || !isSaid) focusFault(element);
    else onSend(asScope(said));
  });

  return (
    <Form
      {...state}
      label={label}
      focused
      says={[words.send, words.saving]}
      sentences={words.fault}
      needed={words.needed}
      onClose={onClose}
      noValidate
    >
      <p className={layout.quiet}>{form.lead}</p>
      <Field
        label={form.rule}
        required
        hint={form.ruleHelp}
        {...(state.tried && said.rule === '' && { validationMessage: words.pick })}
      >
        <Select
          size="large"
          value={said.rule}
          disabled={earlier !== undefined}
          onChange={(_, { value }) => set(chosenRule(data, value))}
        >
          <option value="" />
          {data.rules.map(({ rule, title, lawBound }) => (
            <option key={rule} value={rule} disabled={lawBound}>
              {rule.toUpperCase()} {lawBound ? form.bound(title) : title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={form.scope} required>
        <RadioGroup
          value={said.scope}
          onChange={(_, { value }) => set({ scope: scopeKinds.find((one) => one === value) ?? 'units' })}
        >
          {(['team', 'units', 'workflow'] as const).map((one) => (
            <Radio key={one} value={one} label={form.scopes[one]} disabled={one === 'team' && !data.hasTeam} />
          ))}
        </RadioGroup>
      </Field>
      {said.scope === 'workflow' && (
        <FreeTextField
          label={form.workflow}
          value={said.workflow ?? ''}
          maxLength={longestName}
          oneLine
          required
          needed={state.tried && words.fault.noName}
          onChange={(workflow) => set({ workflow })}
        />
      )}
      {said.scope !== 'team' && (
        <UnitsField
          label={said.scope === 'units' ? form.units : form.unitsOfWorkflow}
          hint={said.scope === 'units' ? form.unitsHelp : form.unitsOfWorkflowHelp}
          fault={state.tried && needsUnits ? words.fault.noUnits : undefined}
          units={data.units}
          chosen={said.units ?? []}
          onChange={(units) => set({ units })}
        />
      )}
      {notes.map((note) => (
        <FreeTextField
          {...at(note)}
          key={note}
          label={labels[note]}
          hint={note === 'reason' ? form.freeHelp : undefined}
          maxLength={longestNote}
          required
        />
      ))}
      <ValueField {...at('from')} required min={today} />
      <ValueField
        label={form.until}
        hint={form.untilHelp(data.maxMonths)}
        required
        fault={state.tried && !said.until && words.fault.noEnd}
        min={said.from}
        value={said.until ?? ''}
        onChange={(value) => set({ until: value })}
      />
    </Form>
  );
}

function chosenRule({ rules }: Exemptions, rule: string): Pick<Request, 'rule' | 'version'> {
  const version = rules.find((one) => one.rule === rule && !one.lawBound)?.version;
  return version ? { rule, version } : { rule: '', version: '' };
}

/** What belongs to another scope than the chosen one is left out. */
function asScope({ units, workflow, ...rest }: Omit<Request, 'nonce'>): Omit<Request, 'nonce'> {
  return {
    ...rest,
    ...(rest.scope !== 'team' && units && units.length > 0 && { units }),
    ...(rest.scope === 'workflow' && workflow && { workflow: workflow.trim() }),
  };
}
