import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { LineField, ListField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
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

const places = ['first', 'second', 'third'] as const;

interface Signed extends Record<(typeof places)[number] | 'names', string> {
  which: string;
}

function SignForm({ data: { words: before, toSign }, onDone }: { data: View; onDone: (isSigned: boolean) => void }) {
  const words = useText('revisions');
  const action = useAction('signBoardWords');
  const [first = '', second = '', third = ''] = before?.sentences ?? [];
  return (
    <EntryForm<Signed>
      label={words.words.sign}
      card
      focused
      says={[words.words.button, words.busy]}
      names={words.words}
      begin={{ which: '0', first, second, third, names: before?.names ?? '' }}
      sending={action}
      onSend={({ which, ...said }) => {
        const chosen = toSign[Number(which)];
        if (chosen) action.mutate({ ...chosen, ...said }, { onSuccess: () => onDone(true) });
      }}
      onClose={() => onDone(false)}
    >
      {({ at }) => (
        <>
          <ListField
            {...at('which', words.words.edition)}
            choices={toSign.map((edition, index) => [String(index), nameOf(edition, words)])}
            required
          />
          {places.map((place, index) => (
            <TextField
              key={place}
              {...at(place, words.words.sentence(index + 1))}
              required={words.needed}
              max={300}
              refusesCpr
            />
          ))}
          <LineField {...at('names')} required={words.needed} max={200} refusesCpr />
        </>
      )}
    </EntryForm>
  );
}
