import { useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';
import { TextCard } from './text-card.tsx';
import { TextForm } from './text-form.tsx';

const live = { everyMs: 20_000 };

/** What leaves a case: the text for the manager, seen by the reporter first, and facts handed over (S85, S110). */
export default function CaseDisclosures({ data: { line } }: CasePartProps) {
  const words = useText('cases').disclosures.dpo;
  const view = useView('casePassedOn', { number: line.number }, live);
  return (
    <QueryBoundary view={view} lines={6}>
      {(data) => (
        <>
          <p className={layout.lead}>{words.lead}</p>
          {data.texts.length > 0 && (
            <List of={data.texts} by="key">
              {(text) => <TextCard text={text} />}
            </List>
          )}
          <TextForm data={data} isFirst={data.texts.length === 0} />
          <HandOvers data={data} />
        </>
      )}
    </QueryBoundary>
  );
}

/** What has been handed over from the case, and the form for one more. */
function HandOvers({ data: { key, handOvers } }: { data: ViewData<'casePassedOn'> }) {
  const when = useWhen();
  const words = useText('cases').disclosures.dpo;
  const { isOpen: writing, open, close, notice } = useOpened();
  return (
    <Section title={words.handOvers}>
      <p className={layout.quiet}>{words.handOversLead}</p>
      {handOvers.length === 0 && <p className={layout.quiet}>{words.handOversNone}</p>}
      <ul className={layout.list}>
        {handOvers.map(({ key: one, recipient, basis, content, about, told, toldNote, byName, at }) => (
          <li key={one} className={layout.card}>
            <strong>{words.handOverLine(recipient, words.about[about], byName, when(at))}</strong>
            <p className={layout.asWritten}>{content}</p>
            <p className={layout.quiet}>{basis}</p>
            <p className={layout.quiet}>
              {words.isTold[told]}
              {toldNote !== undefined && `: ${toldNote}`}
            </p>
          </li>
        ))}
      </ul>
      {notice}
      {writing ? (
        <HandOverForm caseKey={key} onClose={(saved) => close(saved ? words.handOverDone : '')} />
      ) : (
        <Action onClick={() => open()}>{words.handOver}</Action>
      )}
    </Section>
  );
}

type HandOverInput = Pick<ActionInput<'handOverFacts'>, 'recipient' | 'basis' | 'content' | 'about' | 'told'> & {
  toldNote: string;
};

const longestLine = 200;
const begin: HandOverInput = { recipient: '', basis: '', content: '', about: 'reporter', told: 'yes', toldNote: '' };

/** A hand-over of facts: to whom, on which basis, what, and whether the person is told (S110). */
function HandOverForm({ caseKey, onClose }: { caseKey: string; onClose: (saved: boolean) => void }) {
  const caseText = useText('cases');
  const words = caseText.disclosures.dpo;
  const [nonce] = useState(() => crypto.randomUUID());
  const { at, said } = useFields(begin, words.field);
  const action = useAction('handOverFacts');
  const form = useForm(action, () => {
    const isWhole = [recipient, basis, content, ...(isByApp ? [] : [toldNote])].every((value) => value.trim() !== '');
    if (!isWhole) return;
    const { toldNote: note, ...rest } = said;
    const input = { key: caseKey, nonce, ...rest, ...(note.trim() !== '' && !isByApp && { toldNote: note.trim() }) };
    action.mutate(input, { onSuccess: () => onClose(true) });
  });
  const { recipient, basis, content, about, told, toldNote } = said;
  const isByApp = about === 'reporter' && told === 'yes';

  return (
    <Form
      {...form}
      label={words.handOver}
      card
      focused
      says={[words.handOverSave, caseText.disclosures.saving]}
      refusal={ActionFault}
      needed={caseText.disclosures.needed}
      onClose={() => onClose(false)}
    >
      <FreeTextField {...at('recipient')} maxLength={longestLine} oneLine needed />
      <FreeTextField {...at('basis')} maxLength={longestManagerText} needed />
      <FreeTextField {...at('content')} hint={caseText.disclosures.noNames} maxLength={longestManagerText} needed />
      <RadioField {...at('about')} choices={named(['reporter', 'other'], words.about)} />
      <RadioField {...at('told')} choices={named(['yes', 'no'], words.told)} />
      {isByApp ? (
        <p className={layout.quiet}>{words.toldByApp}</p>
      ) : (
        <FreeTextField {...at('toldNote')} label={words.field.toldNote[told]} maxLength={longestManagerText} needed />
      )}
    </Form>
  );
}
