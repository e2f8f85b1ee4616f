import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { sinceWords } from './since-words.ts';
import { subjectName } from './subject-name.ts';

interface DraftCardProps {
  draft: ViewData<'drafts'>['drafts'][number];
  mayWrite: boolean;
  now: string;
}

/** One draft in the list: by whom last, how far it is, what the DBR thinks, and which edition it is for. */
export function DraftCard({ draft, mayWrite, now }: DraftCardProps) {
  const { language } = useSpeech();
  const words = useText('drafts');
  const { document, subject, title, base, edition, opinion, opinionState, faults } = draft;
  const name = words.editorTitle(document === 'rule' ? subjectName(draft) : '', title ?? words.unnamed);
  const isLocked = edition?.locked === true;
  return (
    <div className={layout.card}>
      <h2 className={layout.subheading}>{name}</h2>
      <p className={layout.quiet}>
        {[
          ...(document === 'page' ? [words.page] : []),
          base === undefined ? words.fresh : words.basedOn(base),
          ...(draft.writtenBy ? [words.wrote(draft.writtenBy, sinceWords(draft.at, now, language))] : []),
        ].join(' · ')}
      </p>
      <div className={layout.row}>
        {isLocked && edition && (
          <StatusWord kind="locked">{`${words.edition(edition.edition)}: ${words.state[edition.state]}`}</StatusWord>
        )}
        {!isLocked && <StatusWord kind={faults === 0 ? 'done' : 'owed'}>{words.missing(faults)}</StatusWord>}
      </div>
      {!isLocked && <p>{words.progress(draft.done, draft.of)}</p>}
      {!isLocked && edition && <p>{words.edition(edition.edition)}</p>}
      <p>
        {opinion ? `DBR: ${words.opinion.said[opinion]}. ` : ''}
        {words.opinion[opinionState]}
      </p>
      <div>
        <LinkButton to={`/draft/${subject}`} aria-label={`${mayWrite && !isLocked ? words.goOn : words.read}: ${name}`}>
          {mayWrite && !isLocked ? words.goOn : words.read}
        </LinkButton>
      </div>
    </div>
  );
}
