import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { ForEditors } from '../drafts/for-editors.tsx';
import { Action, Press, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useNow } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { Dealing, DoubtInput, Doubts } from './doubt-place.ts';
import { DoubtedPassage } from './doubted-passage.tsx';
import { SettleForm } from './settle-form.tsx';

interface DoubtCardProps {
  doubts: Doubts;
  maySettle: boolean;
  onSettled: (place: DoubtInput) => void;
}

/** A rule with all that is doubted in it, and what an editor may do about each. */
export function DoubtCard({ doubts, maySettle, onSettled }: DoubtCardProps) {
  const now = useNow();
  const words = useText('learning');
  const settle = useAction('settleLearning');
  const takeUp = useAction('takeUpDoubt');
  const [open, setOpen] = useState<string>();
  const { rule, version, questions, quotes, passages, lessons, tellable, versions, taken } = doubts;
  const name = ruleName(doubts);
  const asked = questions.open + questions.answered;
  const isFew = tellable === 'nothing';

  function save(place: DoubtInput, dealing: Dealing): void {
    if (settle.isPending) return;
    settle.mutate({ ...place, seenAt: now, dealing }, { onSuccess: () => onSettled(place) });
  }

  /** The button, or the form it has opened. @param id which of the doubts on the card */
  const settling = (id: string, what: string, place: DoubtInput) =>
    !maySettle ? null : open === id ? (
      <SettleForm
        label={words.settleOf(what)}
        versions={versions}
        sending={settle}
        onSave={(dealing) => save(place, dealing)}
        onClose={() => setOpen(undefined)}
      />
    ) : (
      <div>
        <Action
          aria-label={words.settleOf(what)}
          onClick={() => {
            settle.reset();
            setOpen(id);
          }}
        >
          {words.settle}
        </Action>
      </div>
    );

  return (
    <article className={layout.card} aria-label={name}>
      <h2 className={layout.subheading}>{name}</h2>
      <p className={layout.quiet}>{isFew ? words.few : summary(doubts, words)}</p>
      {passages.length > 0 && (
        <section>
          <h3 className={layout.entryName}>{words.places}</h3>
          {passages.map((passage) => (
            <DoubtedPassage key={passage.passage} passage={passage} isFew={isFew}>
              {settling(passage.passage, passage.text, { rule, version, passage: passage.passage })}
            </DoubtedPassage>
          ))}
        </section>
      )}
      {asked > 0 && (
        <section className={layout.entry}>
          <h3 className={layout.entryName}>{words.questionsTitle}</h3>
          <p>{isFew ? words.asked : words.questions(questions.open, questions.answered)}</p>
          {questions.overdue > 0 && <StatusWord kind="urgent">{words.overdue(questions.overdue)}</StatusWord>}
          {quotes.length > 0 && (
            <>
              <p className={layout.quiet}>{words.quoted}</p>
              <ul>
                {quotes.map((quote) => (
                  <li key={quote}>{words.line(quote)}</li>
                ))}
              </ul>
            </>
          )}
          {settling('questions', `${words.theQuestions}, ${name}`, { rule, version })}
        </section>
      )}
      {lessons.length > 0 && (
        <section className={layout.entry}>
          <h3 className={layout.entryName}>{words.lessonsTitle}</h3>
          <ul>
            {lessons.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      {takeUp.error && !takeUp.isPending && <RefusalNotice fault={takeUp.error} />}
      <div className={layout.row}>
        <TextLink to={`/handbook/rule/${rule}`}>{words.open(rule.toUpperCase())}</TextLink>
        <ForEditors subject={rule} />
        {taken && <StatusWord kind="round">{words.taken}</StatusWord>}
        {!taken && maySettle && (
          <Press of={takeUp} send={{ rule, version }} busy={words.taking} aria-label={words.takeUpOf(name)}>
            {words.takeUp}
          </Press>
        )}
      </div>
    </article>
  );
}

function summary({ passages, questions, lessons }: Doubts, words: TextOf<'learning'>): string {
  return [
    ...(passages.length > 0 ? [words.marks(passages.length)] : []),
    ...(questions.open + questions.answered > 0 ? [words.questions(questions.open, questions.answered)] : []),
    ...(lessons.length > 0 ? [words.lessons(lessons.length)] : []),
  ].join(' · ');
}
