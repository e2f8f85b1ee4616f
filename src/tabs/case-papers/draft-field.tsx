import { makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { notificationForm } from '../../features/cases/papers/form/notification-form.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { useCopied } from './copied-fields.ts';
import { CopyButton } from './copy-button.tsx';
import { type Draft, shortOf } from './draft-text.ts';
import { FieldCheck, fieldKinds, PaperField } from './paper-field.tsx';
import { draftSlot, type PaperPlace, slotOf, unsentIn } from './unsent-words.ts';

const useStyles = makeStyles({
  read: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', columnGap: '8px' },
  actions: { display: 'flex', flexShrink: 0 },
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
  const copySlot = draftSlot(papers.key, turn, field);
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
    return <ReadField field={one} copySlot={copySlot} {...(papers.isOpen && { onEdit: edit })} />;
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
        copySlot={copySlot}
        onKept={onKept}
      />
    </div>
  );
}

/** What the case says, to be read and copied; it is written over when somebody asks for it. */
function ReadField({
  field: { heading, state, text, traces },
  copySlot,
  onEdit,
}: {
  field: Draft['fields'][number];
  copySlot: string;
  onEdit?: () => void;
}) {
  const styles = useStyles();
  const words = useText('cases').casePapers;
  const isCopied = useCopied().has(copySlot, text);
  return (
    <div className={styles.read}>
      <div className={styles.top}>
        <h4 lang="da" className={styles.heading}>
          {heading}
        </h4>
        <div className={styles.actions}>
          {onEdit && (
            <Action
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={words.draft.editOf(heading)}
              onClick={onEdit}
            />
          )}
          {text !== '' && <CopyButton text={text} of={heading} slot={copySlot} small />}
        </div>
      </div>
      {text !== '' && (
        <p lang="da" className={styles.text}>
          {text}
        </p>
      )}
      {(isCopied || state !== 'fromCase' || traces.length > 0) && (
        <div className={layout.row}>
          {isCopied && <StatusWord kind="done">{words.copied}</StatusWord>}
          {state !== 'fromCase' && <StatusWord kind={fieldKinds[state]}>{words.state[state]}</StatusWord>}
          {traces.length > 0 && <FieldCheck traces={traces} />}
        </div>
      )}
    </div>
  );
}
