import { useEffect } from 'react';
import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Action, BackLink, TextLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { DraftEditor } from './draft-editor.tsx';
import { DraftReader } from './draft-reader.tsx';
import { useSides } from './sides.ts';
import { sinceWords } from './since-words.ts';
import { subjectName } from './subject-name.ts';
import { WriteEdition } from './write-edition.tsx';

/** So often the page asks whether somebody else has written: it reads our own copy, never SharePoint. */
const live = { everyMs: 20_000 };

/** One draft: the editor for editors, the text and its checks for those who only read it (S15). */
export default function DraftPage() {
  const styles = useSides();
  const words = useText('drafts');
  const { subject = '' } = useParams();
  const me = useView('me', {});
  const view = useView('draft', { subject }, live);
  const isUnknown = view.error instanceof RefusedByServer && view.error.words.code === 'unknownDraft' && !view.data;
  return (
    <Page className={styles.page}>
      <BackLink to="/drafts">{words.back}</BackLink>
      {isUnknown ? (
        <NotBegun subject={subject} />
      ) : (
        <QueryBoundary view={me} titled lines={8}>
          {({ name }) => (
            <QueryBoundary view={view} titled lines={8}>
              {(draft) => <OneDraft key={draft.key} draft={draft} who={name} />}
            </QueryBoundary>
          )}
        </QueryBoundary>
      )}
    </Page>
  );
}

function NotBegun({ subject }: { subject: string }) {
  const words = useText('drafts');
  const me = useView('me', {}).data?.data;
  const name = subjectName({ document: /^r\d+$/.test(subject) ? 'rule' : 'page', subject });
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <EmptyState picture="shelf" title={words.notBegun(name)}>
        {me?.actions.includes('openDraft') && (
          <>
            <p>{words.notBegunNext}</p>
            <WriteEdition subject={subject} appearance="primary" />
          </>
        )}
      </EmptyState>
    </>
  );
}

/** Opening takes back what was put away: on a slow line it must not arrive after the press that puts it away. */
const turnOf = ({ key }: Pick<ViewData<'draft'>, 'key'>) => `draft:${key}`;

function OneDraft({ draft, who }: { draft: ViewData<'draft'>; who: string }) {
  const now = useNow();
  const { language } = useSpeech();
  const words = useText('drafts');
  const open = useAction('openDraft', { turn: turnOf(draft) });
  const { mutate } = open;
  const { document, subject, mayWrite, state, edition } = draft;
  const name = subjectName({ document, subject });

  // Coming here to write is said once, so that a second one is told.
  useEffect(() => {
    if (mayWrite) mutate(document === 'rule' ? { of: 'rule', rule: subject } : { of: 'page', page: subject });
  }, [mayWrite, document, subject, mutate]);

  const company = draft.company ?? open.data?.record.company;
  return (
    <>
      <PageTitle>{words.editorTitle(document === 'rule' ? name : '', draft.fields.title ?? words.unnamed)}</PageTitle>
      {company && mayWrite && (
        <Notice
          kind="info"
          role="status"
          title={words.company[company.did](company.name, sinceWords(company.at, now, language))}
        >
          <p>{words.company.help}</p>
        </Notice>
      )}
      {edition?.locked && state === 'open' && (
        <Notice kind="info" title={words.locked.title(edition.edition, words.state[edition.state])}>
          {/* Nobody is asked to write to themselves. */}
          <p>{words.locked.next(edition.who === who ? undefined : edition.who)}</p>
          <TextLink to={`/revision/${edition.edition}${subject === 'policy' ? '/policy' : ''}`}>
            {words.locked.open(edition.edition)}
          </TextLink>
        </Notice>
      )}
      {state === 'published' && <Notice kind="info" title={words.published} />}
      {state === 'discarded' && <IsAway draft={draft} />}
      {mayWrite ? (
        <DraftEditor draft={draft} who={who} name={name} />
      ) : (
        <DraftReader draft={draft} who={who} name={name} />
      )}
      {mayWrite && <PutAway draft={draft} />}
    </>
  );
}

/** That it has been put away, and the way back. */
function IsAway({ draft: { key } }: { draft: ViewData<'draft'> }) {
  const words = useText('drafts').put;
  const action = useAction('discardDraft', { turn: turnOf({ key }) });
  const me = useView('me', {}).data?.data;
  return (
    <>
      <Notice kind="info" role="status" title={words.isAway}>
        {me?.actions.includes('discardDraft') && (
          <Action onClick={() => action.mutate({ key, away: false })}>{words.undo}</Action>
        )}
      </Notice>
      {action.error && <RefusalNotice fault={action.error} />}
    </>
  );
}

/** Nothing is asked, since it is undone with one press. */
function PutAway({ draft: { key } }: { draft: ViewData<'draft'> }) {
  const words = useText('drafts').put;
  const action = useAction('discardDraft', { turn: turnOf({ key }) });
  return (
    <>
      <div>
        <Action appearance="subtle" onClick={() => action.mutate({ key, away: true })}>
          {words.away}
        </Action>
      </div>
      {action.error && <RefusalNotice fault={action.error} />}
    </>
  );
}
