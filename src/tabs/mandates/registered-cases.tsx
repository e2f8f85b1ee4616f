import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { OpenedCase, type OpenedMemo } from '../case-handling/opened-case.tsx';
import { useWhen } from '../cases/when-words.ts';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { useText } from '../use-text.ts';

type Registered = ViewData<'mandates'>['registered'];

const longestReason = 2_000;

/** What was registered under the director's mandate: the list of a month takes one press, and any case can be reopened. */
export function RegisteredCases({ registered }: { registered: Registered }) {
  const words = useText('cases').mandates.registered;
  const { language } = useSpeech();
  const { notice, done } = useSaid();
  const [left, setLeft] = useState<Left>();
  const earlier = registered.filter(({ isOfEarlierMonth }) => isOfEarlierMonth);
  const reopened = (number: string) => {
    setLeft(undefined);
    done(words.reopened(number));
  };
  return (
    <section className={layout.form} aria-labelledby={registered.length > 0 ? 'registered' : undefined}>
      {notice}
      {registered.length > 0 && (
        <>
          <h2 id="registered" className={layout.heading}>
            {words.title}
          </h2>
          <p className={layout.quiet}>{words.lead}</p>
          <List of={registered} by="key">
            {(line) => (
              // What is decided has no deadline left.
              <OpenedCase line={{ ...line, deadlineAt: undefined }}>
                {(memo) => <RegisteredCard memo={memo} onReopened={() => reopened(memo.number)} />}
              </OpenedCase>
            )}
          </List>
          {earlier.length > 0 && (
            <AgreeToAll cases={earlier} onDone={() => done(words.agreed(earlier.length))} onLeft={setLeft} />
          )}
        </>
      )}
      {left && (
        <>
          <p role="status">
            {words.agreedTo(
              left.agreed,
              left.agreed + left.numbers.length,
              new Intl.ListFormat(language, { type: 'conjunction' }).format(left.numbers),
            )}
          </p>
          <FaultNotice fault={left.fault} sentences={{}} />
        </>
      )}
    </section>
  );
}

/** What one press on the month's list left: how many it said yes to, which cases it did not, and why the first of them. */
interface Left {
  agreed: number;
  numbers: readonly string[];
  fault: Error;
}

interface AgreeToAllProps {
  cases: Registered;
  onDone: () => void;
  onLeft: (left: Left | undefined) => void;
}

/** One press says yes to each of them; what somebody has changed meanwhile stays in the list, and the others go on. */
function AgreeToAll({ cases, onDone, onLeft }: AgreeToAllProps) {
  const { shell } = useSpeech().text;
  const words = useText('cases').mandates.registered;
  const action = useAction('ratifyDecision');
  const [isBusy, setBusy] = useState(false);

  async function agree(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    onLeft(undefined);
    const numbers: string[] = [];
    let first: Error | undefined;
    let isCutOff = false;
    for (const { key, seen, number } of cases) {
      if (isCutOff) {
        numbers.push(number);
        continue;
      }
      try {
        await action.mutateAsync({ key, seen });
      } catch (error) {
        first ??= error as Error;
        numbers.push(number);
        // A refusal is about the one case; without a way to the server the rest would wait in vain.
        isCutOff = !(error instanceof RefusedByServer);
      }
    }
    setBusy(false);
    if (first) onLeft({ agreed: cases.length - numbers.length, numbers, fault: first });
    else onDone();
  }

  return (
    <div className={layout.actions}>
      <Action disabledFocusable={isBusy} onClick={() => void agree()}>
        {isBusy ? shell.saving : words.agree(cases.length)}
      </Action>
    </div>
  );
}

/** What the DBR assessed and why, and the way to disagree. */
function RegisteredCard({ memo, onReopened }: { memo: OpenedMemo; onReopened: () => void }) {
  const when = useWhen();
  const caseText = useText('cases');
  const { caseHandling } = caseText;
  const words = caseText.mandates.registered;
  const action = useAction('reopenRegistered');
  const [isOpen, open] = useState(false);
  const { key, seen, number, risk, reasons, assessedBy, decided } = memo;
  return (
    <article className={layout.unframed} aria-label={number}>
      <Facts
        facts={[
          ...(risk === undefined ? [] : [{ name: caseHandling.decisions.risk, value: caseHandling.risk[risk] }]),
          { name: caseHandling.art33, value: caseHandling.article[memo.art33] },
          { name: caseHandling.art34, value: caseHandling.article[memo.art34] },
        ]}
      />
      {decided && <p className={layout.quiet}>{words.on(when(decided.decidedAt))}</p>}
      <div>
        <strong>
          {caseHandling.decisions.reasons} {assessedBy !== undefined && `(${assessedBy})`}
        </strong>
        <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{reasons}</p>
      </div>
      {isOpen ? (
        <EntryForm<{ reason: string }>
          label={words.disagreeOf(number)}
          focused
          words={{ save: words.disagree, saving: caseHandling.saving }}
          names={caseHandling.field}
          begin={{ reason: '' }}
          sending={action}
          onSend={({ reason }) => action.mutate({ key, seen, reason }, { onSuccess: onReopened })}
          refusal={CaseFault}
          onClose={() => open(false)}
        >
          {({ at }) => <TextField {...at('reason')} hint={caseHandling.noNames} max={longestReason} required />}
        </EntryForm>
      ) : (
        <div className={layout.actions}>
          <Action aria-label={words.disagreeOf(number)} onClick={() => open(true)}>
            {words.disagree}
          </Action>
        </div>
      )}
    </article>
  );
}
