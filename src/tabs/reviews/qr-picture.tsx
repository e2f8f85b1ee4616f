import { create } from 'qrcode';

/** Around the picture, so that a phone finds it (ISO 18004). */
const quiet = 4;

/** A QR code as a picture of its own: black on white in every theme, since phones expect it so. */
export default function QrPicture({ words, label }: { words: string; label: string }) {
  const { modules } = create(words, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  const dark = Array.from(data, (bit, at) =>
    bit ? `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z` : '',
  );
  const whole = size + 2 * quiet;
  return (
    <svg viewBox={`0 0 ${whole} ${whole}`} width="100%" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
