import { tokens } from '@fluentui/react-components';

const line = { stroke: tokens.colorNeutralForeground3, fill: 'none' } as const;
const accent = { stroke: tokens.colorBrandForeground1, fill: 'none' } as const;

export type PictureName = 'calm' | 'seat' | 'pause' | 'shelf' | 'slip';

const drawings = {
  /** A plumb line that hangs still. */
  calm: (
    <>
      <path {...line} d="M30 16h60M60 16v44" />
      <path {...accent} d="M60 60l9 14-9 18-9-18z" />
      <path {...line} d="M22 104h76" />
    </>
  ),
  /** An empty chair at a desk. */
  seat: (
    <>
      <path {...line} d="M18 60h84M26 60v42M94 60v42" />
      <path {...accent} d="M50 100V78h24v22M50 78V62" />
      <path {...line} d="M64 60V44h22v16" />
    </>
  ),
  /** A cup beside a closed book. */
  pause: (
    <>
      <path {...accent} d="M34 56h34v22a14 14 0 0 1-14 14h-6a14 14 0 0 1-14-14zM68 62h6a8 8 0 0 1 0 16h-6" />
      <path {...line} d="M44 46c-3-5 3-7 0-12M56 46c-3-5 3-7 0-12M20 102h80" />
    </>
  ),
  /** A shelf with one book leaning. */
  shelf: (
    <>
      <path {...line} d="M18 98h84M30 98V52h12v46M46 98V44h12v54" />
      <path {...accent} d="M64 98l10-48 11 3-9 45z" />
    </>
  ),
  /** A receipt with a tick. */
  slip: (
    <>
      <path {...line} d="M38 22h44v76l-7-6-8 6-7-6-8 6-7-6-7 6zM48 38h24M48 50h24" />
      <path {...accent} d="M50 70l7 7 14-15" />
    </>
  ),
} as const;

/** A small line drawing in the theme's own colours. It repeats what the words beside it say, so it is silent. */
export function Picture({ name }: { name: PictureName }) {
  return (
    <svg viewBox="0 0 120 120" width="112" height="112" aria-hidden="true" focusable="false">
      <g strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        {drawings[name]}
      </g>
    </svg>
  );
}
