import { useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { useAction, useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { Press } from '../../parts/link-button.tsx';
import { FaultNotice } from '../../parts/notice.tsx';
import { Folded, List, layout } from '../../parts/page.tsx';
import { type Done, UndoNotice } from '../../parts/undo-notice.tsx';
import { useText } from '../../use-text.ts';
import { live } from '../live.ts';
import { useWhen } from '../when-words.ts';

type Message = ViewData<'unconfirmed'>['messages'][number];

/** *Ikke bekræftet*: what people wrote to the bot and said nothing more about; no case, until the DBR makes it one. */
export function UnconfirmedMessages() {
  const words = useText('cases').inbox.unconfirmed;
  const { messages = [] } = useView('unconfirmed', {}, live).data?.data ?? {};
  const [done, setDone] = useState<Done>();
  return (
    <>
      {messages.length > 0 && (
        <Folded title={words.title(messages.length)}>
          <div className={layout.form}>
            <p className={layout.quiet}>{words.lead}</p>
            <List of={messages} by="id">
              {(message) => <MessageCard message={message} onDone={setDone} />}
            </List>
          </div>
        </Folded>
      )}
      <UndoNotice done={done} words={words} onUndone={() => setDone({ said: words.undone })} />
    </>
  );
}

function MessageCard({ message, onDone }: { message: Message; onDone: (done: Done) => void }) {
  const words = useText('cases').inbox.unconfirmed;
  const { cases } = useSpeech().text;
  const when = useWhen();
  const settle = useAction('settleUnconfirmed');
  const { id, at, goneAt, category } = message;
  const made = (number?: string) => onDone({ said: number === undefined ? words.kept : words.made(number) });
  return (
    <article className={layout.card} aria-label={message.words}>
      <p>{words.quote(message.words)}</p>
      <p className={layout.quiet}>{[when(at), cases.category[category], words.gone(when(goneAt))].join(' · ')}</p>
      <FaultNotice fault={settle.isPending ? null : settle.error} sentences={{}} />
      <div className={layout.actions}>
        <Press of={settle} send={{ id, becomes: 'case' }} then={({ record }) => made(record.number)}>
          {words.make}
        </Press>
        <Press
          of={settle}
          send={{ id, becomes: 'nothing' }}
          appearance="subtle"
          then={({ record: { number } }) =>
            number === undefined
              ? onDone({ said: words.let, undo: { name: 'settleUnconfirmed', send: { id, becomes: 'open' } } })
              : made(number)
          }
        >
          {words.none}
        </Press>
      </div>
    </article>
  );
}
