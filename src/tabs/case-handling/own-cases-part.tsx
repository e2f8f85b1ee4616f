import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { type Colleague, FindColleague } from '../parts/find-colleague.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { OpenedCase, type OpenedMemo } from './opened-case.tsx';

/**
 * Cases of somebody of the DBR's side that wait for the reader: to be ratified, or for a name. Nothing is the usual.
 * @param isAlone nothing else stands on the page for the reader
 */
export function OwnCasesPart({ isAlone }: { isAlone: boolean }) {
  const view = useView('ownCases', {}, { everyMs: 30_000 });
  return (
    <QueryBoundary view={view} lines={2}>
      {({ toRatify, toName }) => <OwnCases toRatify={toRatify} toName={toName} isAlone={isAlone} />}
    </QueryBoundary>
  );
}

interface OwnCasesProps {
  toRatify: ViewData<'ownCases'>['toRatify'];
  toName: readonly Unnamed[];
  isAlone: boolean;
}

function OwnCases({ toRatify, toName, isAlone }: OwnCasesProps) {
  const { own: words, decisions } = useText('cases').caseHandling;
  const { notice, done } = useSaid();
  return (
    <section className={layout.form} aria-label={words.title}>
      {notice}
      {isAlone && toRatify.length + toName.length === 0 && (
        <EmptyState picture="calm" title={decisions.none} next={decisions.noneNext} />
      )}
      {toRatify.length > 0 && (
        <>
          <h2 className={layout.heading}>{words.toRatify}</h2>
          <p className={layout.quiet}>{words.toRatifyHelp}</p>
          <List of={toRatify} by="key">
            {(line) => (
              <OpenedCase line={line}>
                {(memo) => <OwnCaseCard memo={memo} onRatified={() => done(words.ratifiedNow(memo.number))} />}
              </OpenedCase>
            )}
          </List>
        </>
      )}
      {toName.length > 0 && (
        <>
          <h2 className={layout.heading}>{words.toName}</h2>
          <p className={layout.quiet}>{words.toNameHelp}</p>
          <List of={toName} by="key">
            {(unnamed) => <NameRatifier unnamed={unnamed} onNamed={() => done(words.named(unnamed.number))} />}
          </List>
        </>
      )}
    </section>
  );
}

type Unnamed = ViewData<'ownCases'>['toName'][number];

/** The municipal director names who ratifies one case: its number is all there is to see of it. */
function NameRatifier({ unnamed: { key, seen, number }, onNamed }: { unnamed: Unnamed; onNamed: () => void }) {
  const { text } = useSpeech();
  const words = useText('cases').caseHandling.own;
  const [chosen, choose] = useState<Colleague>();
  const action = useAction('nameOwnRatifier');
  return (
    <article className={layout.card} aria-label={text.cases.number(number)}>
      <h3 className={layout.subheading}>{text.cases.number(number)}</h3>
      <FindColleague words={words} onChoose={choose} />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {chosen && (
        <div className={layout.actions}>
          <Press
            of={action}
            send={{ key, seen, person: chosen.id }}
            then={onNamed}
            busy={text.shell.saving}
            appearance="primary"
          >
            {words.name(chosen.name)}
          </Press>
        </div>
      )}
    </article>
  );
}

/** What somebody of the DBR's side judged in a case of their own, and why: no reporter and no story. */
function OwnCaseCard({ memo, onRatified }: { memo: OpenedMemo; onRatified: () => void }) {
  const when = useWhen();
  const { text } = useSpeech();
  const words = useText('cases').caseHandling;
  const action = useAction('ratifyOwnCase');
  const { key, seen, number, risk, art33, art34, reasons, assessedBy, reportedAt } = memo;
  return (
    <article className={layout.unframed} aria-label={text.cases.number(number)}>
      <p>{when(reportedAt)}</p>
      <Facts
        facts={[
          ...(risk === undefined ? [] : [{ name: words.decisions.risk, value: words.risk[risk] }]),
          { name: words.art33, value: words.article[art33] },
          { name: words.art34, value: words.article[art34] },
        ]}
      />
      <div>
        <strong>
          {words.decisions.reasons} {assessedBy !== undefined && `(${assessedBy})`}
        </strong>
        <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{reasons}</p>
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Press
          of={action}
          send={{ key, seen }}
          then={onRatified}
          busy={text.shell.saving}
          appearance="primary"
          aria-label={words.own.ratifyOf(number)}
        >
          {words.own.ratify}
        </Press>
      </div>
    </article>
  );
}
