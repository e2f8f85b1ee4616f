import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { Facts } from '../parts/facts.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import { DownloadButtons } from './download-buttons.tsx';
import { DraftFields } from './draft-fields.tsx';
import { type Draft, draftText } from './draft-text.ts';
import { LeftOver } from './left-over.tsx';
import { PaperField } from './paper-field.tsx';
import { SentForm } from './sent-form.tsx';
import { draftSlot, unsentIn } from './unsent-words.ts';
import { usePapers } from './use-papers.ts';

/** The notification to the authority: what was sent, what is being written, and the receipt. */
export default function DraftPart({ data: { line } }: CasePartProps) {
  const { view, again } = usePapers(line.number);
  return (
    <QueryBoundary view={view} lines={10}>
      {(papers) => <Drafts papers={papers} onKept={again} />}
    </QueryBoundary>
  );
}

function Drafts({ papers, onKept }: { papers: ViewData<'casePapers'>; onKept: () => void }) {
  const { casePapers } = useText('cases');
  const words = casePapers.draft;
  const { notice, say } = useSaid();
  const draft = papers.drafts.at(-1);
  // What has been begun is shown; a follow-up, or a notification of what is only registered, is asked for.
  const isBegun = draft?.fields.some(
    ({ state, field }) => state === 'written' || unsentIn(draftSlot(papers.key, draft.turn, field)) !== undefined,
  );
  const [opened, open] = useState(isBegun === true);
  if (!draft) return null;
  const sent = papers.drafts.slice(0, -1);
  const isFollowUp = draft.turn > 1;
  const isNotified = papers.art33 === 'yes' || papers.art33 === 'notAssessed';
  const isShown = opened || isBegun || (!isFollowUp && isNotified && papers.hasClock);
  const found = draft.fields.filter(({ traces }) => traces.length > 0);
  return (
    <>
      {(isFollowUp || !isShown) &&
        (papers.isOpen ? <StoryFields papers={papers} onKept={onKept} /> : <Story story={papers.story} />)}
      <Section title={isFollowUp && isShown ? words.followUpTitle(draft.earlierReceipt ?? '') : words.title}>
        {notice}
        {!papers.isOpen && <Notice kind="info" title={casePapers.closed} />}
        {!papers.hasClock && <Notice kind="info" title={words.noClock} />}
        {papers.hasClock && !isNotified && <Notice kind="info" title={words.notNotified} />}
        {sent.map((one) => (
          <SentDraft key={one.turn} draft={one} papers={papers} />
        ))}
        <LeftOver papers={papers} sent={sent} />
        {!isShown && papers.isOpen && (
          <div className={layout.actions}>
            <Action {...(isFollowUp && { appearance: 'primary' })} onClick={() => open(true)}>
              {isFollowUp ? words.followUp : words.write}
            </Action>
          </div>
        )}
        {isShown && (
          <>
            <p className={layout.quiet}>{isFollowUp ? words.followUpLead : words.lead}</p>
            <Contradictions papers={papers} />
            {found.length > 0 ? (
              <Notice kind="warning" title={casePapers.foundIn(found.map(({ heading }) => heading).join('; '))}>
                <p>{words.noPersons}</p>
              </Notice>
            ) : (
              <Notice kind="good" title={casePapers.cleanAll}>
                <p>{casePapers.checkIs}</p>
              </Notice>
            )}
            <TakeAlong papers={papers} draft={draft} />
          </>
        )}
      </Section>
      {isShown && <DraftFields key={draft.turn} papers={papers} draft={draft} onKept={onKept} />}
      {isShown && papers.isOpen && (
        <SentForm
          key={`sent ${draft.turn}`}
          papers={papers}
          turn={draft.turn}
          onSent={(receipt) => {
            say(words.sent.done(receipt));
            open(false);
          }}
        />
      )}
    </>
  );
}

/** A notification that was sent, folded: it does not change any more. */
function SentDraft({ draft, papers }: { draft: Draft; papers: ViewData<'casePapers'> }) {
  const atTime = useWhen();
  const words = useText('cases').casePapers.draft;
  const { turn, receiptNumber = '', sentAt } = draft;
  const when = sentAt === undefined ? '' : atTime(sentAt);
  const said = draft.fields.filter((field) => field.text !== '');
  return (
    <Folded title={words.was(turn, receiptNumber, when)}>
      <div className={layout.form}>
        <Facts facts={said.map(({ heading, text: value }) => ({ name: heading, value }))} />
        <TakeAlong papers={papers} draft={draft} />
      </div>
    </Folded>
  );
}

/** The whole notification, copied or as a file. */
function TakeAlong({ papers, draft }: { papers: ViewData<'casePapers'>; draft: Draft }) {
  const words = useText('cases').casePapers.draft;
  return (
    <DownloadButtons
      asked={{ key: papers.key, what: 'notification', turn: draft.turn }}
      formats={['docx']}
      labels={{ docx: words.word }}
      quiet
    >
      <CopyButton text={draftText(papers.title, draft)} />
    </DownloadButtons>
  );
}

/** What cannot be true at once, with the questions that say it. */
function Contradictions({ papers: { contradictions } }: { papers: ViewData<'casePapers'> }) {
  const words = useText('cases').casePapers.draft;
  if (contradictions.length === 0) return null;
  return (
    <Notice kind="warning" title={words.contradictions}>
      <ul className={layout.list}>
        {contradictions.map(({ what, fields }) => (
          <li key={`${what} ${fields.join(' ')}`}>
            {words.contradiction[what]}{' '}
            <span lang="da">({fields.map((field) => notificationForm[field].heading).join('; ')})</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What it led to and what was done: written once, used in draft, letter and file (GDPR art. 33(5)). */
function StoryFields({ papers, onKept }: { papers: ViewData<'casePapers'>; onKept: () => void }) {
  const words = useText('cases').casePapers.story;
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {papers.story.map(({ field, text, traces }) => (
        <PaperField
          key={field}
          caseKey={papers.key}
          place={storyPlaces[field]}
          heading={words.field[field]}
          hint={words.hint[field]}
          text={text}
          traces={traces}
          onKept={onKept}
        />
      ))}
    </Section>
  );
}

/** The same of a case that is closed, to be read. */
function Story({ story }: Pick<ViewData<'casePapers'>, 'story'>) {
  const words = useText('cases').casePapers.story;
  const said = story.filter(({ text }) => text !== '');
  if (said.length === 0) return null;
  return (
    <Section title={words.closed}>
      <Facts facts={said.map(({ field, text }) => ({ name: words.field[field], value: text }))} />
    </Section>
  );
}

/** The same each time, so that a field is the same field. */
const storyPlaces = {
  effects: { paper: 'story', field: 'effects' },
  remedies: { paper: 'story', field: 'remedies' },
} as const;
