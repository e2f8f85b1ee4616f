import { changeTypesOf } from '../../features/editing/revisions/routing.ts';
import { named, RadioField, SelectField, Tick } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

const documents = ['handbook', 'policy'] as const;

export interface Described {
  document: Edition['document'];
  edition: string;
  changeType: Edition['changeType'];
  why: string;
  touchesStaff: boolean;
  strategyLink: string;
}

interface DescribeFormProps {
  label: string;
  begin: Described;
  /** An edition that is there keeps its document and its name. */
  isThere?: boolean;
  sending: Sending;
  onSave: (described: Described) => void;
  onClose: () => void;
}

/** What an edition is about: which document, why, and whether Hoved-MED must talk it over. */
export function DescribeForm({ label, begin, isThere, sending, onSave, onClose }: DescribeFormProps) {
  const words = useText('revisions');
  const { form } = words;
  const { at, said, set } = useFields(begin, form);
  const types = changeTypesOf[said.document];

  const state = useForm(sending, () => {
    if (isReady([said.edition, said.why], [said.strategyLink])) onSave(said);
  });

  return (
    <Form
      {...state}
      label={label}
      focused
      says={[words.save, words.busy]}
      sentences={words.fault}
      onClose={onClose}
      needed={words.needed}
    >
      {!isThere && (
        <>
          <RadioField
            label={form.document}
            value={said.document}
            choices={named(documents, words.document)}
            onChange={(document) => set({ document, changeType: changeTypesOf[document][0] ?? 'content' })}
          />
          <FreeTextField {...at('edition')} required maxLength={20} oneLine refusesCpr />
        </>
      )}
      <SelectField {...at('changeType')} choices={named(types, words.changeType)} />
      <FreeTextField {...at('why')} required maxLength={1_000} refusesCpr />
      <Tick {...at('touchesStaff')} size="large" />
      {said.document === 'policy' && <FreeTextField {...at('strategyLink')} maxLength={250} oneLine refusesCpr />}
    </Form>
  );
}
