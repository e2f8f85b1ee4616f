import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import type { NotificationField } from '../../features/cases/papers/form/notification-field.ts';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { type TextOf, useText } from '../use-text.ts';
import { AnswerField } from './answer-field.tsx';
import { CopyButton } from './copy-button.tsx';
import { KeptConflict } from './kept-conflict.tsx';
import { type PaperPlace, slotOf } from './unsent-words.ts';
import { type KeptPlace, useKeptText } from './use-kept-text.ts';

export type FieldState = 'missing' | 'fromCase' | 'written' | 'notNeeded' | 'asBefore';

export const fieldKinds: Readonly<Record<FieldState, StatusKind>> = {
  missing: 'owed',
  fromCase: 'reference',
  written: 'changed',
  notNeeded: 'withdrawn',
  asBefore: 'replaced',
};

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  status: { minHeight: '20px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PaperFieldProps {
  caseKey: string;
  place: PaperPlace;
  heading: string;
  /** The authority's and the letter's headings keep their own language. */
  headingLanguage?: Language;
  hint?: string | undefined;
  /** How it is answered; several lines where it is left out. */
  as?: Pick<NotificationField, 'answer' | 'choices' | 'several'>;
  text: string;
  /** Absent where a field has no words of the case to follow. */
  state?: FieldState;
  traces: readonly Trace[];
  readOnly?: boolean;
  /** Where it is remembered that it has been copied. */
  copySlot?: string | undefined;
  /** Asks for what depends on the field: what is lacking, the check of its words. */
  onKept: () => void;
}

/** One field of a paper: kept while it is written, checked for personal data, copied alone. */
export function PaperField(props: PaperFieldProps) {
  const {
    caseKey,
    place,
    heading,
    headingLanguage,
    hint,
    as,
    state,
    traces,
    readOnly = false,
    copySlot,
    onKept,
  } = props;
  const styles = useStyles();
  const words = useText('cases').casePapers;
  const kept = useKeptText(
    useMemo((): KeptPlace => paperPlace(caseKey, place), [caseKey, place]),
    props.text,
    onKept,
  );
  const isChanging = kept.state === 'waiting' || kept.state === 'saving' || kept.state === 'failed';
  return (
    <div className={styles.box}>
      <AnswerField
        label={<span lang={headingLanguage}>{heading}</span>}
        hint={hint}
        value={kept.text}
        {...(as && { as })}
        readOnly={readOnly}
        onWrite={kept.write}
        onDone={kept.flush}
      />
      <div className={layout.row}>
        {state !== undefined && <StatusWord kind={fieldKinds[state]}>{words.state[state]}</StatusWord>}
        {kept.text !== '' && (isChanging ? <span>{words.checkLater}</span> : <FieldCheck traces={traces} />)}
        {kept.text !== '' && <CopyButton text={kept.text} of={heading} slot={copySlot} />}
        {state === 'written' && !readOnly && (
          <Action appearance="subtle" aria-label={words.fromCaseOf(heading)} onClick={kept.followCase}>
            {words.fromCase}
          </Action>
        )}
        <span role="status" className={styles.status}>
          {kept.state === 'same' || kept.state === 'conflict' || kept.state === 'refused' ? '' : words.kept[kept.state]}
          {kept.state === 'kept' && kept.masked.length > 0 && `. ${words.kept.masked}`}
        </span>
      </div>
      {kept.state === 'refused' && <CaseFault fault={kept.fault} />}
      <KeptConflict of={kept} />
    </div>
  );
}

function paperPlace(caseKey: string, place: PaperPlace): KeptPlace {
  return {
    slot: slotOf(caseKey, place),
    save: async (api, text, seen) => (await api.action('savePaper', { key: caseKey, place, text, seen })).record,
  };
}

type Papers = ViewData<'casePapers'>;

type Trace = Papers['story'][number]['traces'][number];

/** What was found in a field that points at people, in words. */
function tracesInWords(traces: readonly Trace[], words: TextOf<'cases'>['casePapers']): string {
  return traces.map(({ what, shown }) => words.trace[what](shown)).join(', ');
}

/** The check of one field: clean, or what was found. */
export function FieldCheck({ traces }: { traces: readonly Trace[] }) {
  const words = useText('cases').casePapers;
  if (traces.length === 0) return <span className={layout.quiet}>{words.clean}</span>;
  return <StatusWord kind="urgent">{words.found(tracesInWords(traces, words))}</StatusWord>;
}
