/** Who brings papers in: a manager for those they lead, an editor for everybody. */
export const bringing = ['lineManager', 'centreHead', 'editor'] as const;
