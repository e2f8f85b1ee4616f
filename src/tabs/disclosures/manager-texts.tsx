import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction } from '../api-hooks.tsx';
import { telephone } from '../cases/not-yours.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, OutLink, Press } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

/** What the DBR has let a manager know, and what the manager did about it (S85). */
export function ManagerTexts({ data }: { data: ViewData<'managerTexts'> }) {
  const caseText = useText('cases');
  const words = caseText.disclosures.manager;
  const { texts, dpoPhone, loading } = data;
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {loading && <Notice kind="info" title={caseText.disclosures.loading} role="status" />}
      {texts.length === 0 && !loading && <p>{words.none}</p>}
      <List of={texts} by="key">
        {(one) => <ManagerCard text={one} />}
      </List>
      {dpoPhone !== '' && <OutLink href={telephone(dpoPhone)}>{words.call(dpoPhone)}</OutLink>}
    </Section>
  );
}

type Released = ViewData<'managerTexts'>['texts'][number];
type Opened = NonNullable<Released['opened']>;

/** One text: the number until it is opened, then what to do and what was done. */
function ManagerCard({ text: released }: { text: Released }) {
  const when = useWhen();
  const words = useText('cases').disclosures.manager;
  const action = useAction('openManagerText');
  const { key, number, releasedAt, opened } = released;
  return (
    <article className={layout.card}>
      <h3 className={layout.subheading}>{words.number(number)}</h3>
      <p className={layout.quiet}>{words.since(when(releasedAt))}</p>
      <ActionFault fault={action.isPending ? null : action.error} />
      {opened ? (
        <OpenedText released={released} opened={opened} when={when} />
      ) : (
        <div className={layout.actions}>
          <Press of={action} send={{ key }} busy={words.opening} appearance="primary" aria-label={words.openOf(number)}>
            {words.open}
          </Press>
        </div>
      )}
    </article>
  );
}

interface OpenedTextProps {
  released: Released;
  opened: Opened;
  when: (at: string) => string;
}

function OpenedText({ released: { key, seen }, opened, when }: OpenedTextProps) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.disclosures.manager;
  const { category, reporterName, followUp, followedUpAt } = opened;
  const { saving, needed } = caseText.disclosures;
  const [isChanging, setChanging] = useState(false);
  const action = useAction('followUpCase');
  const writing = isChanging || followUp === undefined;

  return (
    <>
      {/* Of a case whose kind nobody has chosen there is none to tell. */}
      {category !== 'other' && (
        <>
          <h3 className={layout.subheading}>{words.kind}</h3>
          <p>{text.cases.category[category]}</p>
        </>
      )}
      {reporterName !== undefined && <p>{words.reporter(reporterName)}</p>}
      <h3 className={layout.subheading}>{words.whatToDo}</h3>
      <p className={layout.asWritten}>{opened.text}</p>
      {reporterName === undefined && <p className={layout.quiet}>{words.calm}</p>}
      <div role="status">{action.isSuccess && !writing && <Notice kind="good" title={words.saved} />}</div>
      {followUp !== undefined && followedUpAt !== undefined && (
        <>
          <StatusWord kind="done">{words.followedUp(when(followedUpAt))}</StatusWord>
          <p className={layout.asWritten}>{followUp}</p>
        </>
      )}
      {writing ? (
        <EntryForm<{ words: string }>
          label={words.followUp}
          about={key}
          says={[words.save, saving]}
          begin={{ words: followUp ?? '' }}
          sending={action}
          onSend={(said) => action.mutate({ key, seen, ...said }, { onSuccess: () => setChanging(false) })}
          refusal={ActionFault}
        >
          {({ at }) => (
            <TextField
              {...at('words', words.followUp, words.followUpHelp)}
              max={longestManagerText}
              required={needed}
            />
          )}
        </EntryForm>
      ) : (
        <div className={layout.actions}>
          <Action onClick={() => setChanging(true)}>{words.change}</Action>
        </div>
      )}
    </>
  );
}
