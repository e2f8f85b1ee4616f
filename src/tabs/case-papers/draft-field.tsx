import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import { type Draft, shortOf } from './draft-text.ts';
import { FieldCheck, fieldKinds, PaperField } from './paper-field.tsx';
import { type PaperPlace, slotOf, unsentIn } from './unsent-words.ts';

const useStyles = makeStyles({
  read: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What a first notification says of these is the case's own story, which letter and file are made from too. */
const stories: Readonly<Partial<Record<Draft['fields'][number]['field'], 'effects' | 'remedies'>>> = {
  effectsSeen: 'effects',
  measures: 'remedies',
};

interface DraftFieldProps {
  papers: ViewData<'casePapers'>;
  turn: number;
  field: Draft['fields'][number];
  /** Somebody wants to write in it. */
  onOpen?: () => void;
  onKept: () => void;
}

/** One question of the notification: what the case says to be read, and what is lacking to be written. */
export function DraftField({ papers, turn, field: one, onOpen, onKept }: DraftFieldProps) {
  const { field, heading, state, text, traces } = one;
  const { language } = useSpeech();
  const { help } = notificationForm[field];
  const isStory = turn === 1 && state !== 'written';
  const story = isStory ? stories[field] : undefined;
  const place = useMemo(
    (): PaperPlace => (story ? { paper: 'story', field: story } : { paper: 'draft', turn, field }),
    [story, turn, field],
  );
  const isSaid = state !== 'missing' && state !== 'written';
  const [isOpen, open] = useState(!isSaid || unsentIn(slotOf(papers.key, place)) !== undefined);
  const [isAsked, ask] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) box.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isAsked]);
  if (!isOpen && isSaid) {
    const edit = () => {
      open(true);
      ask(true);
      onOpen?.();
    };
    return <ReadField field={one} {...(papers.isOpen && { onEdit: edit })} />;
  }
  // The headings are the authority's own words, in Danish: others are told what they ask.
  const hint = [language === 'da' ? undefined : shortOf(field, language), help?.[language === 'en' ? 1 : 0]];
  return (
    <div ref={box}>
      <PaperField
        key={place.paper}
        caseKey={papers.key}
        place={place}
        heading={heading}
        headingLanguage="da"
        hint={hint.filter((part) => part !== undefined).join('. ')}
        as={notificationForm[field]}
        text={text}
        state={state}
        traces={traces}
        readOnly={!papers.isOpen}
        onKept={onKept}
      />
    </div>
  );
}

/** What the case says, to be read and copied; it is written over when somebody asks for it. */
function ReadField({
  field: { heading, state, text, traces },
  onEdit,
}: {
  field: Draft['fields'][number];
  onEdit?: () => void;
}) {
  const styles = useStyles();
  const words = useText('cases').casePapers;
  return (
    <div className={styles.read}>
      <h4 lang="da" className={styles.heading}>
        {heading}
      </h4>
      {text !== '' && (
        <p lang="da" className={styles.text}>
          {text}
        </p>
      )}
      <div className={layout.row}>
        <StatusWord kind={fieldKinds[state]}>{words.state[state]}</StatusWord>
        {traces.length > 0 && <FieldCheck traces={traces} />}
        {text !== '' && <CopyButton text={text} of={heading} />}
        {onEdit && (
          <Action appearance="subtle" aria-label={words.draft.editOf(heading)} onClick={onEdit}>
            {words.draft.edit}
          </Action>
        )}
      </div>
    </div>
  );
}
