import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import { DraftFields } from './draft-fields.tsx';
import { type Draft, draftText, missingSentence } from './draft-text.ts';
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
  const speech = useSpeech();
  const caseText = useText('cases');
  const { casePapers } = caseText;
  const words = casePapers.draft;
  const { notice, say } = useSaid();
  const [opened, open] = useState(false);
  const draft = papers.drafts.at(-1);
  if (!draft) return null;
  const sent = papers.drafts.slice(0, -1);
  const isFollowUp = draft.turn > 1;
  // A follow-up that has been begun is shown; one that has not is asked for.
  const isBegun = draft.fields.some(
    ({ state, field }) => state === 'written' || unsentIn(draftSlot(papers.key, draft.turn, field)) !== undefined,
  );
  const isShown = !isFollowUp || opened || isBegun;
  const found = draft.fields.filter(({ traces }) => traces.length > 0);
  return (
    <>
      <StoryFields papers={papers} onKept={onKept} />
      <Section title={isFollowUp && isShown ? words.followUpTitle(draft.earlierReceipt ?? '') : words.title}>
        {notice}
        {!papers.isOpen && <Notice kind="info" title={casePapers.closed} />}
        {!papers.hasClock && <Notice kind="info" title={words.noClock} />}
        {sent.map((one) => (
          <SentDraft key={one.turn} draft={one} title={papers.title} />
        ))}
        <LeftOver papers={papers} sent={sent} />
        {!isShown && papers.isOpen && (
          <div className={layout.actions}>
            <Action appearance="primary" onClick={() => open(true)}>
              {words.followUp}
            </Action>
          </div>
        )}
        {isShown && (
          <>
            <p className={layout.quiet}>{isFollowUp ? words.followUpLead : words.lead}</p>
            <p className={layout.lead}>{missingSentence(papers, speech.language, caseText)}</p>
            {found.length > 0 ? (
              <Notice kind="warning" title={casePapers.foundIn(found.map(({ heading }) => heading).join('; '))}>
                <p>{words.noPersons}</p>
              </Notice>
            ) : (
              <Notice kind="good" title={casePapers.cleanAll}>
                <p>{casePapers.checkIs}</p>
              </Notice>
            )}
            <div className={layout.row}>
              <CopyButton text={draftText(papers.title, draft)} />
            </div>
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
function SentDraft({ draft, title }: { draft: Draft; title: string }) {
  const atTime = useWhen();
  const words = useText('cases').casePapers.draft;
  const { turn, receiptNumber = '', sentAt } = draft;
  const when = sentAt === undefined ? '' : atTime(sentAt);
  const said = draft.fields.filter((field) => field.text !== '');
  return (
    <Folded title={words.was(turn, receiptNumber, when)}>
      <div className={layout.form}>
        <Facts facts={said.map(({ heading, text: value }) => ({ name: heading, value }))} />
        <div className={layout.row}>
          <CopyButton text={draftText(title, draft)} />
        </div>
      </div>
    </Folded>
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
          readOnly={!papers.isOpen}
          onKept={onKept}
        />
      ))}
    </Section>
  );
}

/** The same each time, so that a field is the same field. */
const storyPlaces = {
  effects: { paper: 'story', field: 'effects' },
  remedies: { paper: 'story', field: 'remedies' },
} as const;
