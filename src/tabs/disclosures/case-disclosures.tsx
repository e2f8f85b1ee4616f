import type { ActionInput, ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { ChoiceField, LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
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

const longestLine = 200;

/** A hand-over of facts: to whom, on which basis, what, and whether the person is told (S110). */
function HandOverForm({ caseKey: key, onClose }: { caseKey: string; onClose: (saved: boolean) => void }) {
  const { dpo: words, saving, needed, noNames } = useText('cases').disclosures;
  const action = useAction('handOverFacts');
  return (
    <EntryForm<Omit<ActionInput<'handOverFacts'>, 'key' | 'nonce'>>
      label={words.handOver}
      card
      focused
      says={[words.handOverSave, saving]}
      names={words.field}
      begin={{ recipient: '', basis: '', content: '', about: 'reporter', told: 'yes', toldNote: '' }}
      sending={action}
      onSend={(said, { nonce }) => action.mutate({ key, nonce, ...said }, { onSuccess: () => onClose(true) })}
      refusal={ActionFault}
      onClose={() => onClose(false)}
    >
      {({ at, said: { about, told } }) => (
        <>
          <LineField {...at('recipient')} max={longestLine} required={needed} />
          <TextField {...at('basis')} max={longestManagerText} required={needed} />
          <TextField {...at('content', words.field.content, noNames)} max={longestManagerText} required={needed} />
          <ChoiceField {...at('about')} choices={named(['reporter', 'other'], words.about)} />
          <ChoiceField {...at('told')} choices={named(['yes', 'no'], words.told)} />
          {about === 'reporter' && told === 'yes' ? (
            <p className={layout.quiet}>{words.toldByApp}</p>
          ) : (
            <TextField
              {...at('toldNote', words.field.toldNote[told ?? 'no'])}
              max={longestManagerText}
              required={needed}
            />
          )}
        </>
      )}
    </EntryForm>
  );
}
