import { useSpeech } from '../language.tsx';

const linesInCard = 3;

interface LoadingProps {
  lines?: number;
  /** The page's name comes with it. */
  titled?: boolean;
}

/** Cards where cards will come, as `index.html` draws them; a screen reader says one word. */
export function Loading({ lines = 4, titled }: LoadingProps) {
  const { text } = useSpeech();
  const cards = Array.from({ length: Math.ceil(lines / linesInCard) }, (_, at) =>
    Array.from({ length: Math.min(linesInCard, lines - at * linesInCard) }, (_, line) => at * linesInCard + line),
  );
  return (
    <div className="skeleton" data-loading>
      <span role="status">{text.shell.loading}</span>
      {titled && <i />}
      {cards.map((card) => (
        <div key={card[0]}>
          {card.map((line) => (
            <i key={line} />
          ))}
        </div>
      ))}
    </div>
  );
}
