/**
 * Groups on whose behalf States sponsor drafts, and the notes that an asterisk behind the last sponsor leads to. In the Assembly and the
 * Economic and Social Council the group stands in the note, in the Human Rights Council in brackets behind the name of the State.
 */
export interface SponsorGroups {
  /** "On behalf of the States Members of the United Nations that are members of {group}." */
  readonly note: string;
  /** "(on behalf of {group})". */
  readonly inLine: string;
  /** The note that the list is not closed. */
  readonly listMayChange: string;
  /** The note of sponsors that are no members of the Human Rights Council. */
  readonly notOfCouncil: string;
  /** Those that most often stand behind drafts first. */
  readonly names: readonly SponsorGroup[];
}

export interface SponsorGroup {
  /** As it would stand among sponsors. */
  readonly name: string;
  /** With article or in the case in which `{group}` takes it, where that is another. */
  readonly of?: string;
  /** The whole note, where it is worded otherwise. */
  readonly note?: string;
  /** Whole notes that are in use beside it. */
  readonly otherNotes?: readonly string[];
}
