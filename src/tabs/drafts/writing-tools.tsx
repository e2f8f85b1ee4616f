import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Tool } from './markup.ts';

const tools = [
  ['bold', TextBoldRegular],
  ['list', TextBulletListRegular],
  ['link', LinkRegular],
] as const;

// On a phone the tools stand in one line.
const useStyles = makeStyles({ bar: { columnGap: '4px' }, tool: { minWidth: 'auto', paddingInline: '8px' } });

/** The few things that need a mark: each says its key, and works on the field one was in last. */
export function WritingTools({ onTool }: { onTool: (tool: Tool) => void }) {
  const styles = useStyles();
  const { tools: words } = useText('drafts');
  return (
    <div role="toolbar" aria-label={words.label} className={mergeClasses(layout.row, styles.bar)}>
      {tools.map(([tool, Icon]) => (
        <Action
          key={tool}
          className={styles.tool}
          appearance="subtle"
          icon={<Icon />}
          title={words[`${tool}Key`]}
          // The cursor stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTool(tool)}
        >
          {words[tool]}
        </Action>
      ))}
    </div>
  );
}
