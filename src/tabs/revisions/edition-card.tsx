import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { type EditionLine, nameOf, pathOf, rolesWords } from './edition.ts';
import { JourneyLine } from './journey-line.tsx';
import { MandateUseNotice } from './mandate-use-notice.tsx';

/** One edition on the list: how far it is, and whose turn it is. */
export function EditionCard({ edition, today }: { edition: EditionLine; today: string }) {
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
      {state !== 'withdrawn' && <JourneyLine journey={journey} today={today} />}
      {use && <MandateUseNotice use={use} today={today} />}
      {next && (
        <p>
          {words.nextTitle}: {words.next[next.deed]}. {words.whoNext(rolesWords(next.roles, words))}
        </p>
      )}
      <div className={layout.actions}>
        <LinkButton to={pathOf(edition)}>{words.open(name)}</LinkButton>
      </div>
    </article>
  );
}
