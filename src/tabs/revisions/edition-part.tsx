import { useAction } from '../api-hooks.tsx';
import { LinkButton, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { MarkedWords } from '../reading/marked-words.tsx';
import { changeGroups } from '../reading/rule/change-groups.ts';
import { ChangePart } from '../reading/rule/change-part.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';
import { partName } from './part-name.ts';

interface EditionPartProps {
  part: Edition['parts'][number];
  /** Drafts may be taken out while the edition is being written. */
  mayTakeOut: boolean;
  isOut: boolean;
}

/** One text of an edition: which version it becomes, what it asks of whom, what it lacks, and what is new in it. */
export function EditionPart({ part, mayTakeOut, isOut }: EditionPartProps) {
  const day = useDay();
  const words = useText('revisions');
  const action = useAction('putInRevision');
  const { draft, document, subject, base, becomes, material, whatsNew, faults, changed, opinion, comparison } = part;
  const title = partName(part);
  const asks = document === 'page' ? words.pageQuiet : material ? words.material : words.notMaterial;
  const whenOut = isOut ? words.begunWhenOut : words.beginsWhenOut;
  const begins = part.beginsOn ? words.begins(day(part.beginsOn)) : whenOut;
  return (
    <article className={layout.card} aria-label={title}>
      <h3 className={layout.subheading}>{title}</h3>
      <div className={layout.row}>
        <StatusWord kind={base === undefined ? 'new' : 'changed'}>{words.becomes(base, becomes)}</StatusWord>
        {/* Nobody reads a new rule again. */}
        {(document === 'page' || base !== undefined) && (
          <StatusWord kind={material && document === 'rule' ? 'round' : 'reference'}>{asks}</StatusWord>
        )}
        {changed && <StatusWord kind="urgent">{words.changedOnTable}</StatusWord>}
        {opinion && <StatusWord kind={opinion === 'agrees' ? 'done' : 'urgent'}>{words.opinion[opinion]}</StatusWord>}
      </div>
      {whatsNew && <p>{whatsNew}</p>}
      <p className={layout.quiet}>
        {begins}
        {part.people !== undefined && ` · ${words.asks(part.people)}`}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{words.draftFault[fault]}</li>
          ))}
        </ul>
      )}
      {comparison.length === 0 ? (
        // What is out is compared with itself.
        !isOut && <p className={layout.quiet}>{words.compare(0)}</p>
      ) : (
        <Folded
          title={base === undefined ? words.compareNew : words.compare(comparison.length)}
          label={`${base === undefined ? words.compareNew : words.compare(comparison.length)}: ${title}`}
        >
          {changeGroups(comparison).map(({ key, heading, under, parts }) => (
            <section key={key}>
              {(heading || under) && (
                <h4 className={layout.entryName} lang="da">
                  {heading ? <MarkedWords marks={heading.marks} /> : under}
                </h4>
              )}
              {parts.map((one) => (
                <ChangePart key={one.key} part={one} lang="da" />
              ))}
            </section>
          ))}
        </Folded>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {mayTakeOut && (
        <div className={layout.actions}>
          <LinkButton to={`/draft/${subject}`} aria-label={words.writeOf(title)}>
            {words.write}
          </LinkButton>
          <Press of={action} send={{ draft }} aria-label={words.takeOutOf(title)}>
            {words.takeOut}
          </Press>
        </div>
      )}
    </article>
  );
}
