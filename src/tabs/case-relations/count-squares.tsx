import { tokens } from '@fluentui/react-components';

const side = 12;
const step = 16;
/** More squares than that are no easier to see than the number. */
const most = 8;

/** A number as so many squares with the number as its text: how much there is of each, seen at once. */
export function CountSquares({ count }: { count: number }) {
  const shown = Math.min(count, most);
  return (
    <>
      <svg
        style={{ display: 'block', fill: tokens.colorBrandForeground1, forcedColorAdjust: 'auto' }}
        width={shown * step}
        height={step}
        aria-hidden="true"
      >
        {Array.from({ length: shown }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares are alike
          <rect key={place} x={place * step} y={2} width={side} height={side} rx={2} />
        ))}
      </svg>
      <span>{count}</span>
    </>
  );
}
