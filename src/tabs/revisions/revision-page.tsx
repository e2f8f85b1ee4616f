import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useAction, useView } from '../api-hooks.tsx';
import Distribution from '../distribution/distribution.tsx';
import { MemoButton } from '../handbook-files/memo-button.tsx';
import { BackLink, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { SignedWords } from '../parts/signed-words.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { type Edition, nameOf } from './edition.ts';
import { EditionFacts } from './edition-facts.tsx';
import { EditionPart } from './edition-part.tsx';
import { EditionReach } from './edition-reach.tsx';
import { EditionStarts } from './edition-starts.tsx';
import { JourneyLine } from './journey-line.tsx';
import { MandateUseNotice } from './mandate-use-notice.tsx';
import { NextStep } from './next-step.tsx';
import { partName } from './part-name.ts';
import { TrialPart } from './trial-part.tsx';

/**
 * One edition on its way: how far it is, what is next and who does it, what it changes and whom it asks (S13, S16, S37).
 */
export default function RevisionPage() {
  const words = useText('revisions');
  const { edition = '', document } = useParams();
  const view = useView('revision', document === 'policy' ? { edition, document } : { edition });
  return (
    <Page>
      <BackLink to="/revisions">{words.back}</BackLink>
      <QueryBoundary view={view} titled lines={8}>
        {(data) => <All edition={data} />}
      </QueryBoundary>
    </Page>
  );
}

function All({ edition }: { edition: Edition }) {
  const words = useText('revisions');
  const { state, changeType, bodies, touchesStaff, journey, parts, deeds, use } = edition;
  const isWriting = state === 'writing';
  // A correction asks nobody, so there is nobody to count.
  const asks = changeType !== 'correction';
  const mayAct = deeds.length + edition.takesBack.length > 0 || edition.mayPublish || edition.next !== undefined;
  return (
    <>
      <PageTitle>{nameOf(edition, words)}</PageTitle>
      <div className={layout.row}>
        <StatusWord kind={state === 'published' ? 'done' : state === 'withdrawn' ? 'withdrawn' : 'changed'}>
          {words.state[state]}
        </StatusWord>
        <StatusWord kind={changeType === 'urgentWarning' ? 'urgent' : 'reference'}>
          {words.changeType[changeType]}
        </StatusWord>
        {touchesStaff && <StatusWord kind="round">{words.touchesStaff}</StatusWord>}
      </div>
      {state !== 'withdrawn' && <JourneyLine journey={journey} />}
      {use && <MandateUseNotice use={use} />}
      <NextStep key={edition.key} edition={edition} />
      {edition.trial && <TrialPart edition={{ ...edition, trial: edition.trial }} />}
      <EditionFacts edition={edition} />
      {parts.length > 0 && (
        <div className={layout.row}>
          <MemoButton revision={edition.key} edition={edition.edition} />
        </div>
      )}
      {edition.body === undefined && bodies.length > 0 && (
        <p>{words.goesTo(bodies.map((body) => words.body[body]).join(words.or))}</p>
      )}
      <Section title={words.contents}>
        {parts.length === 0 && <p className={layout.quiet}>{words.contentsNone}</p>}
        <List of={parts} by="draft">
          {(part) => (
            <EditionPart part={part} mayTakeOut={isWriting && deeds.includes('submit')} isOut={state === 'published'} />
          )}
        </List>
        <LooseDrafts edition={edition} />
      </Section>
      {asks && parts.length > 0 && <EditionReach edition={edition} mayWork={mayAct && edition.next !== undefined} />}
      {asks && parts.length > 0 && deeds.includes('schedule') && <EditionStarts edition={edition} />}
      {edition.words && <SignedWords words={edition.words} />}
      {asks && state === 'published' && edition.document === 'handbook' && (
        <section aria-label={words.coverage}>
          <Suspense fallback={null}>
            <Distribution of={edition.edition} />
          </Suspense>
        </section>
      )}
    </>
  );
}

/** Drafts that are in no edition: each may be put in this one, and taken out again. */
function LooseDrafts({ edition }: { edition: Edition }) {
  const words = useText('revisions');
  const action = useAction('putInRevision');
  if (edition.loose.length === 0) return null;
  return (
    <section aria-label={words.loose}>
      <h3 className={layout.subheading}>{words.loose}</h3>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <ul className={layout.tightList}>
        {edition.loose.map((part) => (
          <li key={part.draft} className={layout.entry}>
            <span className={layout.entryName}>{partName(part)}</span>
            <div className={layout.actions}>
              <Press
                of={action}
                send={{ draft: part.draft, revision: edition.key }}
                aria-label={words.putInOf(part.title)}
              >
                {words.putIn}
              </Press>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
