import { useMemo } from 'react';
import type { Import, ImportEdit } from '../../features/editing/imports/editing.ts';
import { guessedLevel, headingLevels } from '../../features/editing/imports/rule-level.ts';
import { SelectField } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';

/** Which headings are rules: guessed with a reason, and changed with one control. */
export function LevelChoice({ now, edit }: { now: Import; edit: (edit: ImportEdit) => void }) {
  const words = useText('imports');
  const { blocks } = now.source;
  const { levels, guess } = useMemo(() => ({ levels: headingLevels(blocks), guess: guessedLevel(blocks) }), [blocks]);
  const why = now.level === guess.level ? guess.why : 'editor';
  return (
    <SelectField
      label={words.level.label}
      hint={`${words.level.why[why]}${levels.length > 0 ? ` ${words.level.help}` : ''}`}
      value={String(now.level)}
      choices={[
        ...levels.map(
          ({ level, count, words: size }) =>
            [String(level), words.level.option(words.level.name(level), count, size)] as const,
        ),
        ['0', words.level.none],
      ]}
      onChange={(value) => edit({ does: 'level', level: Number(value), nameless: words.found.nameless })}
    />
  );
}
