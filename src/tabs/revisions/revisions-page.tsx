import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { BoardWords } from './board-words.tsx';
import { DescribeForm } from './describe-form.tsx';
import { type EditionLine, nameOf, nextOf, pathOf, rolesWords } from './edition.ts';
import { JourneyLine } from './journey-line.tsx';
import { MandateUseNotice } from './mandate-use-notice.tsx';
import { StandingMandates } from './standing-mandates.tsx';

type View = ViewData<'revisions'>;

/**
 * *Udgaver* (S13, S16, S70, S73): what waits for the reader first, then what is on its way, mandates and Direktionen's
 * words.
 */
export default function RevisionsPage() {
  const words = useText('revisions');
  const view = useView('revisions', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => <All data={data} />}
    </ViewPage>
  );
}

function All({ data }: { data: View }) {
  const words = useText('revisions');
  const isRed = ({ use }: EditionLine) => use !== undefined && use.state !== 'told';
  const isOnItsWay = (edition: EditionLine) => edition.next !== undefined;
  const onItsWay = data.revisions.filter(isOnItsWay);
  const toTell = data.revisions.filter((edition) => isRed(edition) && !isOnItsWay(edition));
  const finished = data.revisions.filter((edition) => !isOnItsWay(edition) && !isRed(edition));
  const list = (some: readonly EditionLine[]) => (
    <List of={some} by="key">
      {(edition) => <EditionCard edition={edition} />}
    </List>
  );
  return (
    <>
      <p className={layout.lead}>{words.lead}</p>
      <EvaluationLine evaluation={data.evaluation} />
      {data.may.start && <StartEdition suggested={data.suggestedEdition} />}
      {onItsWay.length === 0 ? (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      ) : (
        <Section title={words.onTheWay}>{list(onItsWay)}</Section>
      )}
      {toTell.length > 0 && (
        <Section title={words.uses.title}>
          <p className={layout.quiet}>{words.uses.lead}</p>
          {list(toTell)}
        </Section>
      )}
      <StandingMandates data={data} />
      <BoardWords data={data} />
      {finished.length > 0 && <Folded title={words.finished(finished.length)}>{list(finished)}</Folded>}
    </>
  );
}

/** When the policy's fixed evaluation is due (S70): a warning from ninety days before. */
function EvaluationLine({ evaluation }: { evaluation: View['evaluation'] }) {
  const onDay = useDay();
  const away = useAway();
  const words = useText('revisions').evaluation;
  if (!evaluation) return <p className={layout.quiet}>{words.none}</p>;
  const day = onDay(evaluation.on);
  if (evaluation.state === 'later') return <p className={layout.quiet}>{words.later(day)}</p>;
  if (evaluation.state === 'late') return <Notice kind="error" title={words.late(day)} />;
  return <Notice kind="warning" title={words.soon(day, away(evaluation.on))} />;
}

/** One edition on the list: how far it is, and whose turn it is. */
function EditionCard({ edition }: { edition: EditionLine }) {
  const words = useText('revisions');
  const { state, changeType, parts, journey, next, isMine, use, why } = edition;
  const name = nameOf(edition, words);
  return (
    <article className={layout.card} aria-label={name}>
      <div className={layout.row}>
        {isMine && <StatusWord kind="new">{words.mine}</StatusWord>}
        <StatusWord kind={state === 'published' ? 'done' : state === 'withdrawn' ? 'withdrawn' : 'changed'}>
          {words.state[state]}
        </StatusWord>
        <span className={layout.quiet}>
          {words.changeType[changeType]} · {words.parts(parts)}
        </span>
      </div>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{why}</p>
      {state !== 'withdrawn' && <JourneyLine journey={journey} />}
      {use && <MandateUseNotice use={use} />}
      {next && (
        <p>
          {words.nextTitle}: {words.next[nextOf(edition) ?? next.deed]}. {words.whoNext(rolesWords(next.roles, words))}
        </p>
      )}
      <div className={layout.actions}>
        <LinkButton to={pathOf(edition)}>{words.open(name)}</LinkButton>
      </div>
    </article>
  );
}

/** Begins an edition, and goes to it: the next thing is to put drafts in it. */
function StartEdition({ suggested }: { suggested: string }) {
  const words = useText('revisions');
  const action = useAction('startRevision');
  const go = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div className={layout.actions}>
        <Action appearance="primary" onClick={() => setOpen(true)}>
          {words.start}
        </Action>
      </div>
    );
  }
  const begin = { document: 'handbook', edition: suggested, changeType: 'content', why: '' } as const;
  return (
    <div className={layout.card}>
      <DescribeForm
        label={words.start}
        begin={{ ...begin, touchesStaff: false, strategyLink: '' }}
        sending={action}
        onClose={() => {
          action.reset();
          setOpen(false);
        }}
        onSave={(described) => action.mutate(described, { onSuccess: () => go(pathOf(described)) })}
      />
    </div>
  );
}
