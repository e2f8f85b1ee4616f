import type { ActionInput } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { TakeButton } from './take-button.tsx';

const sizes = ['A4', 'A5'] as const;

/** One rule or one role as a leaflet to hang up, for anybody. */
export default function LeafletOf({ of }: { of: ActionInput<'ruleLeaflet'>['of'] }) {
  const words = useText('handbookFiles');
  return (
    <section data-screen-only aria-label={words.leaflet}>
      <div className={layout.actions}>
        {sizes.map((size) => (
          <div key={size}>
            <TakeButton action="ruleLeaflet" asked={{ of, size }} appearance="subtle">
              {words.leafletIn[size]}
            </TakeButton>
          </div>
        ))}
      </div>
    </section>
  );
}
