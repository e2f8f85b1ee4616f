import { isOpen } from '../../features/cases/incident/incident.ts';
import { wishesWithdrawal } from '../../features/cases/relations/case-message.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { Press } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { RelationsPart } from './part.tsx';
import type { Relations } from './relations.ts';
import { Thread } from './thread.tsx';
import { WordsForm } from './words-form.tsx';

/** What the DBR and the reporter write to each other. */
export default function ThreadPart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => (
        <CaseThread relations={relations} mayAnswer={isOpen(data.line)} isOwn={data.reporter?.isReader === true} />
      )}
    </RelationsPart>
  );
}

interface CaseThreadProps {
  relations: Relations;
  mayAnswer: boolean;
  /** The reader reported it: nobody asks themselves. */
  isOwn: boolean;
}

/** The DBR asks whoever reported, and reads what they answer and add (domain.md 2.8). */
function CaseThread({ relations, mayAnswer, isOwn }: CaseThreadProps) {
  const words = useText('cases').relations.thread;
  const send = useText('cases').relations.send;
  const { notice, say } = useSaid();
  const ask = useAction('askReporter');
  const putAway = useAction('changeCase');
  const { key, mayAsk, mayPutAway, seen } = relations;
  // What they added unasked stands with the report.
  const thread = relations.thread.filter(({ kind }) => kind !== 'added');
  const wish = wishesWithdrawal(thread);
  if (thread.length === 0 && (isOwn || !mayAnswer)) return null;
  return (
    <Section title={words.title}>
      {wish !== undefined && (
        <Notice kind="warning" title={words.withdrawalWished[wish]}>
          <p>{words.withdrawalNext}</p>
          {mayAnswer && mayPutAway && (
            <>
              {putAway.error && !putAway.isPending && <CaseFault fault={putAway.error} />}
              <div className={layout.actions}>
                <Press
                  of={putAway}
                  send={{ key, seen, change: { step: 'openedInError', reason: words.withdrawalReason[wish] } }}
                >
                  {words.withdrawalAgree[wish]}
                </Press>
              </div>
            </>
          )}
        </Notice>
      )}
      {thread.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      <Thread thread={thread} kinds={words.kind} waiting={words.waiting} />
      {notice}
      {mayAsk ? (
        <>
          <p className={layout.quiet}>{words.help}</p>
          <WordsForm
            quiet
            label={words.ask}
            sendLabel={send}
            sending={ask}
            onSend={(text, { nonce, startOver }) => {
              say('');
              const onSuccess = () => {
                startOver();
                say(words.asked);
              };
              ask.mutate({ key, nonce, text }, { onSuccess });
            }}
          />
        </>
      ) : (
        !isOwn && <p className={layout.quiet}>{mayAnswer ? words.gone : words.closed}</p>
      )}
    </Section>
  );
}
