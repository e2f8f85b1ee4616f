import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Example } from '../../domain/handbook/rule-text.ts';
import { examplesFor } from '../../domain/handbook/rule-text.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { Prose } from '../parts/prose.tsx';
import { PartUnclear } from './part-unclear.tsx';

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
  rule: ViewData<'rule'>;
}

/** Scenes from the reader's own kind of work; the others behind one press. */
export function RuleExamples({ examples, rule }: RuleExamplesProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useSpeech();
  const { own, others } = examplesFor(examples, rule.areas);
  if (examples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={layout.heading}>{text.reading.rule.example}</h2>
      {own.map((example) => (
        <Scene key={example.title + example.body} example={example} rule={rule} />
      ))}
      {others.length > 0 && (
        <details data-screen-only>
          <summary className={layout.summary}>{text.reading.rule.moreExamples}</summary>
          <div className={styles.others}>
            {others.map((example) => (
              <Scene key={example.title + example.body} example={example} rule={rule} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Scene({ example, rule }: { example: Example; rule: ViewData<'rule'> }) {
  const styles = useStyles();
  return (
    <div className={styles.example}>
      {example.title && (
        <h3 className={styles.title} lang={rule.language}>
          {example.title}
        </h3>
      )}
      <Prose lang={rule.language}>{example.body}</Prose>
      <PartUnclear rule={rule} {...example} />
    </div>
  );
}
