/** Who said it, by id: a person, or somebody outside by their reading link. The database has it be one of them. */
export const speaker = ({ personId, linkId }: { personId: string | null; linkId: string | null }): string =>
  personId ?? linkId ?? ''
