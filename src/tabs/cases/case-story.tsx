import { makeStyles, tokens } from '@fluentui/react-components';
import { isOpen } from '../../features/cases/incident/incident.ts';
import { CorrectFacts } from '../case-facts/correct-facts.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { OutLink, TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { knownFacts, missingFacts } from './known.ts';
import type { CaseData } from './timeline.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({
  // People's own line breaks; what they wrote is text, whatever it looks like.
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.5',
    paddingInlineStart: '12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  missing: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** What was told, what is known of it, and what nobody has said yet. */
export function CaseStory({ data }: { data: CaseData }) {
  const today = useToday();
  const when = useWhen();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.cases.case;
  const { facts, since, effects, remedies, document, enteredLate } = data.statement;
  const isOver = !isOpen(data.line);
  // Of a case that is over nothing is asked any more.
  const missing = isOver ? [] : missingFacts(data);
  return (
    <>
      <Section title={words.said}>
        {facts.trim() === '' ? <p className={layout.quiet}>{words.saidNothing}</p> : <Told>{facts}</Told>}
        {since.map(({ text: added, at }) => (
          <div key={`${at} ${added}`}>
            <h3 className={layout.subheading}>{words.saidSince(when(at))}</h3>
            <Told>{added}</Told>
          </div>
        ))}
        {effects !== undefined && <h3 className={layout.subheading}>{words.effects}</h3>}
        {effects !== undefined && <Told>{effects}</Told>}
        {remedies !== undefined && <h3 className={layout.subheading}>{words.remedies}</h3>}
        {remedies !== undefined && <Told>{remedies}</Told>}
        {enteredLate !== undefined && <h3 className={layout.subheading}>{words.enteredLate}</h3>}
        {enteredLate !== undefined && <Told>{enteredLate}</Told>}
        {document !== undefined && <OutLink href={document}>{words.document}</OutLink>}
      </Section>
      <Section title={words.known}>
        <Facts facts={knownFacts(data, language, today, text)} />
        <CorrectFacts data={data} />
        {!isOver && missing.length === 0 && <p className={layout.quiet}>{words.nothingMissing}</p>}
      </Section>
      {missing.length > 0 && (
        <Section title={words.missing}>
          <ul className={styles.missing}>
            {missing.map((what) => (
              <li key={what}>
                {what === 'kind' ? (
                  <TextLink to={`/case/${data.line.number}#links`}>{words.missingFact.kind}</TextLink>
                ) : (
                  words.missingFact[what]
                )}
              </li>
            ))}
          </ul>
          {data.reporter && !data.reporter.isReader && (
            <p className={layout.quiet}>{words.missingNext(data.reporter.name)}</p>
          )}
        </Section>
      )}
    </>
  );
}

function Told({ children }: { children: string }) {
  return <p className={useStyles().text}>{children}</p>;
}
