import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { isAsked } from '../../features/cases/papers/authority-draft.ts';
import { notificationSections } from '../../features/cases/papers/form/notification-field.ts';
import { notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { DraftField } from './draft-field.tsx';
import { DraftIndex } from './draft-index.tsx';
import { DraftSection } from './draft-section.tsx';
import type { Draft } from './draft-text.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px 24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 1100px)': { gridTemplateColumns: '240px minmax(0, 1fr)', alignItems: 'start' },
  },
  sections: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
});

interface DraftFieldsProps {
  papers: ViewData<'casePapers'>;
  draft: Draft;
  onKept: () => void;
}

/** The questions of a draft under the sections of the form; what is not asked for here is folded behind them. */
export function DraftFields({ papers, draft, onKept }: DraftFieldsProps) {
  const styles = useStyles();
  const words = useText('cases').casePapers.draft;
  // Who writes in one of the folded ones keeps it under the hand.
  const [opened, open] = useState<readonly string[]>([]);
  const isFolded = ({ field, state }: Draft['fields'][number]) => !isAsked({ state }) || opened.includes(field);
  const folded = draft.fields.filter(isFolded);
  const sections = notificationSections.flatMap((section) => {
    const fields = draft.fields.filter((one) => notificationForm[one.field].section === section && !isFolded(one));
    return fields.length === 0 ? [] : [{ section, fields }];
  });
  const drawn = (one: Draft['fields'][number], onOpen?: () => void) => (
    <DraftField
      key={one.field}
      papers={papers}
      turn={draft.turn}
      field={one}
      {...(onOpen && { onOpen })}
      onKept={onKept}
    />
  );
  return (
    <div className={styles.columns}>
      <DraftIndex caseKey={papers.key} turn={draft.turn} sections={sections} />
      <div className={styles.sections}>
        {sections.map(({ section, fields }) => (
          <DraftSection key={section} section={section} caseKey={papers.key} draft={{ turn: draft.turn, fields }}>
            {fields.map((one) => drawn(one))}
          </DraftSection>
        ))}
        {folded.length > 0 && (
          <Folded title={words.others(folded.length)}>
            <div className={layout.form}>
              {folded.map((one) => drawn(one, () => open((some) => [...some, one.field])))}
            </div>
          </Folded>
        )}
      </div>
    </div>
  );
}
