import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkArea } from '../../domain/handbook/rule.ts';
import type { Example } from '../../domain/handbook/rule-text.ts';
import { examplesFor } from '../../domain/handbook/rule-text.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { Prose } from '../parts/prose.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  example: {
    margin: 0,
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  others: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

interface RuleExamplesProps {
  examples: readonly Example[];
  areas: readonly WorkArea[];
  lang: string;
}

/** Scenes from the reader's own kind of work; the others behind one press. */
export function RuleExamples({ examples, areas, lang }: RuleExamplesProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useSpeech();
  const { own, others } = examplesFor(examples, areas);
  if (examples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={layout.heading}>{text.reading.rule.example}</h2>
      {own.map((example) => (
        <Scene key={example.title + example.body} example={example} lang={lang} />
      ))}
      {others.length > 0 && (
        <details data-screen-only>
          <summary className={layout.summary}>{text.reading.rule.moreExamples}</summary>
          <div className={styles.others}>
            {others.map((example) => (
              <Scene key={example.title + example.body} example={example} lang={lang} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Scene({ example, lang }: { example: Example; lang: string }) {
  const styles = useStyles();
  return (
    <div className={styles.example} lang={lang}>
      {example.title && <h3 className={styles.title}>{example.title}</h3>}
      <Prose>{example.body}</Prose>
    </div>
  );
}
