import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestManagerText } from '../../features/cases/disclosures/manager-text.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ActionFault } from './job-fault.tsx';

type OwnText = ViewData<'passedOn'>['texts'][number];

/** What of the reader's own report goes on to others, before it does (domain.md 2.9). */
export function ReportDisclosures({ number }: { number: string }) {
  const when = useWhen();
  const words = useText('cases').disclosures.reporter;
  const data = useView('passedOn', {}, { everyMs: 30_000 }).data?.data;
  const texts = data?.texts.filter((one) => one.number === number) ?? [];
  const handOvers = data?.handOvers.filter((one) => one.number === number) ?? [];
  return (
    <>
      {texts.map((one) => (
        <OwnTextCard key={`${one.key} ${one.text}`} text={one} />
      ))}
      {handOvers.length > 0 && (
        <Section title={words.handOvers} card small>
          {handOvers.map(({ key, recipient, basis, content, at }) => (
            <div key={key}>
              <strong>{words.handOver(recipient, when(at))}</strong>
              <Facts
                facts={[
                  { name: words.content, value: content },
                  { name: words.basis, value: basis },
                ]}
              />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function OwnTextCard({ text: own }: { text: OwnText }) {
  const { text } = useSpeech();
  const when = useWhen();
  const words = useText('cases').disclosures.reporter;
  const { managerName, category, releasedAt, releaseReason, answer } = own;
  const hasGone = own.state === 'released' && releasedAt !== undefined;
  return (
    <section className={layout.card} aria-label={words.title}>
      <h2 className={layout.subheading}>{words.title}</h2>
      <p>{hasGone ? words.went(managerName, when(releasedAt)) : words.lead(managerName)}</p>
      <p>
        <strong>{text.cases.category[category]}</strong>
      </p>
      <p className={layout.asWritten}>{own.text}</p>
      <p className={layout.quiet}>{own.namesReporter ? words.withName : words.withoutName}</p>
      {releaseReason !== undefined && <Facts facts={[{ name: words.despite, value: releaseReason }]} />}
      {!hasGone && answer === undefined && <p className={layout.quiet}>{words.until(when(own.objectBy))}</p>}
      {answer !== undefined && <Notice kind="info" title={words[answer]} role="status" />}
      {own.mayAnswer && <Answering own={own} />}
    </section>
  );
}

function Answering({ own: { key, seen, answer } }: { own: OwnText }) {
  const caseText = useText('cases');
  const words = caseText.disclosures.reporter;
  const [objecting, setObjecting] = useState(false);
  const [why, setWhy] = useState('');
  const action = useAction('answerManagerText');
  const say = (said: 'agreed' | 'objected') => {
    if (action.isPending) return;
    const input = { key, seen, answer: said, ...(why.trim() !== '' && said === 'objected' && { words: why.trim() }) };
    const onSuccess = () => {
      setObjecting(false);
      focusContent();
    };
    action.mutate(input, { onSuccess });
  };
  return (
    <>
      {objecting && (
        <FreeTextField
          label={words.why}
          hint={caseText.disclosures.noNames}
          value={why}
          maxLength={longestManagerText}
          onChange={setWhy}
        />
      )}
      <ActionFault fault={action.isPending ? null : action.error} />
      <div className={layout.actions}>
        {objecting ? (
          <Action appearance="primary" disabledFocusable={action.isPending} onClick={() => say('objected')}>
            {action.isPending ? caseText.disclosures.saving : words.send}
          </Action>
        ) : (
          <>
            {answer !== 'agreed' && (
              <Action
                appearance={answer === undefined ? 'primary' : 'secondary'}
                disabledFocusable={action.isPending}
                onClick={() => say('agreed')}
              >
                {words.agree}
              </Action>
            )}
            {answer !== 'objected' && (
              <Action disabledFocusable={action.isPending} onClick={() => setObjecting(true)}>
                {words.object}
              </Action>
            )}
          </>
        )}
      </div>
    </>
  );
}
