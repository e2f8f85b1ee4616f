import { makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense } from 'react';
import { useSpeech } from '../../language.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { later } from '../../parts/later.ts';
import { Action } from '../../parts/link-button.tsx';
import type { ReadAloudButtonsProps } from './read-aloud-buttons.tsx';
import type { TextSize } from './text-size.ts';
import { TextSizeButtons } from './text-size-buttons.tsx';

const ReadAloudButtons = later(() => import('./read-aloud-buttons.tsx'));

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  // Teams on a phone cannot print.
  print: { marginInlineStart: 'auto', '@media (max-width: 479px)': { display: 'none' } },
});

interface ReadingToolsProps extends ReadAloudButtonsProps {
  size: TextSize;
  onSize: (size: TextSize) => void;
}

/** Læs højt, tekststørrelse, udskriv: one row above the text, never on paper. */
export function ReadingTools({ rule, change, size, onSize }: ReadingToolsProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <div className={styles.tools} data-screen-only>
      <ErrorFence instead={() => null}>
        <Suspense>
          <ReadAloudButtons rule={rule} change={change} />
        </Suspense>
      </ErrorFence>
      <TextSizeButtons size={size} onChoose={onSize} />
      <span className={styles.print}>
        <Action appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
          {text.reading.rule.print}
        </Action>
      </span>
    </div>
  );
}
