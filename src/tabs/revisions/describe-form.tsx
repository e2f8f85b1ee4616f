import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { changeTypesOf } from '../../features/editing/revisions/routing.ts';
import { CloseForm } from '../parts/close-form.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
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
  busy: boolean;
  fault: Error | null;
  onSave: (described: Described) => void;
  onClose: () => void;
}

/** What an edition is about: which document, why, and whether Hoved-MED must talk it over. */
export function DescribeForm({ label, begin, isThere, busy, fault, onSave, onClose }: DescribeFormProps) {
  const words = useText('revisions');
  const { form } = words;
  const [said, setSaid] = useState(begin);
  const [tried, setTried] = useState(false);
  const set = (changed: Partial<Described>) => setSaid({ ...said, ...changed });
  const types = changeTypesOf[said.document];

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isReady([said.edition, said.why], [said.strategyLink]) && !busy) onSave(said);
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={label}>
      {!isThere && (
        <>
          <Field label={form.document}>
            <RadioGroup
              value={said.document}
              onChange={(_, { value }) => {
                const document = documents.find((one) => one === value) ?? 'handbook';
                set({ document, changeType: changeTypesOf[document][0] ?? 'content' });
              }}
            >
              {documents.map((one) => (
                <Radio key={one} value={one} label={words.document[one]} />
              ))}
            </RadioGroup>
          </Field>
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
      <Field label={form.changeType}>
        <Select
          size="large"
          value={said.changeType}
          onChange={(_, { value }) => set({ changeType: types.find((one) => one === value) ?? said.changeType })}
        >
          {types.map((one) => (
            <option key={one} value={one}>
              {words.changeType[one]}
            </option>
          ))}
        </Select>
      </Field>
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
      <Checkbox
        size="large"
        checked={said.touchesStaff}
        label={form.touchesStaff}
        onChange={(_, { checked }) => set({ touchesStaff: checked === true })}
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
      <FaultNotice fault={busy ? null : fault} sentences={words.fault} />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.busy : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
