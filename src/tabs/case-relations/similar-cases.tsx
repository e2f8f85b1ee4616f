import { useAction } from '../api-hooks.tsx';
import { CaseState } from '../cases/case-state.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Action, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { RefusedStep } from './refused-step.tsx';
import type { Relations } from './relations.ts';

/** Cases that look like this one and why, with a way to lay two reports of one event together and apart again. */
export function SimilarCases({ number, relations }: { number: string; relations: Relations }) {
  const when = useWhen();
  const words = useText('cases').relations.links;
  const { notice, done } = useSaid();
  const merge = useAction('mergeCases');
  const part = useAction('partCases');
  const busy = merge.isPending || part.isPending;
  const { key, similar, parts, mergedInto } = relations;
  const others = similar.filter((one) => !parts.some((absorbed) => absorbed.key === one.key));

  function apart(absorbed: string): void {
    merge.reset();
    if (!busy) part.mutate({ key: absorbed }, { onSuccess: () => done(words.parted) });
  }

  function together(other: Relations['similar'][number]): void {
    part.reset();
    if (busy) return;
    merge.mutate(
      { key: other.key, seen: other.seen, into: number },
      { onSuccess: () => done(words.merged(other.number)) },
    );
  }

  return (
    <Section title={words.similar}>
      {notice}
      {!busy && <RefusedStep fault={merge.error ?? part.error} />}
      {mergedInto !== undefined && (
        <Notice kind="info" title={words.mergedInto(mergedInto)}>
          <div className={layout.row}>
            <TextLink to={`/case/${mergedInto}`}>{words.open(mergedInto)}</TextLink>
            {relations.mayPutAway && <Action onClick={() => apart(key)}>{words.part}</Action>}
          </div>
        </Notice>
      )}
      {parts.length > 0 && (
        <>
          <h3 className={layout.subheading}>{words.parts}</h3>
          <ul className={layout.list}>
            {parts.map((absorbed) => (
              <li key={absorbed.key} className={layout.card}>
                <TextLink to={`/case/${absorbed.number}`}>{words.open(absorbed.number)}</TextLink>
                <p className={layout.quiet}>{words.discovered(when(absorbed.discoveredAt))}</p>
                <Action aria-label={words.partOf(absorbed.number)} onClick={() => apart(absorbed.key)}>
                  {words.part}
                </Action>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={layout.quiet}>{words.similarHelp}</p>
      {others.length === 0 && <p className={layout.lead}>{words.none}</p>}
      <ul className={layout.list}>
        {others.map((other) => (
          <li key={other.key} className={layout.card}>
            <TextLink to={`/case/${other.number}`}>{words.open(other.number)}</TextLink>
            <div className={layout.row}>
              <CaseState line={{ status: other.status, outcome: 'notAssessed' }} />
              <span>{other.reasons.map((reason) => words.reason[reason]).join(', ')}</span>
            </div>
            <p className={layout.quiet}>{words.reported(when(other.reportedAt))}</p>
            {other.mayMerge && (
              <Action aria-label={words.mergeOf(other.number)} onClick={() => together(other)}>
                {words.merge}
              </Action>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
