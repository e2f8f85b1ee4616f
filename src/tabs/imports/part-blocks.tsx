import { Fragment } from 'react';
import { withAttachments } from '../../features/editing/imports/pictures.ts';
import type { PlannedPart } from '../../features/editing/imports/plan.ts';
import { Action } from '../parts/link-button.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { useText } from '../use-text.ts';

interface PartBlocksProps {
  planned: PlannedPart;
  isSplitting: boolean;
  /** A new part begins at this block. */
  onSplit: (at: number) => void;
}

/** The words of a part as a reader will see them; while it is being split, with a button at each place. */
export function PartBlocks({ planned, isSplitting, onSplit }: PartBlocksProps) {
  const words = useText('imports').part;
  const { part, text } = planned;
  if (!isSplitting) return <Prose lang="da">{text}</Prose>;
  return part.blocks.map((block, at) => {
    if (block.what === 'facts') return null;
    // The place in the part is what tells two blocks with the same words apart.
    const key = `${at} ${block.text}`;
    const said = block.what === 'heading' ? `**${block.text}**` : block.markdown;
    return (
      <Fragment key={key}>
        {at > 0 && (
          <div style={{ marginBlock: '4px' }}>
            <Action aria-label={words.splitNamed(block.text.slice(0, 80))} onClick={() => onSplit(at)}>
              {words.splitHere}
            </Action>
          </div>
        )}
        <Prose lang="da">{withAttachments(said)}</Prose>
      </Fragment>
    );
  });
}
