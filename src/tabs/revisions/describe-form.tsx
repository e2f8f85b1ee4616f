import { useState } from 'react';
import { changeTypesOf } from '../../features/editing/revisions/routing.ts';
import { RadioField, SelectField, Tick } from '../parts/form/fields.tsx';
import { Form, type Sending, useForm } from '../parts/form/form.tsx';
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
  const [said, setSaid] = useState(begin);
  const set = (changed: Partial<Described>) => setSaid({ ...said, ...changed });
  const types = changeTypesOf[said.document];

  const { tried, ...state } = useForm(sending, () => {
    if (isReady([said.edition, said.why], [said.strategyLink])) onSave(said);
  });

  return (
    <Form {...state} label={label} focused says={[words.save, words.busy]} sentences={words.fault} onClose={onClose}>
      {!isThere && (
        <>
          <RadioField
            label={form.document}
            value={said.document}
            choices={documents.map((one) => [one, words.document[one]])}
            onChange={(document) => set({ document, changeType: changeTypesOf[document][0] ?? 'content' })}
          />
          <FreeTextField
            label={form.edition}
            hint={form.editionHelp}
            value={said.edition}
            required
            maxLength={20}
            oneLine
            refusesCpr
            needed={tried && words.needed}
            onChange={(edition) => set({ edition })}
          />
        </>
      )}
      <SelectField
        label={form.changeType}
        value={said.changeType}
        choices={types.map((one) => [one, words.changeType[one]])}
        onChange={(value) => set({ changeType: value })}
      />
      <FreeTextField
        label={form.why}
        hint={form.whyHelp}
        value={said.why}
        required
        maxLength={1_000}
        refusesCpr
        needed={tried && words.needed}
        onChange={(why) => set({ why })}
      />
      <Tick
        size="large"
        label={form.touchesStaff}
        checked={said.touchesStaff}
        onChange={(checked) => set({ touchesStaff: checked })}
      />
      {said.document === 'policy' && (
        <FreeTextField
          label={form.strategyLink}
          value={said.strategyLink}
          maxLength={250}
          oneLine
          refusesCpr
          onChange={(strategyLink) => set({ strategyLink })}
        />
      )}
    </Form>
  );
}
