import { useState } from 'react';
import { categories, kindWords } from '../../features/cases/incident/category.ts';
import { useSpeech } from '../language.tsx';
import { Choices } from './choices.tsx';
import type { AnswerInput } from './outgoing-answers.ts';
import type { Report } from './own/shown-answers.ts';
import { readAnswers } from './read-answers.ts';

interface KindQuestionProps {
  report: Report;
  /** One of them has been chosen. */
  answered: boolean;
  onSay: (said: AnswerInput) => void;
}

/** What the words sounded like, to be confirmed with one press, or one of all kinds instead. */
export function KindQuestion({ report, answered, onSay }: KindQuestionProps) {
  const { kinds, card } = useSpeech().text.breaches;
  const { category } = report;
  const read = readAnswers(report, card);
  const [another, setAnother] = useState(category === 'other');
  const words = card.kind;
  if (another) {
    const choices = categories.map((kind) => ({
      id: kind,
      name: kinds[kind],
      chosen: answered && kind === category,
      onPress: () => onSay({ category: kind, onlyKind: true }),
    }));
    return <Choices ask={words.which} choices={choices} />;
  }
  return (
    <Choices
      ask={words.soundsLike(kindWords(report, kinds))}
      help={read.length > 0 ? words.alsoRead(read.join(' · ')) : undefined}
      choices={[
        { id: 'yes', name: words.yes, chosen: answered, onPress: () => onSay({ category }) },
        { id: 'another', name: words.another, chosen: false, onPress: () => setAnother(true) },
      ]}
    />
  );
}
