import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { isAsked } from '../../features/cases/papers/authority-draft.ts';
import { notificationSections } from '../../features/cases/papers/form/notification-field.ts';
import { notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { DraftField } from './draft-field.tsx';
import type { Draft } from './draft-text.ts';

interface DraftFieldsProps {
  papers: ViewData<'casePapers'>;
  draft: Draft;
  onKept: () => void;
}

/** The questions of a draft under the sections of the form; what is not asked for here is folded behind them. */
export function DraftFields({ papers, draft, onKept }: DraftFieldsProps) {
  const words = useText('cases').casePapers.draft;
  // Who writes in one of the folded ones keeps it under the hand.
  const [opened, open] = useState<readonly string[]>([]);
  const isFolded = ({ field, state }: Draft['fields'][number]) => !isAsked({ state }) || opened.includes(field);
  const folded = draft.fields.filter(isFolded);
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
    <>
      {notificationSections.map((section) => {
        const fields = draft.fields.filter((one) => notificationForm[one.field].section === section && !isFolded(one));
        if (fields.length === 0) return null;
        return (
          <Section key={section} title={words.section[section]} level={3} small>
            {fields.map((one) => drawn(one))}
          </Section>
        );
      })}
      {folded.length > 0 && (
        <Folded title={words.others(folded.length)}>
          <div className={layout.form}>
            {folded.map((one) => drawn(one, () => open((some) => [...some, one.field])))}
          </div>
        </Folded>
      )}
    </>
  );
}
