import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Import, ImportEdit } from '../../features/editing/imports/editing.ts';
import { guessedLevel, headingLevels } from '../../features/editing/imports/rule-level.ts';
import { useText } from '../use-text.ts';

/** Which headings are rules: guessed with a reason, and changed with one control. */
export function LevelChoice({ now, edit }: { now: Import; edit: (edit: ImportEdit) => void }) {
  const words = useText('imports');
  const { blocks } = now.source;
  const { levels, guess } = useMemo(() => ({ levels: headingLevels(blocks), guess: guessedLevel(blocks) }), [blocks]);
  const why = now.level === guess.level ? guess.why : 'editor';
  return (
    <Field label={words.level.label} hint={`${words.level.why[why]}${levels.length > 0 ? ` ${words.level.help}` : ''}`}>
      <Select
        size="large"
        value={String(now.level)}
        onChange={(_, { value }) => edit({ does: 'level', level: Number(value), nameless: words.found.nameless })}
      >
        {levels.map(({ level, count, words: size }) => (
          <option key={level} value={level}>
            {words.level.option(words.level.name(level), count, size)}
          </option>
        ))}
        <option value={0}>{words.level.none}</option>
      </Select>
    </Field>
  );
}
