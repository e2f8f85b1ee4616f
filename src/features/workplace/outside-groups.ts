/** As many ids as a stored setting holds. */
const mostGroups = 5;
const groupId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * The object ids of Entra groups somebody wrote, with commas, semicolons, spaces or lines between, each once.
 * @returns nothing when a word is no object id, or there are more than five
 */
export function groupIdsIn(written: string): readonly string[] | undefined {
  const ids = [
    ...new Set(
      written
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  return ids.length <= mostGroups && ids.every((id) => groupId.test(id)) ? ids : undefined;
}
