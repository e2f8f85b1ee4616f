import type { Stored } from '../../../core/stored.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';

/**
 * Changes a row of a case, as `change` does, for whoever writes a line of the case log about it: the press that wrote the
 * row writes the line, and nobody else.
 */
export async function changeRow<R extends RecordDefinition>(
  context: Context,
  record: R,
  key: string,
  wish: Parameters<typeof change<R>>[3],
): Promise<{ stored: Stored<RecordOf<R>>; isWritten: boolean }> {
  let isWritten = false;
  const written: Context['written'] = (...row) => {
    isWritten = true;
    context.written(...row);
  };
  const stored = await change({ ...context, written }, record, key, wish);
  return { stored, isWritten };
}
