import { useState } from 'react';
import { longestLine, processingRoles } from '../../features/partners/partner.ts';
import { FindColleague } from '../parts/find-colleague.tsx';
import { named, RadioField, SelectField, Tick, ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Partners, Terms } from './partner-step.ts';

interface TermsFormProps {
  label: string;
  begin?: Terms;
  ownerName?: string;
  data: Pick<Partners, 'rules' | 'units'>;
  sending: Sending;
  onSave: (terms: Terms) => void;
  onClose: () => void;
}

const nothing: Terms = { organisation: '', service: '', contactName: '', contactAt: '', processing: 'unclear' };
const neededLines = ['organisation', 'service', 'contactName', 'contactAt'] as const;
const freeLines = ['agreementRef', 'dataAgreementRef', 'safeguards'] as const;

/**
 * What is agreed with a partner. Only who they are and whom to call must be filled in: the rest is said to be lacking.
 */
export function TermsForm({ label, begin, ownerName, data, sending, onSave, onClose }: TermsFormProps) {
  const words = useText('partners');
  const { form } = words;
  const { at, said, set } = useFields(begin ?? nothing, form);
  const state = useForm(sending, () => {
    const isWhole = isReady(
      neededLines.map((name) => said[name]),
      freeLines.map((name) => said[name] ?? ''),
    );
    if (isWhole) onSave(filled(said));
  });
  const line = (name: (typeof neededLines)[number] | (typeof freeLines)[number], required = false, hint?: string) => (
    <FreeTextField
      label={form[name]}
      value={said[name] ?? ''}
      hint={hint}
      maxLength={longestLine}
      oneLine
      required={required}
      refusesCpr
      onChange={(value) => set({ [name]: value })}
    />
  );
  const date = (name: 'agreementFrom' | 'agreementTo') => (
    <ValueField label={form[name]} value={said[name] ?? ''} onChange={(value) => set({ [name]: value })} />
  );

  return (
    <Form {...state} label={label} focused words={words} onClose={onClose}>
      {line('organisation', true)}
      {line('service', true, form.freeHelp)}
      {line('contactName', true)}
      {line('contactAt', true)}
      <OwnerField name={ownerName} onChoose={(owner) => set({ owner })} />
      {line('agreementRef')}
      {date('agreementFrom')}
      {date('agreementTo')}
      <RadioField {...at('processing')} choices={named(processingRoles, words.processing)} />
      {(said.processing === 'processor' || said.processing === 'joint') && line('dataAgreementRef')}
      {line('safeguards', false, form.freeHelp)}
      <Folded title={`${form.rules} (${(said.rules ?? []).length})`}>
        {data.rules.map(({ rule, title }) => (
          <div key={rule}>
            <Tick
              label={`${rule.toUpperCase()} ${title}`}
              value={said.rules?.includes(rule) ?? false}
              onChange={(checked) => set({ rules: changedRules(said.rules, rule, checked) })}
            />
          </div>
        ))}
      </Folded>
      {data.units.length > 0 && (
        <SelectField
          {...at('unit')}
          choices={[['', form.noUnit], ...data.units.map(({ unit, name }) => [unit, name] as const)]}
        />
      )}
    </Form>
  );
}

function changedRules(rules: readonly string[] = [], rule: string, isAgreed: boolean): string[] {
  const others = rules.filter((one) => one !== rule);
  return isAgreed ? [...others, rule].toSorted() : others;
}

/** What was left empty is left out. */
function filled({ agreementFrom, agreementTo, unit, ...rest }: Terms): Terms {
  return {
    ...rest,
    ...(agreementFrom && { agreementFrom }),
    ...(agreementTo && { agreementTo }),
    ...(unit && { unit }),
  };
}

interface OwnerFieldProps {
  /** Who answers for it now; absent: whoever fills in the form. */
  name: string | undefined;
  onChoose: (owner: string) => void;
}

/** Who answers for the agreement here. */
function OwnerField({ name, onChoose }: OwnerFieldProps) {
  const words = useText('partners');
  const [chosen, setChosen] = useState<string>();
  const [finding, setFinding] = useState(false);
  return (
    <div>
      <div className={layout.row}>
        <span>
          {words.form.owner}: {chosen ?? name ?? words.form.ownerYou}
        </span>
        {!finding && <Action onClick={() => setFinding(true)}>{words.form.changeOwner}</Action>}
      </div>
      {finding && (
        <FindColleague
          words={words}
          onChoose={(person) => {
            setChosen(person.name);
            setFinding(false);
            onChoose(person.id);
          }}
        />
      )}
    </div>
  );
}
