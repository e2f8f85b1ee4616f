import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { OpenedCase, type OpenedMemo } from '../case-handling/opened-case.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { MandateForm } from './mandate-form.tsx';
import { RegisteredCases } from './registered-cases.tsx';

type Mandates = ViewData<'mandates'>;

/** What was decided under a mandate, who decides at this hour, and on whose word. */
export function MandatesPart() {
  const view = useView('mandates', {}, { everyMs: 30_000 });
  return (
    <QueryBoundary view={view} lines={3}>
      {(mandates) => (
        <>
          <ToRatify decided={mandates.toRatify} />
          <RegisteredCases registered={mandates.registered} />
          <WhoDecides mandates={mandates} />
        </>
      )}
    </QueryBoundary>
  );
}

function ToRatify({ decided }: { decided: Mandates['toRatify'] }) {
  const words = useText('cases').mandates.ratify;
  const [done, setDone] = useState<string>();
  return (
    <section className={layout.form} aria-labelledby={decided.length > 0 ? 'to-ratify' : undefined}>
      <div role="status">{done !== undefined && <Notice kind="good" title={words.done(done)} />}</div>
      {decided.length > 0 && (
        <>
          <h2 id="to-ratify" className={layout.heading}>
            {words.title}
          </h2>
          <List of={decided} by="key">
            {(line) => <OpenedCase line={line}>{(memo) => <RatifyCard memo={memo} onRatified={setDone} />}</OpenedCase>}
          </List>
        </>
      )}
    </section>
  );
}

function WhoDecides({ mandates }: { mandates: Mandates }) {
  const words = useText('cases').mandates;
  const { isOpen: adding, open, close, notice } = useOpened();
  const { now, directors } = mandates;
  const names = now.deciders.map(({ name, by }) => words.by[by](name)).join(words.and);
  return (
    <Section title={words.title}>
      <p>
        {now.officeTime ? words.nowOffice : words.nowClosed} {names === '' ? words.nobody : words.deciders(names)}
      </p>
      {notice}
      {mandates.mandates.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      <ul className={layout.list}>
        {mandates.mandates.map((mandate) => (
          <MandateLine key={mandate.key} mandate={mandate} />
        ))}
      </ul>
      {mandates.mayGive && !adding && <Action onClick={() => open()}>{words.add}</Action>}
      {adding && <MandateForm directors={directors} onClose={(name) => close(name && words.saved(name))} />}
    </Section>
  );
}

const kinds = { inForce: 'done', coming: 'new', over: 'replaced' } as const;

function MandateLine({ mandate }: { mandate: Mandates['mandates'][number] }) {
  const day = useDay();
  const words = useText('cases').mandates;
  const { name, covers, from, to, basis, givenBy, state } = mandate;
  const days = [words.from(day(from)), ...(to ? [words.to(day(to))] : [])];
  return (
    <li className={layout.card}>
      <div className={layout.row}>
        <strong>{covers === 'registered' ? words.dpo : name}</strong>
        <StatusWord kind={kinds[state]}>{words.state[state]}</StatusWord>
      </div>
      <p>
        {words.covers[covers]}, {days.join(' ')}
      </p>
      <p className={layout.quiet}>{words.given(givenBy, basis)}</p>
    </li>
  );
}

interface RatifyCardProps {
  memo: OpenedMemo;
  /** With the number of the case. */
  onRatified: (number: string) => void;
}

/** A decision another director made under a mandate: what, by whom, on what grounds. */
function RatifyCard({ memo, onRatified }: RatifyCardProps) {
  const when = useWhen();
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.mandates.ratify;
  const { article, art33, art34 } = caseText.caseHandling;
  const action = useAction('ratifyDecision');
  const { key, seen, number, decided } = memo;

  function ratify(): void {
    if (action.isPending) return;
    const onSuccess = () => {
      onRatified(number);
      focusContent();
    };
    action.mutate({ key, seen }, { onSuccess });
  }

  return (
    <article className={layout.unframed} aria-label={number}>
      <Facts
        facts={[
          { name: art33, value: article[memo.art33] },
          { name: art34, value: article[memo.art34] },
        ]}
      />
      {decided && (
        <>
          <p>{words.decided(decided.decidedBy, when(decided.decidedAt))}</p>
          <p className={layout.quiet}>{decided.reason || decided.under}</p>
        </>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action
          appearance="primary"
          aria-label={words.buttonOf(number)}
          disabledFocusable={action.isPending}
          onClick={ratify}
        >
          {action.isPending ? text.shell.saving : words.button}
        </Action>
      </div>
      <p className={layout.quiet}>{words.help}</p>
    </article>
  );
}
