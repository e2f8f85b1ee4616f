import { useAction } from '../../api-hooks.tsx';
import { ChoiceField } from '../../parts/form/entry-fields.tsx';
import { EntryForm } from '../../parts/form/entry-form.tsx';
import { Press, TextLink } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { answerOf, asksWho, type Chosen, isChoice, type Question } from './question-answer.ts';
import { useShownValue } from './shown-value.ts';

/** One system somebody is to say something about: which it is, which value stands, who is meant. */
export function QuestionForm({ question, mayAnswer }: { question: Question; mayAnswer: boolean }) {
  const words = useText('systemBridges');
  const answer = useAction('answerFetchedSystem');
  const { key, name } = question;
  if (mayAnswer && isChoice(question)) {
    return (
      <EntryForm<Chosen>
        card
        label={words.answerNamed(name)}
        says={[words.answer, words.answering]}
        appearance="secondary"
        begin={{} as never}
        sending={answer}
        onSend={(chosen) => answer.mutate(answerOf(question, chosen))}
      >
        {({ at }) => (
          <>
            <Told question={question} />
            <Choices question={question} at={at} />
          </>
        )}
      </EntryForm>
    );
  }
  return (
    <article className={layout.card} aria-label={name}>
      <Told question={question} />
      {answer.error && <RefusalNotice fault={answer.error} />}
      {mayAnswer && (
        <div className={layout.actions}>
          <Press of={answer} send={{ key }} busy={words.answering} aria-label={words.notedNamed(name)}>
            {words.noted}
          </Press>
        </div>
      )}
    </article>
  );
}

/** Its name, which leads to its page where it has one, which register tells of it, and who is named there and cannot be here. */
function Told({ question: { name, source, system, people } }: { question: Question }) {
  const words = useText('systemBridges');
  const parts = useText('systems').part;
  return (
    <>
      <h3 className={layout.subheading}>{system ? <TextLink to={`/system/${system}`}>{name}</TextLink> : name}</h3>
      <p className={layout.quiet}>{words.from(words.register[source])}</p>
      {people
        .filter((one) => !asksWho(one))
        .map(({ part, named, finding }) => (
          <p key={`${part} ${named}`}>{words[finding === 'unknown' ? 'unknown' : 'refused'](parts[part], named)}</p>
        ))}
    </>
  );
}

type FieldAt = (name: keyof Chosen & string, label: string) => { name: string; label: string };

function Choices({ question, at }: { question: Question; at: FieldAt }) {
  const words = useText('systemBridges');
  const { document: documentNames, part: parts } = useText('systems');
  const value = useShownValue();
  const { source, name, alike, facts, documents, people } = question;
  const register = words.register[source];
  const sides = (ours: string | undefined, theirs: string) => [
    ['ours', words.ours(ours ?? '–')] as const,
    ['theirs', words.theirs(register, theirs)] as const,
  ];
  return (
    <>
      {alike.length > 0 && (
        <ChoiceField<string>
          {...at('is', words.which(name))}
          required
          choices={[
            ...alike.map((one) => [one.key, words.isThat(one.name)] as const),
            ['new', words.isOther],
            ['left', words.leaveIt],
          ]}
        />
      )}
      {facts.map(({ field, ours, theirs }) => (
        <ChoiceField<string>
          key={field}
          {...at(field, words.field[field])}
          required
          choices={sides(ours && value(field, ours), value(field, theirs))}
        />
      ))}
      {documents.map(({ kind, ours, theirs }) => (
        <ChoiceField<string> key={kind} {...at(kind, documentNames[kind])} required choices={sides(ours, theirs)} />
      ))}
      {people.filter(asksWho).map(({ part, named, finding, ours, choices }) => (
        <ChoiceField<string>
          key={part}
          {...at(part, labelOf(words, finding, parts[part], named, register))}
          required
          choices={[
            ...(ours === undefined ? [] : [['ours', words.ours(ours)] as const]),
            ...choices.map(
              (one) => [one.id, ours === undefined ? one.name : words.theirs(register, one.name)] as const,
            ),
          ]}
        />
      ))}
    </>
  );
}

function labelOf(
  words: ReturnType<typeof useText<'systemBridges'>>,
  finding: Question['people'][number]['finding'],
  part: string,
  named: string,
  register: string,
): string {
  if (finding === 'several') return words.several(part, register);
  return finding === 'namesakes' ? words.namesakes(part, named) : part;
}
