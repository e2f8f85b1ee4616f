import { makeStyles } from '@fluentui/react-components';
import { PauseRegular } from '@fluentui/react-icons/svg/pause';
import { ReadAloudRegular } from '@fluentui/react-icons/svg/read-aloud';
import { StopRegular } from '@fluentui/react-icons/svg/stop';
import { useMemo, useRef } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { examplesFor, ruleText } from '../../../features/handbook/rule-text.ts';
import { textBlocks } from '../../../features/handbook/text-blocks.ts';
import { type Text, useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { changeGroups } from './change-groups.ts';
import { useReadAloud } from './read-aloud.ts';

// Narrow, so that all the tools stay in one row on a phone when the voice begins.
const useStyles = makeStyles({ button: { minWidth: '44px', paddingInline: '8px' } });

interface ReadAloudButtonsProps {
  rule: ViewData<'rule'>;
  /** Read instead of the rule. */
  change: Change | undefined;
}

/**
 * Start, pause, go on and stop; nothing at all where the device has no voice for the language. Comes with the reader of
 * Markdown, after the page.
 */
export default function ReadAloudButtons({ rule, change }: ReadAloudButtonsProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.reading.tools;
  const main = useRef<HTMLButtonElement>(null);
  // A voice for one language makes nonsense of the other.
  const whatsNew = change?.language === rule.whatsNewLanguage ? rule.whatsNew : undefined;
  const passages = useMemo(
    () => (change ? changePassages(change, whatsNew, text) : rulePassages(rule.text, rule.areas)),
    [change, whatsNew, rule.text, rule.areas, text],
  );
  const aloud = useReadAloud(passages, (change ?? rule).language);
  if (!aloud) return null;
  const { state, read, pause, stop } = aloud;
  return (
    <>
      <Action
        ref={main}
        className={styles.button}
        icon={state === 'reading' ? <PauseRegular /> : <ReadAloudRegular />}
        onClick={state === 'reading' ? pause : read}
      >
        {state === 'reading' ? words.pause : state === 'paused' ? words.goOn : words.readAloud}
      </Action>
      {state !== 'silent' && (
        <Action
          appearance="subtle"
          className={styles.button}
          icon={<StopRegular />}
          aria-label={words.stop}
          title={words.stop}
          onClick={() => {
            stop();
            // This button goes: the focus stays beside where it was.
            main.current?.focus();
          }}
        />
      )}
    </>
  );
}

type Change = NonNullable<ViewData<'rule'>['change']>;

/** A rule as it is read aloud: heading by heading and paragraph by paragraph, in the order of the page. */
function rulePassages(markdown: string, areas: ViewData<'rule'>['areas']): readonly string[] {
  const { lead, sections, examples } = ruleText(markdown);
  const ask = sections.filter(({ kind }) => kind === 'ask');
  return [
    { title: '', body: lead },
    ...sections.filter(({ kind }) => kind !== 'ask'),
    ...examplesFor(examples, areas).own,
    ...ask,
  ].flatMap(({ title, body }) => [...(title ? [title] : []), ...textBlocks(body).map(({ text }) => text)]);
}

/** The changes as they are read aloud: what came and what went, said before each; then what is only corrected, as it is now. */
function changePassages(change: Change, whatsNew: string | undefined, text: Text): readonly string[] {
  const { kind: said } = text.reading.change;
  const groups = changeGroups(change.parts).flatMap(({ under, parts }) => [
    ...(under ? [under] : []),
    ...parts.map(({ kind, marks }) => {
      const words = marks.filter((mark) => kind === 'removed' || mark.kind !== 'removed').map((mark) => mark.text);
      return `${said[kind]}: ${words.join('')}`;
    }),
  ]);
  return [...(whatsNew ? [whatsNew] : []), ...groups];
}
