/** Do two rows say the same, but for the moment of writing, in whichever columns a row holds it? */
export function sameRow(one: Readonly<{ at: string }>, other: Readonly<{ at: string }>): boolean {
  return Object.keys({ ...one, ...other }).every((name) => {
    const [left, right]: unknown[] = [Reflect.get(one, name), Reflect.get(other, name)];
    return written(left) === written(right) || (left === one.at && right === other.at);
  });
}

/** SharePoint keeps nothing that is empty. */
function written(value: unknown): string | undefined {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : JSON.stringify(value);
}
