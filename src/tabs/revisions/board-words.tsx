import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { SignedWords } from '../parts/signed-words.tsx';
import { useText } from '../use-text.ts';
import { nameOf } from './edition.ts';

type View = ViewData<'revisions'>;

/** Direktionen's words as they were signed last; the accountable director signs them anew for each edition (S73). */
export function BoardWords({ data }: { data: View }) {
  const words = useText('revisions');
  const [open, setOpen] = useState<'form' | 'signed'>();
  const maySign = data.may.sign && data.toSign.length > 0;
  return (
    <Section title={words.words.title}>
      <p className={layout.quiet}>{words.words.lead}</p>
      {data.words ? <SignedWords words={data.words} /> : <p>{words.words.none}</p>}
      {open === 'signed' && <Notice kind="good" title={words.words.signed} role="status" />}
      {maySign && open !== 'form' && (
        <div className={layout.actions}>
          <Action onClick={() => setOpen('form')}>{words.words.sign}</Action>
        </div>
      )}
      {maySign && open === 'form' && (
        <SignForm data={data} onDone={(isSigned) => setOpen(isSigned ? 'signed' : undefined)} />
      )}
    </Section>
  );
}

function SignForm({ data, onDone }: { data: View; onDone: (isSigned: boolean) => void }) {
  const words = useText('revisions');
  const action = useAction('signBoardWords');
  const before = data.words;
  const [which, setWhich] = useState(0);
  const [sentences, setSentences] = useState<readonly string[]>(before?.sentences ?? ['', '', '']);
  const { at: field, said } = useFields({ names: before?.names ?? '' }, words.words);
  const [first = '', second = '', third = ''] = sentences;

  const form = useForm(action, () => {
    const chosen = data.toSign[which];
    if (!chosen || !isReady([first, second, third, said.names])) return;
    action.mutate({ ...chosen, first, second, third, names: said.names }, { onSuccess: () => onDone(true) });
  });

  return (
    <Form
      {...form}
      label={words.words.sign}
      card
      focused
      says={[words.words.button, words.busy]}
      onClose={() => onDone(false)}
      needed={words.needed}
    >
      <SelectField
        label={words.words.edition}
        value={String(which)}
        choices={data.toSign.map((edition, index) => [String(index), nameOf(edition, words)])}
        onChange={(value) => setWhich(Number(value))}
      />
      {[first, second, third].map((sentence, index) => (
        <FreeTextField
          // biome-ignore lint/suspicious/noArrayIndexKey: the three places are what they are
          key={index}
          label={words.words.sentence(index + 1)}
          value={sentence}
          required
          maxLength={300}
          refusesCpr
          onChange={(value) => setSentences([first, second, third].map((one, at) => (at === index ? value : one)))}
        />
      ))}
      <FreeTextField {...field('names')} required maxLength={200} oneLine refusesCpr />
    </Form>
  );
}
