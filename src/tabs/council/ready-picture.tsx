import { tokens } from '@fluentui/react-components';

interface ReadyPictureProps {
  ready: number;
  people: number;
  /** What the picture shows, for whoever does not see it. */
  label: string;
}

const size = { square: 20, gap: 6, perRow: 13 };
const step = size.square + size.gap;

/** A square for each member, as many filled as are ready; which is whose nobody can say. */
export function ReadyPicture({ ready, people, label }: ReadyPictureProps) {
  const rows = Math.ceil(people / size.perRow);
  const squares = Array.from({ length: people }, (_, index) => index);
  return (
    <svg
      viewBox={`0 0 ${size.perRow * step} ${rows * step}`}
      style={{ display: 'block', width: '100%', maxWidth: '360px', color: tokens.colorBrandForeground1 }}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {squares.map((index) => (
        <rect
          key={index}
          x={(index % size.perRow) * step + 1}
          y={Math.floor(index / size.perRow) * step + 1}
          width={size.square}
          height={size.square}
          rx="4"
          fill={index < ready ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
