import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import type { ReactNode } from 'react';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { useDrafting } from './drafts-language.ts';
import type { Tool } from './markup.ts';

const tools = [
  ['bold', TextBoldRegular],
  ['list', TextBulletListRegular],
  ['link', LinkRegular],
] as const;

interface WritingToolsProps {
  onTool: (tool: Tool) => void;
  /** Further tools, as the one that attaches a file. */
  children?: ReactNode;
}

/** The few things that need a mark: each says its key, and works on the field one was in last. */
export function WritingTools({ onTool, children }: WritingToolsProps) {
  const layout = useLayout();
  const { tools: words } = useDrafting();
  return (
    <div role="toolbar" aria-label={words.label} className={layout.row}>
      {tools.map(([tool, Icon]) => (
        <Action
          key={tool}
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
      {children}
    </div>
  );
}
