import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { NotificationSection } from '../../features/cases/papers/form/notification-field.ts';
import { CasePlace } from '../cases/parts/case-place.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { useCopied } from './copied-fields.ts';
import type { Draft } from './draft-text.ts';
import { draftSlot } from './unsent-words.ts';

const useStyles = makeStyles({
  summary: { flexWrap: 'wrap', rowGap: '2px', width: 'auto' },
  // Short answers stand beside each other where there is room; they are asked from left to right.
  fields: {
    display: 'grid',
    gap: '20px 32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    alignItems: 'start',
    paddingBlockStart: tokens.spacingVerticalS,
  },
});

/** Where the index leads. */
export const placeOfSection = (section: NotificationSection) => `virk-${section}`;

/** How much of a section is lacking, and whether all of it has been copied. */
export function useSectionState(key: string, { turn, fields }: Pick<Draft, 'turn' | 'fields'>) {
  const copied = useCopied();
  return {
    lacking: fields.filter(({ state }) => state === 'missing').map(({ field }) => field),
    isCopied: fields.every(({ field, text }) => copied.has(draftSlot(key, turn, field), text)),
  };
}

interface DraftSectionProps {
  section: NotificationSection;
  caseKey: string;
  /** The draft with the fields of this section alone. */
  draft: Pick<Draft, 'turn' | 'fields'>;
  children: ReactNode;
}

/** A section of the form. It folds when all of it has been copied over, so that the next one stands on top. */
export function DraftSection({ section, caseKey, draft, children }: DraftSectionProps) {
  const styles = useStyles();
  const words = useText('cases').casePapers;
  const { lacking, isCopied } = useSectionState(caseKey, draft);
  const [isOpen, open] = useState(!isCopied);
  const place = placeOfSection(section);
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link of the index, pressed again, opens it again.
  useEffect(() => {
    if (hash === `#${place}`) open(true);
  }, [hash, key, place]);
  const before = useRef(isCopied);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCopied === before.current) return;
    before.current = isCopied;
    open(!isCopied);
    // The button that was pressed is folded away.
    if (isCopied) summary.current?.focus();
  }, [isCopied]);
  return (
    <CasePlace name={place}>
      <details className={layout.card} open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
        <summary ref={summary} className={mergeClasses(layout.summary, styles.summary)}>
          <h3 className={layout.subheading}>{words.draft.section[section]}</h3>
          {isCopied && <StatusWord kind="done">{words.copied}</StatusWord>}
          {lacking.length > 0 && <StatusWord kind="owed">{words.draft.lacking(lacking.length)}</StatusWord>}
        </summary>
        <div className={styles.fields}>{children}</div>
      </details>
    </CasePlace>
  );
}
